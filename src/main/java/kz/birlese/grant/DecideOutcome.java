package kz.birlese.grant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.programme.Money;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out for the table of outcomes what it asks about one ranked application, and keeps what it answers. */
@Service
@Transactional
@BySystem
public class DecideOutcome {

    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final DecisionLog log;

    DecideOutcome(Calls calls, GrantApplications applications, Ranking ranking, DecisionLog log) {
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.log = log;
    }

    /** The ranked applications of a call, first place first. */
    public List<UUID> order(UUID callId) {
        return ranking.findByCallIdOrderByPlace(callId).stream()
                .map(RankedApplication::applicationId)
                .toList();
    }

    /** Ask in the order of the ranking: what is left of the fund, by which older tables decide, depends on who came before. */
    public Map<String, Object> facts(UUID applicationId) {
        RankedApplication ranked = ranked(applicationId);
        GrantApplication application = application(applicationId);
        Money left = left(ranked.callId());
        return Map.of(
                "withdrawn",
                application.status() != ApplicationStatus.ASSESSED,
                "meetsThresholds",
                ranked.meetsThresholds(),
                "fitsFund",
                application.amountRequested().compareTo(left) <= 0,
                "method",
                calls.named(ranked.callId()).settings().givingRules().method().name(),
                "given",
                given(ranked.planned(), application.amountRequested()),
                "ceilingReached",
                ranked.isCeilingReached());
    }

    private static String given(Money planned, Money requested) {
        if (planned == null) {
            return "NOTHING";
        }
        return planned.compareTo(requested) < 0 ? "PART" : "WHOLE";
    }

    /** @param rule the row that matched, a short word */
    public void decided(UUID applicationId, Outcome outcome, String rule) {
        RankedApplication ranked = ranked(applicationId);
        Money requested = application(applicationId).amountRequested();
        ranked.propose(outcome, rule, ranked.planned() == null ? requested : ranked.planned());
        Map<String, String> facts = Map.of(
                "outcome", outcome.name(),
                "rule", rule,
                "left", left(ranked.callId()).amount().toPlainString());
        log.append(new Decision(applicationId, "outcomeProposed", null, null, facts));
    }

    /** The fund without what the table has awarded so far. */
    private Money left(UUID callId) {
        return calls.named(callId).settings().fund().minus(Money.tenge(ranking.granted(callId)));
    }

    private RankedApplication ranked(UUID applicationId) {
        return ranking.findByApplicationId(applicationId).orElseThrow(NotFound::new);
    }

    private GrantApplication application(UUID applicationId) {
        return applications.findById(applicationId).orElseThrow(NotFound::new);
    }
}
