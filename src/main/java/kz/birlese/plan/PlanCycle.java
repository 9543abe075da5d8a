package kz.birlese.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Refusal;

/** One turn of the village development plan in one settlement, from its launch until the next turn begins. */
@Entity
public class PlanCycle {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String number;
    private String settlement;

    @Enumerated(EnumType.STRING)
    private CycleStatus status;

    private LocalDate launchedOn;
    private int firstYear;
    private int lastYear;
    private Integer cohortYear;
    private String mentor;
    private UUID previous;
    private UUID body;
    private boolean givenUp;

    protected PlanCycle() {}

    PlanCycle(String settlement, LocalDate launchedOn, int firstYear, int lastYear, Integer cohortYear, String mentor) {
        this.id = UUID.randomUUID();
        this.number = "DP-" + settlement + "-" + firstYear;
        this.settlement = settlement;
        this.status = CycleStatus.PREPARING;
        this.launchedOn = launchedOn;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.cohortYear = cohortYear;
        this.mentor = mentor;
    }

    public UUID id() {
        return id;
    }

    /** For example {@code DP-475233100-2026}. */
    public String number() {
        return number;
    }

    /** KATO code. */
    public String settlement() {
        return settlement;
    }

    public CycleStatus status() {
        return status;
    }

    public LocalDate launchedOn() {
        return launchedOn;
    }

    /** The first year the plan is for. */
    public int firstYear() {
        return firstYear;
    }

    /** The last year the plan is for. */
    public int lastYear() {
        return lastYear;
    }

    /** The year of the programme in which the settlement's cohort began; null outside a cohort. */
    public Integer cohortYear() {
        return cohortYear;
    }

    /** KATO code of the settlement that helps with its experience; null when none does. */
    public String mentor() {
        return mentor;
    }

    /** The cycle this one goes on from; null for the first. */
    public UUID previous() {
        return previous;
    }

    /** The working group; null until it is formed. */
    public UUID body() {
        return body;
    }

    void continues(PlanCycle earlier) {
        this.previous = earlier.id;
    }

    void formed(UUID workingGroup) {
        this.body = workingGroup;
    }

    /** Closed before anybody has voted. */
    void givenUp() {
        moves(CycleStatus.PREPARING, CycleStatus.CLOSED);
        this.givenUp = true;
    }

    /** Takes {@link #givenUp} back. */
    void goesOn() {
        moves(CycleStatus.CLOSED, CycleStatus.PREPARING);
        this.givenUp = false;
    }

    /** Whether it was closed while it was being prepared. */
    boolean isGivenUp() {
        return givenUp;
    }

    /** Throws {@link Refusal} {@code cycleElsewhere} when the cycle does not stand at {@code from}. */
    void moves(CycleStatus from, CycleStatus to) {
        mustStandAt(from);
        this.status = to;
    }

    /** Throws {@link Refusal} {@code cycleElsewhere} when it does not. */
    void mustStandAt(CycleStatus needed) {
        if (status != needed) {
            throw new Refusal("cycleElsewhere", null, Map.of("found", status.name(), "needed", needed.name()));
        }
    }
}
