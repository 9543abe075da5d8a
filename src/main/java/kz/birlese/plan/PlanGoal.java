package kz.birlese.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import kz.birlese.people.Trilingual;

/** One goal of a village development plan: what a competition may serve and results are counted on. */
@Entity
public class PlanGoal {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "plan")
    private VillagePlan plan;

    private int position;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private Trilingual text;

    private String indicator;
    private BigDecimal baseline;
    private BigDecimal target;
    private Integer droppedIn;

    protected PlanGoal() {}

    PlanGoal(VillagePlan plan, PlanContent.Goal goal) {
        this.id = goal.id();
        this.plan = plan;
        this.position = goal.number();
        reads(goal);
    }

    /** A later version says it otherwise; whatever refers to the goal goes on doing so. */
    void reads(PlanContent.Goal goal) {
        this.text = goal.text();
        this.indicator = goal.indicator();
        this.baseline = goal.baseline();
        this.target = goal.target();
    }

    /** From that version on the plan goes without it. */
    void drop(int version) {
        this.droppedIn = version;
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return plan.id();
    }

    /** KATO code of the plan's settlement. */
    public String settlement() {
        return plan.settlement();
    }

    /** Its number in the plan, from 1: the same in every version, so there are gaps where a goal has gone. */
    public int position() {
        return position;
    }

    public Trilingual text() {
        return text;
    }

    /** What shows that it is reached: a stable word, shown under {@code indicator.<word>}. */
    public String indicator() {
        return indicator;
    }

    /** How much of the indicator the plan wants by its last year. */
    public BigDecimal target() {
        return target;
    }

    /** How much there was when the plan began; null when nobody has said. */
    public BigDecimal baseline() {
        return baseline;
    }

    boolean isInPlan() {
        return droppedIn == null;
    }

    boolean isAdopted() {
        return isInPlan() && plan.status() == PlanStatus.ADOPTED;
    }
}
