package kz.birlese.plan;

import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.territory.HoldTerritory;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager launches the cycles of several settlements at once, each with a settlement that helps it. */
@Service
@Transactional
@RolesAllowed(PROGRAMME_MANAGER)
public class LaunchCohort {

    /** Plans here are made for three to five years; longer ones are a slip of the pen. */
    private static final int MOST_YEARS = 10;

    /** {@code mentor} is the KATO code of the settlement that helps, or null. */
    public record Launch(String settlement, String mentor) {}

    private final LaunchCycle launchCycle;
    private final PlanCycles cycles;
    private final VillagePlans plans;
    private final Territories territories;
    private final HoldTerritory hold;
    private final CurrentUser user;
    private final Clock clock;

    LaunchCohort(
            LaunchCycle launchCycle,
            PlanCycles cycles,
            VillagePlans plans,
            Territories territories,
            HoldTerritory hold,
            CurrentUser user,
            Clock clock) {
        this.launchCycle = launchCycle;
        this.cycles = cycles;
        this.plans = plans;
        this.territories = territories;
        this.hold = hold;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Answers the ids of the cycles, in the order asked for. All are launched or none.
     *
     * @throws NotFound for what is no settlement of the manager's territory
     * @throws Refusal {@code nothingToLaunch}, {@code planYears}, {@code mentorUnfit} for a settlement that is to help
     *     itself or has no adopted plan, {@code cycleRunning}, {@code cycleYearTaken}
     */
    public List<UUID> with(List<Launch> launches, int firstYear, int lastYear) {
        if (launches.isEmpty()) {
            throw new Refusal("nothingToLaunch", "settlements", Map.of());
        }
        refuseYears(firstYear, lastYear);
        launches.stream().map(Launch::settlement).sorted().forEach(hold::named);
        SignedIn manager = user.require();
        List<UUID> launched = new ArrayList<>();
        for (Launch launch : launches) {
            requireWithin(manager, launch.settlement());
            refuseMentor(launch);
            launched.add(launchCycle.in(launch.settlement(), firstYear, lastYear, launch.mentor(), manager.id()));
        }
        return launched;
    }

    /** The settlements of the manager's territory that have no cycle under way. */
    @Transactional(readOnly = true)
    public List<Territory> launchable() {
        SignedIn manager = user.require();
        return territories.settlements().stream()
                .filter(place -> manager.covers(Role.PROGRAMME_MANAGER, place.kato()))
                .filter(place -> cycles.findBySettlementOrderByFirstYear(place.kato()).stream()
                        .allMatch(cycle -> cycle.status() == CycleStatus.CLOSED))
                .toList();
    }

    /** The settlements that may help others: they have an adopted plan. */
    @Transactional(readOnly = true)
    public List<Territory> mentors() {
        return territories.settlements().stream()
                .filter(place -> isMentor(place.kato()))
                .toList();
    }

    private boolean isMentor(String settlement) {
        return plans.existsBySettlementAndStatus(settlement, PlanStatus.ADOPTED);
    }

    private void refuseYears(int firstYear, int lastYear) {
        int now = Year.now(clock).getValue();
        if (firstYear < now || lastYear < firstYear || lastYear >= firstYear + MOST_YEARS) {
            throw new Refusal(
                    "planYears",
                    "lastYear",
                    Map.of("found", firstYear + "–" + lastYear, "needed", String.valueOf(now), "most", MOST_YEARS));
        }
    }

    private void requireWithin(SignedIn manager, String settlement) {
        territories
                .find(settlement)
                .filter(Territory::isSettlement)
                .filter(place -> manager.covers(Role.PROGRAMME_MANAGER, settlement))
                .orElseThrow(NotFound::new);
    }

    private void refuseMentor(Launch launch) {
        String mentor = launch.mentor();
        if (mentor != null && (mentor.equals(launch.settlement()) || !isMentor(mentor))) {
            throw new Refusal("mentorUnfit", "mentor", Map.of());
        }
    }
}
