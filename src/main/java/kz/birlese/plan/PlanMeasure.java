package kz.birlese.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kz.birlese.people.Trilingual;
import kz.birlese.programme.Money;

/** One measure of an adopted plan, as its version in force says it, and how far it has come. */
@Entity
public class PlanMeasure {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID plan;
    private UUID cycle;
    private String settlement;
    private UUID goal;
    private String code;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "what_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "what_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "what_en"))
    private Trilingual what;

    private BigDecimal cost;

    @Enumerated(EnumType.STRING)
    private FundSource source;

    private String owner;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String indicator;
    private BigDecimal baseline;
    private BigDecimal target;

    @Enumerated(EnumType.STRING)
    private MeasureStatus status;

    private Integer droppedIn;

    protected PlanMeasure() {}

    PlanMeasure(PlanCycle cycle, UUID plan, PlanContent content, PlanContent.Measure measure) {
        this.id = measure.id();
        this.plan = plan;
        this.cycle = cycle.id();
        this.settlement = cycle.settlement();
        this.goal = content.goalOf(measure.id()).id();
        this.code = content.code(measure.id());
        this.status = MeasureStatus.PLANNED;
        reads(measure);
    }

    /** A later version says it otherwise. */
    void reads(PlanContent.Measure measure) {
        this.what = measure.what();
        this.cost = measure.cost().amount();
        this.source = measure.source();
        this.owner = measure.owner();
        this.startsOn = measure.starts();
        this.endsOn = measure.ends();
        this.indicator = measure.indicator();
        this.baseline = measure.baseline();
        this.target = measure.target();
    }

    void drop(int inVersion) {
        this.status = MeasureStatus.DROPPED;
        this.droppedIn = inVersion;
    }

    /** Whether it has begun changes nothing of what has come of it already. */
    void begun(MeasureStatus progress) {
        if (status != MeasureStatus.DONE && status != MeasureStatus.PARTLY_DONE) {
            reported(progress);
        }
    }

    /** What was reported last stands; a dropped measure stays dropped. */
    void reported(MeasureStatus progress) {
        if (status != MeasureStatus.DROPPED) {
            this.status = progress;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID plan() {
        return plan;
    }

    public UUID cycle() {
        return cycle;
    }

    /** KATO code. */
    public String settlement() {
        return settlement;
    }

    public UUID goal() {
        return goal;
    }

    /** How people name it: {@code 3.2}. */
    public String code() {
        return code;
    }

    public Trilingual what() {
        return what;
    }

    public Money cost() {
        return Money.tenge(cost);
    }

    public FundSource source() {
        return source;
    }

    /** The office or organisation that answers for it. */
    public String owner() {
        return owner;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** A stable word, shown under {@code indicator.<word>}. */
    public String indicator() {
        return indicator;
    }

    public BigDecimal baseline() {
        return baseline;
    }

    public BigDecimal target() {
        return target;
    }

    public MeasureStatus status() {
        return status;
    }

    /** The version of the plan that goes without it; null while it is in the plan. */
    public Integer droppedIn() {
        return droppedIn;
    }
}
