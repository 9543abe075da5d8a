package kz.birlese.workflow.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.birlese.record.CanonicalJson;

/** A change somebody made to put a case right, with what takes it back. */
@Entity
@Table(name = "repair")
class Repair {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String rootInstance;
    private UUID caseId;
    private String kind;

    @Column(length = 20_000)
    private String memory;

    private String trace;
    private UUID doneBy;
    private Instant doneAt;
    private int number;
    private boolean takenBack;

    protected Repair() {}

    /**
     * @param number counts the changes of the case, from 1
     * @param memory null when nothing takes it back
     * @param trace of the case right after it, see {@link Picture#trace}
     */
    Repair(
            UUID caseId,
            String rootInstance,
            int number,
            String kind,
            Memory memory,
            String trace,
            UUID doneBy,
            Instant doneAt) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.rootInstance = rootInstance;
        this.number = number;
        this.kind = kind;
        this.memory = memory == null ? null : CanonicalJson.write(memory);
        this.trace = trace;
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    /** The simple name of its {@link Change}. */
    String kind() {
        return kind;
    }

    /** Null when nothing takes it back. */
    Memory memory() {
        return memory == null ? null : CanonicalJson.read(memory, Memory.class);
    }

    Instant doneAt() {
        return doneAt;
    }

    /** Whether the case stands exactly as it did right after. */
    boolean isTheLastThing(String traceNow) {
        return trace.equals(traceNow);
    }

    boolean isTakenBack() {
        return takenBack;
    }

    void takenBack() {
        takenBack = true;
    }
}
