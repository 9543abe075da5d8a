package kz.birlese.grant;

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
    private final DecisionLog log;

    RankApplications(Calls calls, GrantApplications applications, Ranking ranking, DecisionLog log) {
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.log = log;
    }

    public void of(UUID callId) {
        Call call = calls.lock(callId);
        call.needs(CallStatus.DECIDING);
        RankingOrder order = new RankingOrder(call.settings().criteria(), call.drawSeed());
        GrantApplication before = null;
        int place = 0;
        for (GrantApplication each :
                order.rank(applications.findByCallIdAndStatus(callId, ApplicationStatus.ASSESSED))) {
            place++;
            String separatedBy = before == null ? "total" : order.separation(before, each);
            keep(new RankedApplication(
                    call, each, place, Thresholds.missed(call.settings(), each), separatedBy, order));
            before = each;
        }
    }

    private void keep(RankedApplication ranked) {
        ranking.save(ranked);
        Map<String, String> facts = Map.of(
                "place", String.valueOf(ranked.place()),
                "total", ranked.total().toPlainString(),
                "separatedBy", ranked.separatedBy(),
                "missed", String.join(" ", ranked.thresholdsMissed()),
                "draw", ranked.drawNumber());
        log.append(new Decision(ranked.applicationId(), "applicationRanked", null, null, facts));
    }
}
