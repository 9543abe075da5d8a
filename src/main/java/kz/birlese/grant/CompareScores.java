package kz.birlese.grant;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.ScoreComparison.Juror;
import kz.birlese.grant.ScoreComparison.Line;
import kz.birlese.grant.selection.Agreement;
import kz.birlese.grant.selection.Calibration;
import kz.birlese.grant.selection.Exact;
import kz.birlese.grant.selection.ExpectedRanks;
import kz.birlese.grant.selection.Intraclass;
import kz.birlese.grant.selection.MixedModel;
import kz.birlese.grant.selection.Score;
import kz.birlese.grant.selection.ScoreTable;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.NotFound;
import org.apache.commons.numbers.fraction.BigFraction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the scores of a ranking in several ways, for those who decide on it: as they are, without the generosity of whoever
 * gave them, drawn in towards the middle, and as ranks with how sure they are. Late places are not among them.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
public class CompareScores {

    private static final Comparator<Juror> MOST_GENEROUS_FIRST = Comparator.comparing(
                    Juror::generosity, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(Juror::name)
            .thenComparing(Juror::account);

    private final Calls calls;
    private final GrantApplications applications;
    private final Assessments assessments;
    private final Ranking ranking;
    private final Accounts accounts;
    private final CallReach reach;
    private final Conflicts conflicts;
    private final CurrentUser user;

    CompareScores(
            Calls calls,
            GrantApplications applications,
            Assessments assessments,
            Ranking ranking,
            Accounts accounts,
            CallReach reach,
            Conflicts conflicts,
            CurrentUser user) {
        this.calls = calls;
        this.applications = applications;
        this.assessments = assessments;
        this.ranking = ranking;
        this.accounts = accounts;
        this.reach = reach;
        this.conflicts = conflicts;
        this.user = user;
    }

    /**
     * Empty until the applications were ranked. What a conflict of interest keeps from the person is reckoned with and not
     * shown. Throws {@link NotFound} for whoever has no office over the call.
     */
    public Optional<ScoreComparison> of(UUID callId) {
        Call call = calls.named(callId);
        if (!reach.isStaffOf(call)) {
            throw new NotFound();
        }
        List<RankedApplication> ranked = ranking.rankedTogether(callId);
        return ranked.isEmpty() ? Optional.empty() : Optional.of(compare(ranked, sheets(callId, ranked)));
    }

    private List<Assessment> sheets(UUID callId, List<RankedApplication> ranked) {
        Set<UUID> all = ranked.stream().map(RankedApplication::applicationId).collect(Collectors.toSet());
        return assessments.findByCallId(callId).stream()
                .filter(sheet -> sheet.state() == Assessment.State.SUBMITTED)
                .filter(sheet -> all.contains(sheet.applicationId()))
                .toList();
    }

    private ScoreComparison compare(List<RankedApplication> ranked, List<Assessment> sheets) {
        ScoreTable table = new ScoreTable(sheets.stream()
                .map(sheet -> new Score(
                        sheet.applicationId().toString(), sheet.juror().toString(), sheet.total()))
                .toList());
        Optional<Calibration> calibration = Calibration.of(table);
        Optional<MixedModel> model = MixedModel.isFor(table) ? Optional.of(MixedModel.of(table)) : Optional.empty();
        int places = (int) ranked.stream()
                .filter(each -> each.provisional() == Outcome.AWARD)
                .count();
        OptionalDouble alpha = Agreement.alpha(
                table.scores().stream()
                        .collect(Collectors.groupingBy(
                                Score::application, Collectors.mapping(Score::points, Collectors.toList())))
                        .values(),
                Agreement.Scale.INTERVAL);
        return new ScoreComparison(
                lines(ranked, calibration, model, places),
                jurors(sheets, calibration),
                places,
                table.groups().size(),
                alpha.isPresent() ? alpha.getAsDouble() : null,
                model.map(Intraclass::of).orElse(null));
    }

    private List<Line> lines(
            List<RankedApplication> ranked, Optional<Calibration> calibration, Optional<MixedModel> model, int places) {
        Optional<ExpectedRanks> ranks = model.map(ExpectedRanks::of);
        Set<UUID> kept = conflicts.of(user.require());
        return ranked.stream()
                .filter(each -> !kept.contains(each.applicationId()))
                .map(each -> {
                    GrantApplication application = applications.named(each.applicationId());
                    String id = application.id().toString();
                    return new Line(
                            application.id(),
                            application.number(),
                            application.title(),
                            each.place(),
                            each.total(),
                            calibration.map(found -> said(found.worth(), id)).orElse(null),
                            model.map(found ->
                                            rounded(found.mean() + found.worth().get(id)))
                                    .orElse(null),
                            ranks.map(found -> found.ranks().get(id)).orElse(null),
                            ranks.map(found -> found.side(id, places)).orElse(null));
                })
                .toList();
    }

    private List<Juror> jurors(List<Assessment> sheets, Optional<Calibration> calibration) {
        Map<UUID, List<Assessment>> each = sheets.stream().collect(Collectors.groupingBy(Assessment::juror));
        Map<UUID, String> names =
                accounts.findAllById(each.keySet()).stream().collect(Collectors.toMap(Account::id, Account::name));
        return each.entrySet().stream()
                .map(given -> new Juror(
                        given.getKey(),
                        names.getOrDefault(given.getKey(), "—"),
                        given.getValue().size(),
                        mean(given.getValue()),
                        calibration
                                .map(found ->
                                        said(found.generosity(), given.getKey().toString()))
                                .orElse(null)))
                .sorted(MOST_GENEROUS_FIRST)
                .toList();
    }

    private static BigDecimal mean(List<Assessment> sheets) {
        return sheets.stream()
                .map(Assessment::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(sheets.size()), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal said(Map<String, BigFraction> exact, String id) {
        return Exact.rounded(exact.get(id), 2);
    }

    private static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
    }
}
