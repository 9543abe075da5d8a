package kz.birlese.plan;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import kz.birlese.workflow.WaitedFor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every settlement of the person's territory, by cohort: whether it has a plan, where it stands, whom it waits for. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
public class CohortBoard {

    private static final List<Role> WATCHERS = List.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    /**
     * @param cycle the newest; null when none was ever launched
     * @param hasPlan whether an adopted plan is in force
     * @param waiting what the cycle waits for; empty when for nobody
     */
    public record Row(Territory settlement, PlanCycle cycle, boolean hasPlan, List<WaitedFor.Waiting> waiting) {

        /** Whether a cycle is under way that has not come to its plan yet. */
        public boolean isOnTheWay() {
            return cycle != null && cycle.status().compareTo(CycleStatus.RUNNING) < 0;
        }
    }

    private final Territories territories;
    private final PlanCycles cycles;
    private final VillagePlans plans;
    private final WaitedFor waitedFor;
    private final CurrentUser user;

    CohortBoard(Territories territories, PlanCycles cycles, VillagePlans plans, WaitedFor waitedFor, CurrentUser user) {
        this.territories = territories;
        this.cycles = cycles;
        this.plans = plans;
        this.waitedFor = waitedFor;
        this.user = user;
    }

    /** By the year of their cohort, then by code; settlements outside every cohort come last. */
    public List<Row> rows() {
        SignedIn person = user.require();
        Map<String, PlanCycle> newest = cycles.findAllByOrderBySettlementAscFirstYearAsc().stream()
                .collect(Collectors.toMap(PlanCycle::settlement, cycle -> cycle, (earlier, later) -> later));
        Map<UUID, List<WaitedFor.Waiting>> waiting =
                waitedFor.of(newest.values().stream().map(PlanCycle::id).toList());
        return territories.settlements().stream()
                .filter(place -> WATCHERS.stream().anyMatch(role -> person.covers(role, place.kato())))
                .sorted(Comparator.comparing(CohortBoard::cohort).thenComparing(Territory::kato))
                .map(place -> row(place, newest.get(place.kato()), waiting))
                .toList();
    }

    private Row row(Territory place, PlanCycle cycle, Map<UUID, List<WaitedFor.Waiting>> waiting) {
        return new Row(
                place,
                cycle,
                plans.existsBySettlementAndStatus(place.kato(), PlanStatus.ADOPTED),
                cycle == null ? List.of() : waiting.getOrDefault(cycle.id(), List.of()));
    }

    private static int cohort(Territory place) {
        return Objects.requireNonNullElse(place.cohortYear(), Integer.MAX_VALUE);
    }
}
