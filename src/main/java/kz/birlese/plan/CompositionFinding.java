package kz.birlese.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One thing the table of composition found wanting in the working group of a cycle. */
@Entity
@Table(name = "plan_composition_finding")
public class CompositionFinding {

    @Id
    private UUID id;

    private UUID cycle;
    private String rule;
    private String found;
    private String needed;

    protected CompositionFinding() {}

    CompositionFinding(UUID cycle, String rule, String found, String needed) {
        this.id = UUID.randomUUID();
        this.cycle = cycle;
        this.rule = rule;
        this.found = found;
        this.needed = needed;
    }

    /** Its word in the table; shown under {@code composition.<word>}. */
    public String rule() {
        return rule;
    }

    /** A plain figure. */
    public String found() {
        return found;
    }

    /** A plain figure. */
    public String needed() {
        return needed;
    }
}
