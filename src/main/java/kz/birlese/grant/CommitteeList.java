package kz.birlese.grant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.programme.Money;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/** The list the committee proposes: what the table said, changed only where the committee gives a reason. */
@Component
class CommitteeList {

    private static final String FIELD = "deviations";

    private final GrantApplications applications;
    private final Ranking ranking;
    private final EuroCeiling ceiling;
    private final DecisionLog log;

    CommitteeList(GrantApplications applications, Ranking ranking, EuroCeiling ceiling, DecisionLog log) {
        this.applications = applications;
        this.ranking = ranking;
        this.ceiling = ceiling;
        this.log = log;
    }

    /** Starts from the table's proposal each time, so that a list sent back carries nothing over unseen. */
    void settle(Call call, List<Deviation> deviations, UUID who) {
        Map<UUID, RankedApplication> ranked = new HashMap<>();
        for (RankedApplication each : ranking.findByCallIdOrderByPlace(call.id())) {
            ranked.put(each.applicationId(), each);
            follow(each);
        }
        for (int row = 0; row < deviations.size(); row++) {
            Deviation deviation = deviations.get(row);
            RankedApplication place = ranked.remove(deviation.application());
            deviate(call, place, deviation, FIELD + "[" + row + "]");
            log.append(logged(deviation, who));
        }
        List<EuroCeiling.Grant> grants = grants(call);
        checkFund(call, grants);
        ceiling.expect(EuroCeiling.Place.COMMITTEE, grants);
    }

    private void follow(RankedApplication ranked) {
        GrantApplication application = application(ranked.applicationId());
        boolean stands = application.status() == ApplicationStatus.ASSESSED;
        Money granted = ranked.planned() == null ? application.amountRequested() : ranked.planned();
        ranked.decide(stands ? ranked.provisional() : Outcome.REJECT, granted, null);
    }

    private void deviate(Call call, RankedApplication ranked, Deviation deviation, String path) {
        if (ranked == null) {
            throw new Refusal("deviationOnce", path + ".application", Map.of());
        }
        if (deviation.reason() == null || deviation.reason().isBlank()) {
            throw new Refusal("deviationReason", path + ".reason", Map.of());
        }
        GrantApplication application = application(ranked.applicationId());
        Money amount = deviation.amount() == null ? application.amountRequested() : deviation.amount();
        if (deviation.outcome() != Outcome.REJECT) {
            checkStanding(ranked, application, path);
        }
        if (deviation.outcome() == Outcome.AWARD) {
            checkAmount(call.settings(), application, amount, path);
        }
        ranked.decide(deviation.outcome(), amount, deviation.reason().strip());
    }

    private static void checkStanding(RankedApplication ranked, GrantApplication application, String path) {
        if (application.status() != ApplicationStatus.ASSESSED) {
            throw new Refusal("deviationWithdrawn", path + ".outcome", Map.of());
        }
        if (!ranked.meetsThresholds()) {
            Map<String, Object> facts = Map.of("number", application.number(), "found", ranked.total());
            throw new Refusal("deviationBelowThreshold", path + ".outcome", facts);
        }
    }

    private static void checkAmount(CallSettings settings, GrantApplication application, Money amount, String path) {
        Money most = application.amountRequested();
        Money least = settings.minimumGrant();
        if (amount.compareTo(least) < 0 || amount.compareTo(most) > 0) {
            Map<String, Object> facts = Map.of("found", amount, "least", least, "most", most);
            throw new Refusal("deviationAmount", path + ".amount", facts);
        }
    }

    private List<EuroCeiling.Grant> grants(Call call) {
        return ranking.findByCallIdOrderByPlace(call.id()).stream()
                .filter(each -> each.outcome() == Outcome.AWARD)
                .map(each -> new EuroCeiling.Grant(application(each.applicationId()), each.amount()))
                .toList();
    }

    private static void checkFund(Call call, List<EuroCeiling.Grant> grants) {
        Money fund = call.settings().fund();
        Money sum = grants.stream().map(EuroCeiling.Grant::amount).reduce(Money.tenge(0), Money::plus);
        if (sum.compareTo(fund) > 0) {
            throw new Refusal("fundKept", FIELD, Map.of("found", sum, "needed", fund));
        }
    }

    private static Decision logged(Deviation deviation, UUID who) {
        Map<String, String> facts =
                new HashMap<>(Map.of("outcome", deviation.outcome().name()));
        if (deviation.amount() != null) {
            facts.put("amount", deviation.amount().amount().toPlainString());
        }
        return new Decision(deviation.application(), "rankingDeviated", who, deviation.reason(), facts);
    }

    private GrantApplication application(UUID id) {
        return applications.findById(id).orElseThrow(NotFound::new);
    }
}
