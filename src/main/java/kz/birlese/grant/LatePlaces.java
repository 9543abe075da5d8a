package kz.birlese.grant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.RankingOrder.Placed;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/** Works out late places, by the same order and the same thresholds as everybody else's, and keeps them. */
@Component
class LatePlaces {

    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final RankingOrders orders;
    private final FreeMoney freeMoney;
    private final DecisionLog log;

    LatePlaces(
            Calls calls,
            GrantApplications applications,
            Ranking ranking,
            RankingOrders orders,
            FreeMoney freeMoney,
            DecisionLog log) {
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.orders = orders;
        this.freeMoney = freeMoney;
        this.log = log;
    }

    /** The application must have its total. Other late places do not count: none of them moves another. */
    LatePlace of(GrantApplication application) {
        Call call = calls.named(application.callId());
        List<GrantApplication> all = new ArrayList<>(applications.findAllById(ranking.rankedTogether(call.id()).stream()
                .map(RankedApplication::applicationId)
                .collect(Collectors.toSet())));
        all.add(application);
        List<Placed<GrantApplication>> ranked =
                orders.with(application, call, all).rank(all);
        Placed<GrantApplication> placed = ranked.stream()
                .filter(each -> each.application().equals(application))
                .findFirst()
                .orElseThrow();
        return new LatePlace(
                ranked.stream().map(Placed::application).toList(),
                placed,
                Thresholds.missed(call.settings(), application),
                freeMoney.of(call.id()));
    }

    /** Puts the place beside the ranking, with the whole arithmetic in the log. */
    void keep(
            Complaint complaint,
            GrantApplication application,
            LatePlace late,
            Outcome outcome,
            String reason,
            UUID who) {
        Call call = calls.named(application.callId());
        RankedApplication ranked = new RankedApplication(call, late.placed(), late.missed());
        ranked.decideLate(complaint.number(), outcome, application.amountRequested(), reason);
        ranking.save(ranked);
        Map<String, String> facts = new HashMap<>(RankApplications.compared(application, ranked, call.settings()));
        facts.putAll(Map.of(
                "complaint", complaint.number(),
                "places", String.valueOf(late.order().size()),
                "free", late.free().amount().toPlainString(),
                "outcome", outcome.name()));
        log.append(new Decision(application.id(), "latePlaceDecided", who, reason, facts));
    }
}
