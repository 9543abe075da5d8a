package kz.birlese.grant;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.RankingOrder.Placed;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the assessed applications of a call in the declared order, gives the fund out as declared, and keeps the arithmetic. Signs of conflicts of interest are
 * looked for once more, so that the committee's table opens with those that came up since.
 */
@Service
@Transactional
@BySystem
public class RankApplications {

    private final Calls calls;
    private final GrantApplications applications;
    private final FindSigns findSigns;
    private final Ranking ranking;
    private final RankingOrders orders;
    private final GiveOut giveOut;
    private final DecisionLog log;

    RankApplications(
            Calls calls,
            GrantApplications applications,
            FindSigns findSigns,
            Ranking ranking,
            RankingOrders orders,
            GiveOut giveOut,
            DecisionLog log) {
        this.calls = calls;
        this.applications = applications;
        this.findSigns = findSigns;
        this.ranking = ranking;
        this.orders = orders;
        this.giveOut = giveOut;
        this.log = log;
    }

    public void of(UUID callId) {
        Call call = calls.lock(callId);
        call.needs(CallStatus.DECIDING);
        findSigns.in(call);
        List<GrantApplication> assessed = applications.findByCallIdAndStatus(callId, ApplicationStatus.ASSESSED);
        RankingOrder<GrantApplication> order = orders.of(call, assessed);
        RankingRules rules = call.settings().rankingRules();
        boolean isDrawLost = rules.drawOnLine() && order.facts().ranks() == null;
        if (rules.decides() != order.decides() || isDrawLost) {
            Map<String, String> facts = Map.of(
                    "declared", rules.decides().name(), "used", order.decides().name());
            log.append(new Decision(callId, "rankingFallsBack", null, null, facts));
        }
        noteCompared(callId, order.facts());
        List<Placed<GrantApplication>> placed = order.rank(assessed);
        Map<UUID, RankedApplication> ranked = new LinkedHashMap<>();
        placed.forEach(each -> ranked.put(
                each.application().id(),
                new RankedApplication(call, each, Thresholds.missed(call.settings(), each.application()))));
        giveOut.plan(call, placed, ranked);
        placed.forEach(
                each -> keep(each.application(), ranked.get(each.application().id()), call.settings()));
    }

    /**
     * What others have been granted, and who applies, may change later: what the order went by is kept. Of several rankings,
     * made because a sheet did not count any more, the last one holds, also when nothing was compared in it.
     */
    private void noteCompared(UUID callId, RankingFacts compared) {
        Map<String, String> facts = new HashMap<>();
        put("goals", compared.served(), facts);
        put("settlements", compared.funded(), facts);
        put("applications", compared.led(), facts);
        boolean isNotedBefore = log.about(callId).stream()
                .anyMatch(entry -> entry.decision().what().equals(RankingFacts.NOTED));
        if (!facts.isEmpty() || isNotedBefore) {
            log.append(new Decision(callId, RankingFacts.NOTED, null, null, facts));
        }
    }

    private static void put(String name, Collection<?> values, Map<String, String> facts) {
        if (!values.isEmpty()) {
            facts.put(name, values.stream().map(String::valueOf).sorted().collect(Collectors.joining(" ")));
        }
    }

    private void keep(GrantApplication application, RankedApplication ranked, CallSettings settings) {
        ranking.save(ranked);
        Map<String, String> facts = compared(application, ranked, settings);
        if (settings.giving() != null) {
            facts.put(
                    "planned",
                    ranked.planned() == null ? "" : ranked.planned().amount().toPlainString());
        }
        log.append(new Decision(ranked.applicationId(), "applicationRanked", null, null, facts));
    }

    /** The place with all that it rests on, for the log. */
    static Map<String, String> compared(GrantApplication application, RankedApplication ranked, CallSettings settings) {
        Map<String, String> facts = new HashMap<>(Map.of(
                "place", String.valueOf(ranked.place()),
                "total", ranked.total().toPlainString(),
                "separatedBy", ranked.separatedBy(),
                "missed", String.join(" ", ranked.thresholdsMissed()),
                "draw", ranked.drawNumber(),
                "requested", application.amountRequested().amount().toPlainString(),
                "goal", application.goal().toString(),
                "settlement", application.settlement()));
        if (ranked.value() != null) {
            facts.put("value", ranked.value().toPlainString());
        }
        if (settings.giving() != null) {
            facts.put("kind", application.kind().name());
        }
        return facts;
    }
}
