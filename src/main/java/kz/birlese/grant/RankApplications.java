package kz.birlese.grant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the assessed applications of a call in the declared order and keeps the arithmetic. */
@Service
@Transactional
@BySystem
public class RankApplications {

    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final RankingOrders orders;
    private final DecisionLog log;

    RankApplications(
            Calls calls, GrantApplications applications, Ranking ranking, RankingOrders orders, DecisionLog log) {
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.orders = orders;
        this.log = log;
    }

    public void of(UUID callId) {
        Call call = calls.lock(callId);
        call.needs(CallStatus.DECIDING);
        List<GrantApplication> assessed = applications.findByCallIdAndStatus(callId, ApplicationStatus.ASSESSED);
        RankingOrder order = orders.of(call, assessed);
        RankingRules rules = call.settings().rankingRules();
        if (rules.decides() != order.decides()) {
            Map<String, String> facts = Map.of(
                    "declared", rules.decides().name(), "used", order.decides().name());
            log.append(new Decision(callId, "rankingFallsBack", null, null, facts));
        }
        order.rank(assessed)
                .forEach(each -> keep(
                        new RankedApplication(call, each, Thresholds.missed(call.settings(), each.application()))));
    }

    private void keep(RankedApplication ranked) {
        ranking.save(ranked);
        Map<String, String> facts = new HashMap<>(Map.of(
                "place", String.valueOf(ranked.place()),
                "total", ranked.total().toPlainString(),
                "separatedBy", ranked.separatedBy(),
                "missed", String.join(" ", ranked.thresholdsMissed()),
                "draw", ranked.drawNumber()));
        if (ranked.value() != null) {
            facts.put("value", ranked.value().toPlainString());
        }
        log.append(new Decision(ranked.applicationId(), "applicationRanked", null, null, facts));
    }
}
