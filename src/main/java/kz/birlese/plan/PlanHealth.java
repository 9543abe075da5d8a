package kz.birlese.plan;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.body.Bodies;
import kz.birlese.body.Body;
import kz.birlese.body.MeetingAction;
import kz.birlese.body.Meetings;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ails the plans in force within the person's territory, and the bodies that keep them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
public class PlanHealth {

    private static final List<Role> WATCHERS = List.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    /** What is wrong; each is of another record. */
    public enum Kind {
        /** Nothing is to be done for a goal: of the goal. */
        GOAL_WITHOUT_MEASURE,
        /** Nobody pays for something still to be done: of the measure. */
        MEASURE_WITHOUT_MONEY,
        /** Something was to be done by now: of the measure. */
        MEASURE_LATE,
        /** A body has not met within the months its rules allow: of the body. */
        MEETING_MISSED,
        /** What a meeting asked for was to be done by now: of the action. */
        ACTION_LATE,
        /** An answer to an issue that was sent up is overdue: of the escalation. */
        ANSWER_LATE
    }

    /**
     * @param place KATO code of the settlement, or of the territory of the body
     * @param code of the goal or measure in its plan, or number of the action or escalation; null for a body
     * @param name null for an escalation
     * @param since the day by which it should have been; null where there is none
     * @param id of the record it is of
     */
    public record Finding(Kind kind, String place, String code, Trilingual name, LocalDate since, UUID id) {}

    private final VillagePlans plans;
    private final PlanMeasures measures;
    private final Escalations escalations;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Territories territories;
    private final CurrentUser user;
    private final Clock clock;

    PlanHealth(
            VillagePlans plans,
            PlanMeasures measures,
            Escalations escalations,
            Bodies bodies,
            Meetings meetings,
            Territories territories,
            CurrentUser user,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.escalations = escalations;
        this.bodies = bodies;
        this.meetings = meetings;
        this.territories = territories;
        this.user = user;
        this.clock = clock;
    }

    /** By kind, then by place, then by code. */
    public List<Finding> findings() {
        SignedIn person = user.require();
        Set<String> places = territories.all().stream()
                .map(Territory::kato)
                .filter(kato -> WATCHERS.stream().anyMatch(role -> person.covers(role, kato)))
                .collect(Collectors.toSet());
        Stream<Finding> ofPlans = plans.findAdopted().stream()
                .filter(plan -> places.contains(plan.settlement()))
                .flatMap(this::ofPlan);
        return Stream.of(ofPlans, ofBodies(places), ofEscalations(places))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(Finding::place)
                        .thenComparing(finding -> String.valueOf(finding.code())))
                .toList();
    }

    private Stream<Finding> ofPlan(VillagePlan plan) {
        List<PlanMeasure> standing = measures.findByPlanOrderByCode(plan.id()).stream()
                .filter(measure -> measure.droppedIn() == null)
                .toList();
        Set<UUID> served = new HashSet<>();
        standing.forEach(measure -> served.add(measure.goal()));
        LocalDate today = LocalDate.now(clock);
        return Stream.of(
                        plan.goals().stream()
                                .filter(goal -> !served.contains(goal.id()))
                                .map(goal -> ofGoal(plan, goal)),
                        ofMeasures(Kind.MEASURE_WITHOUT_MONEY, standing, PlanHealth::lacksMoney),
                        ofMeasures(Kind.MEASURE_LATE, standing, measure -> isLate(measure, today)))
                .flatMap(each -> each);
    }

    private static boolean lacksMoney(PlanMeasure measure) {
        return measure.source() == FundSource.UNFUNDED && measure.status() != MeasureStatus.DONE;
    }

    private static boolean isLate(PlanMeasure measure, LocalDate today) {
        return measure.endsOn().isBefore(today)
                && (measure.status() == MeasureStatus.PLANNED || measure.status() == MeasureStatus.UNDERWAY);
    }

    private static Finding ofGoal(VillagePlan plan, PlanGoal goal) {
        return new Finding(
                Kind.GOAL_WITHOUT_MEASURE, plan.settlement(), "" + goal.position(), goal.text(), null, goal.id());
    }

    private static Stream<Finding> ofMeasures(Kind kind, List<PlanMeasure> all, Predicate<PlanMeasure> ails) {
        return all.stream()
                .filter(ails)
                .map(measure -> new Finding(
                        kind,
                        measure.settlement(),
                        measure.code(),
                        measure.what(),
                        kind == Kind.MEASURE_LATE ? measure.endsOn() : null,
                        measure.id()));
    }

    private Stream<Finding> ofBodies(Set<String> places) {
        List<Body> all =
                places.stream().flatMap(kato -> bodies.of(kato).stream()).toList();
        List<UUID> ids = all.stream().map(Body::id).toList();
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(
                meetings.missed(ids, today).stream().map(missed -> ofBody(bodies.named(missed.body()), missed)),
                meetings.overdue(ids, today).stream().map(late -> ofAction(bodies.named(late.body()), late.action())));
    }

    private static Finding ofAction(Body body, MeetingAction action) {
        return new Finding(
                Kind.ACTION_LATE,
                body.territory(),
                action.number(),
                Trilingual.asWritten(action.text()),
                action.due(),
                action.id());
    }

    private static Finding ofBody(Body body, Meetings.Missed missed) {
        LocalDate by = missed.last().plusMonths(missed.every());
        return new Finding(Kind.MEETING_MISSED, body.territory(), null, body.name(), by, body.id());
    }

    private Stream<Finding> ofEscalations(Set<String> places) {
        return escalations.findOpen().stream()
                .filter(each -> places.contains(each.settlement()))
                .filter(each -> each.answerBy().isBefore(clock.instant()))
                .map(each -> new Finding(
                        Kind.ANSWER_LATE,
                        each.settlement(),
                        each.number(),
                        null,
                        LocalDate.ofInstant(each.answerBy(), clock.getZone()),
                        each.id()));
    }
}
