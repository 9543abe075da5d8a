package kz.birlese.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.birlese.people.Trilingual;

/** The development plan of one settlement, with the goals its people have agreed on. */
@Entity
public class VillagePlan {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String settlement;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Trilingual title;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private LocalDate adoptedOn;
    private String resolution;
    private int firstYear;
    private int lastYear;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<PlanGoal> goals = new ArrayList<>();

    protected VillagePlan() {}

    VillagePlan(AdoptedPlan adopted) {
        this.id = UUID.randomUUID();
        this.settlement = adopted.settlement();
        this.title = adopted.title();
        this.status = PlanStatus.ADOPTED;
        this.adoptedOn = adopted.adoptedOn();
        this.resolution = adopted.resolution();
        this.firstYear = adopted.firstYear();
        this.lastYear = adopted.lastYear();
        adopted.goals().forEach(goal -> goals.add(new PlanGoal(this, goals.size() + 1, goal)));
    }

    public UUID id() {
        return id;
    }

    /** KATO code. */
    public String settlement() {
        return settlement;
    }

    public Trilingual title() {
        return title;
    }

    public PlanStatus status() {
        return status;
    }

    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    /** The number of the resolution that adopted it. */
    public String resolution() {
        return resolution;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    /** In the order of the plan. */
    public List<PlanGoal> goals() {
        return List.copyOf(goals);
    }
}
