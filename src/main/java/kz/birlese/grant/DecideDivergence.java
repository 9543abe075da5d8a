package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what the divergence table asks about the sheets handed in, and keeps that another opinion is wanted. */
@Service
@Transactional
@BySystem
public class DecideDivergence {

    /** The table's word for sheets that differ too much, as against sheets that are missing. */
    private static final String DIVERGE = "scoresDiverge";

    private final Calls calls;
    private final GrantApplications applications;
    private final EligibleJurors eligibleJurors;
    private final DecisionLog log;

    DecideDivergence(Calls calls, GrantApplications applications, EligibleJurors eligibleJurors, DecisionLog log) {
        this.calls = calls;
        this.applications = applications;
        this.eligibleJurors = eligibleJurors;
        this.log = log;
    }

    /** The table's inputs. */
    public Map<String, Object> facts(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        CallSettings settings = calls.named(application.callId()).settings();
        List<BigDecimal> totals =
                application.submittedSheets().stream().map(Assessment::total).toList();
        BigDecimal agreedBelow = settings.scoringRules().agreedBelow();
        return Map.of(
                "submittedScores", totals.size(),
                "scoresNeeded", application.opinionsWanted(),
                "jurorsLeft", eligibleJurors.of(application).size(),
                "thirdAlreadyAsked", application.opinionsWanted() > settings.scorersPerApplication(),
                "bothBelowThreshold", totals.stream().allMatch(total -> total.compareTo(agreedBelow) < 0),
                "gap", gap(totals).doubleValue(),
                "divergenceGap", settings.divergenceGap(),
                "gapFrom", gapFrom(settings).doubleValue());
    }

    /**
     * From which gap on another opinion is wanted, in points of 100. Calls prepared before the rule of Erasmus+ was taken over
     * allow the gap itself: it counts from the next hundredth on.
     */
    private static BigDecimal gapFrom(CallSettings settings) {
        BigDecimal gap = BigDecimal.valueOf(settings.divergenceGap());
        return settings.scoring() == null ? gap.add(new BigDecimal("0.01")) : gap;
    }

    private static BigDecimal gap(List<BigDecimal> totals) {
        if (totals.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal highest = totals.stream().max(Comparator.naturalOrder()).orElseThrow();
        return highest.subtract(totals.stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    public void decided(UUID applicationId, boolean isAnotherOpinionNeeded, String reason) {
        if (reason.equals(DIVERGE)) {
            applications.named(applicationId).wantAnotherOpinion();
        }
        Map<String, String> facts = Map.of("anotherOpinion", String.valueOf(isAnotherOpinionNeeded), "reason", reason);
        log.append(new Decision(applicationId, "divergenceDecided", null, null, facts));
    }
}
