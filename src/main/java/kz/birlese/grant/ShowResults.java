package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.programme.Money;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read about the results of a call, once they are published. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ShowResults {

    private final ShowCalls showCalls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final EligibilityFindings findings;

    ShowResults(ShowCalls showCalls, GrantApplications applications, Ranking ranking, EligibilityFindings findings) {
        this.showCalls = showCalls;
        this.applications = applications;
        this.ranking = ranking;
        this.findings = findings;
    }

    /** Throws {@link NotFound} when there is no such call or its results are not out. */
    public PublishedResults of(String number) {
        Call call = showCalls.named(number);
        if (!call.status().isDecided()) {
            throw new NotFound();
        }
        Map<UUID, GrantApplication> all = applications.findByCallId(call.id()).stream()
                .collect(Collectors.toMap(GrantApplication::id, Function.identity()));
        List<RankedApplication> ranked = ranking.findByCallIdOrderByPlace(call.id());
        List<PublishedResults.Winner> winners = winners(ranked, all);
        return new PublishedResults(
                call,
                winners,
                ranked.stream()
                        .filter(each -> !each.isLate())
                        .map(ShowResults::place)
                        .toList(),
                ranked.stream()
                        .filter(RankedApplication::isLate)
                        .map(ShowResults::late)
                        .toList(),
                counts(all),
                failedRules(all),
                winners.stream().map(PublishedResults.Winner::amount).reduce(Money.tenge(0), Money::plus));
    }

    private static List<PublishedResults.Winner> winners(
            List<RankedApplication> ranked, Map<UUID, GrantApplication> all) {
        return ranked.stream()
                .filter(each -> all.get(each.applicationId()).status() == ApplicationStatus.AWARDED)
                .map(each -> winner(each, all.get(each.applicationId())))
                .sorted(Comparator.comparing(PublishedResults.Winner::place))
                .toList();
    }

    private static PublishedResults.Winner winner(RankedApplication ranked, GrantApplication application) {
        return new PublishedResults.Winner(
                ranked.place(),
                ranked.total(),
                application.title(),
                application.settlement(),
                application.goal(),
                application.amountAwarded(),
                application.criterionMeans(),
                ranked.outcome() != Outcome.AWARD,
                ranked.afterComplaint());
    }

    private static PublishedResults.Late late(RankedApplication ranked) {
        return new PublishedResults.Late(place(ranked), ranked.afterComplaint());
    }

    private static PublishedResults.Place place(RankedApplication ranked) {
        return new PublishedResults.Place(
                ranked.place(),
                ranked.total(),
                ranked.value(),
                ranked.outcome(),
                ranked.thresholdsMissed(),
                ranked.separatedBy(),
                ranked.deviationReason() != null);
    }

    private static Map<ApplicationStatus, Long> counts(Map<UUID, GrantApplication> all) {
        return all.values().stream()
                .collect(Collectors.groupingBy(GrantApplication::status, TreeMap::new, Collectors.counting()));
    }

    private Map<String, Long> failedRules(Map<UUID, GrantApplication> all) {
        return findings.findByApplicationIdIn(all.keySet()).stream()
                .filter(finding -> all.get(finding.applicationId()).status() == ApplicationStatus.INELIGIBLE)
                .collect(Collectors.groupingBy(EligibilityFinding::rule, TreeMap::new, Collectors.counting()));
    }
}
