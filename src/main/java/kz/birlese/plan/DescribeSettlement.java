package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the settlement as it is before the plan. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class DescribeSettlement {

    private final ReachedCycles reached;
    private final SettlementProfiles profiles;
    private final DecisionLog log;
    private final Clock clock;

    DescribeSettlement(ReachedCycles reached, SettlementProfiles profiles, DecisionLog log, Clock clock) {
        this.reached = reached;
        this.profiles = profiles;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code householdsAbovePopulation}
     */
    public void as(UUID cycleId, SettlementProfile.Figures figures) {
        reached.lock(Role.WORKING_GROUP, cycleId);
        if (figures.households() > figures.population()) {
            throw new Refusal(
                    "householdsAbovePopulation",
                    "households",
                    Map.of("found", figures.households(), "needed", figures.population()));
        }
        profiles.save(new SettlementProfile(cycleId, LocalDate.now(clock), figures));
        Map<String, String> facts = Map.of("population", String.valueOf(figures.population()));
        log.append(new Decision(cycleId, "settlementDescribed", reached.who(), null, facts));
    }
}
