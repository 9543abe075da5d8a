package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a calibration round showed: how far the jurors lie apart, and how strict each is. For those who run, decide on or audit
 * the call; a juror reads only the own line. Nobody reads any of it before the round is over.
 */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadCalibration {

    /**
     * What one sample got.
     *
     * @param mean of the totals, of 100, scale 2
     * @param spread points between the highest and the lowest total
     */
    public record SampleLine(String title, BigDecimal mean, BigDecimal lowest, BigDecimal highest, BigDecimal spread) {}

    /**
     * What one juror gave.
     *
     * @param name null for the juror's own line
     * @param totals in the order of the samples, of 100
     * @param severity points below the mean of all, over the samples; negative for whoever is generous
     */
    public record JurorLine(String name, List<BigDecimal> totals, BigDecimal severity) {}

    /**
     * The round.
     *
     * @param samples empty for a juror
     * @param jurors the strictest first
     */
    public record Round(List<String> titles, List<SampleLine> samples, List<JurorLine> jurors) {}

    private static final Set<Role> OFFICES = Set.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    private final Calls calls;
    private final CalibrationRounds rounds;
    private final CalibrationSheets sheets;
    private final CallReach reach;
    private final JuryMembers jury;
    private final Accounts accounts;
    private final CurrentUser user;

    ReadCalibration(
            Calls calls,
            CalibrationRounds rounds,
            CalibrationSheets sheets,
            CallReach reach,
            JuryMembers jury,
            Accounts accounts,
            CurrentUser user) {
        this.calls = calls;
        this.rounds = rounds;
        this.sheets = sheets;
        this.reach = reach;
        this.jury = jury;
        this.accounts = accounts;
        this.user = user;
    }

    /** The call the round belongs to; throws {@link NotFound} for whoever is neither staff nor juror. */
    public Call call(UUID roundId) {
        Call call = calls.named(rounds.named(roundId).callId());
        if (!jury.hasSigned(call.id(), user.require().id()) && !reach.isStaffOf(call)) {
            throw new NotFound();
        }
        return call;
    }

    /**
     * Null where there was no round, where it is not over, where nobody gave anything, and for whoever may read nothing of it.
     */
    public Round of(UUID callId) {
        Call call = calls.named(callId);
        SignedIn person = user.require();
        boolean isJuror = jury.hasSigned(callId, person.id());
        if (!isJuror && OFFICES.stream().noneMatch(office -> reach.covers(office, call)) || !isOver(callId)) {
            return null;
        }
        List<CalibrationSheet> given = sheets.findByCallId(callId);
        if (given.isEmpty()) {
            return null;
        }
        return isJuror ? own(call, given, person) : all(call, given, person.language());
    }

    private boolean isOver(UUID callId) {
        return rounds.findByCallId(callId)
                .filter(round -> round.state() == CalibrationRound.State.DONE)
                .isPresent();
    }

    private Round own(Call call, List<CalibrationSheet> given, SignedIn person) {
        List<CalibrationSheet> own = given.stream()
                .filter(sheet -> sheet.juror().equals(person.id()))
                .toList();
        return own.isEmpty()
                ? null
                : new Round(titles(call, person.language()), List.of(), List.of(line(null, call, own, given)));
    }

    private Round all(Call call, List<CalibrationSheet> given, Language language) {
        Map<UUID, List<CalibrationSheet>> each = given.stream().collect(Collectors.groupingBy(CalibrationSheet::juror));
        Map<UUID, String> names =
                accounts.findAllById(each.keySet()).stream().collect(Collectors.toMap(Account::id, Account::name));
        List<JurorLine> jurors = each.entrySet().stream()
                .map(entry -> line(names.getOrDefault(entry.getKey(), "—"), call, entry.getValue(), given))
                .sorted(Comparator.comparing(JurorLine::severity).reversed().thenComparing(JurorLine::name))
                .toList();
        return new Round(titles(call, language), samples(call, given, language), jurors);
    }

    private static List<String> titles(Call call, Language language) {
        return call.settings().scoringRules().samples().stream()
                .map(sample -> sample.title().get(language))
                .toList();
    }

    private static List<SampleLine> samples(Call call, List<CalibrationSheet> given, Language language) {
        return call.settings().scoringRules().samples().stream()
                .map(sample -> {
                    List<BigDecimal> totals = totals(given, sample.key());
                    BigDecimal lowest =
                            totals.stream().min(Comparator.naturalOrder()).orElseThrow();
                    BigDecimal highest =
                            totals.stream().max(Comparator.naturalOrder()).orElseThrow();
                    return new SampleLine(
                            sample.title().get(language), mean(totals), lowest, highest, highest.subtract(lowest));
                })
                .toList();
    }

    private static JurorLine line(String name, Call call, List<CalibrationSheet> own, List<CalibrationSheet> all) {
        List<String> keys = call.settings().scoringRules().samples().stream()
                .map(ScoringRules.Sample::key)
                .toList();
        List<BigDecimal> below = keys.stream()
                .map(key -> mean(totals(all, key)).subtract(mean(totals(own, key))))
                .toList();
        return new JurorLine(
                name, keys.stream().map(key -> mean(totals(own, key))).toList(), mean(below));
    }

    private static List<BigDecimal> totals(Collection<CalibrationSheet> sheets, String sample) {
        return sheets.stream()
                .filter(sheet -> sheet.sample().equals(sample))
                .map(CalibrationSheet::total)
                .toList();
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), 2, RoundingMode.HALF_UP);
    }
}
