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

    VillagePlan(String settlement, PlanContent content, String resolution, LocalDate adoptedOn) {
        this.id = UUID.randomUUID();
        this.settlement = settlement;
        this.status = PlanStatus.ADOPTED;
        adopt(content, resolution, adoptedOn);
    }

    private void adopt(PlanContent content, String number, LocalDate on) {
        this.title = content.title();
        this.firstYear = content.firstYear();
        this.lastYear = content.lastYear();
        this.resolution = number;
        this.adoptedOn = on;
        content.goals().forEach(this::reads);
    }

    private void reads(PlanContent.Goal goal) {
        goals.stream()
                .filter(each -> each.id().equals(goal.id()))
                .findFirst()
                .ifPresentOrElse(each -> each.reads(goal), () -> goals.add(new PlanGoal(this, goal)));
    }

    /** The plan is what the version says from now on. Goals keep their id; those it goes without stay, as dropped. */
    void amend(PlanContent content, int version, String number, LocalDate on) {
        adopt(content, number, on);
        goals().stream().filter(goal -> content.goal(goal.id()).isEmpty()).forEach(goal -> goal.drop(version));
    }

    /** The plan of a later cycle takes its place. */
    void supersede() {
        this.status = PlanStatus.SUPERSEDED;
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

    /** In the order of the plan; without those a later version goes without. */
    public List<PlanGoal> goals() {
        return goals.stream().filter(PlanGoal::isInPlan).toList();
    }
}
