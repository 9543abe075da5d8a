package kz.birlese.grant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.birlese.grant.assignment.Rules;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.programme.Money;
import kz.birlese.record.CanonicalJson;

/**
 * The rules of one call. They are frozen when the call is published: everything later is judged by them. The frame
 * follows the practice of EU support to third parties: public criteria, amounts and kinds of applicants before the
 * first application, an odd jury of at least three.
 *
 * @param settlements KATO codes of the places whose people may apply
 * @param goals the adopted goals of village plans that a project must serve
 * @param ownShareMinimum percent of the whole project, which is the amount requested plus the own contribution
 * @param grace how long after closing a started application may still be sent; its draft lapses afterwards
 * @param totalThreshold lowest acceptable total, of 100
 * @param scorersPerApplication jurors who score each application at first
 * @param clarificationDays working days, as are all the other days here but the reminders
 * @param divergenceGap points of 100 between two jurors that call for another opinion
 * @param instalments percent of the award each, in order; they sum to 100
 * @param maximumIdeaAgeMonths how old a project may be at closing
 * @param reminderDaysBefore calendar days before closing
 * @param quorum jurors who must be present when the committee meets
 * @param reading how it is drawn who reads what; null, and not written down, in calls prepared before that was asked
 * @param ranking how places come about; null, and not written down, where they do as in calls before that was asked
 * @param scoring sections, independent questions, when jurors differ; null, and not written down, in calls prepared before
 *     that was asked
 * @param giving how the fund is given out; null, and not written down, where it is as in calls before that was asked
 * @param samePlace true where a juror who lives in the applicant's settlement shows a sign of a conflict of interest by that;
 *     else null, and not written down
 */
public record CallSettings(
        Map<Language, String> title,
        Map<Language, String> description,
        Set<String> settlements,
        Set<UUID> goals,
        Money fund,
        Money minimumGrant,
        Money maximumGrant,
        BigDecimal ownShareMinimum,
        BigDecimal ownShareMaximum,
        Set<ApplicantKind> applicantKinds,
        Instant opensAt,
        Instant closesAt,
        Duration grace,
        List<Criterion> criteria,
        BigDecimal totalThreshold,
        int jurySize,
        int scorersPerApplication,
        int clarificationDays,
        int scoringDays,
        int complaintDays,
        int acceptanceDays,
        int reportDays,
        int divergenceGap,
        List<Integer> instalments,
        int maximumIdeaAgeMonths,
        List<Integer> reminderDaysBefore,
        int quorum,
        @JsonInclude(JsonInclude.Include.NON_NULL) Rules reading,
        @JsonInclude(JsonInclude.Include.NON_NULL) RankingRules ranking,
        @JsonInclude(JsonInclude.Include.NON_NULL) ScoringRules scoring,
        @JsonInclude(JsonInclude.Include.NON_NULL) GivingRules giving,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean samePlace) {

    /** How it is drawn who reads what where nothing was asked for. */
    public static final Rules UNLIMITED = new Rules(null, false, Rules.CERTAIN, false);

    public CallSettings {
        title = texts(title);
        description = texts(description);
        settlements = sorted(settlements);
        goals = sorted(goals);
        applicantKinds = sorted(applicantKinds);
        criteria = List.copyOf(criteria);
        instalments = List.copyOf(instalments);
        reminderDaysBefore =
                reminderDaysBefore.stream().distinct().sorted((a, b) -> b - a).toList();
    }

    /** Reads what {@link #canonical} wrote. */
    public static CallSettings read(String json) {
        return CanonicalJson.read(json, CallSettings.class);
    }

    /** The one way to write these settings down: keys and sets sorted, so that equal settings are equal bytes. */
    public String canonical() {
        return CanonicalJson.write(this);
    }

    /** SHA-256 over the canonical form in UTF-8, in lower-case hexadecimal. */
    @JsonIgnore
    public String fingerprint() {
        return CanonicalJson.fingerprint(canonical());
    }

    /** How it is drawn who reads what: without any limit where nothing was asked. */
    @JsonIgnore
    public Rules readingRules() {
        return reading == null ? UNLIMITED : reading;
    }

    /** How places come about: as ever where nothing else was asked for. */
    @JsonIgnore
    public RankingRules rankingRules() {
        return ranking == null ? RankingRules.USUAL : ranking;
    }

    /** What the call declares about scoring besides its criteria; nothing where nothing was asked. */
    @JsonIgnore
    public ScoringRules scoringRules() {
        return scoring == null ? new ScoringRules(List.of(), List.of(), totalThreshold, List.of()) : scoring;
    }

    /** The name of a criterion or section; throws when the call has neither. */
    String nameOf(String key, Language language) {
        return scoringRules().sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .map(ScoringRules.Section::name)
                .orElseGet(() -> criterion(key).name())
                .get(language);
    }

    /** How the fund is given out: down the ranking where nothing else was asked for. */
    @JsonIgnore
    public GivingRules givingRules() {
        return giving == null ? GivingRules.USUAL : giving;
    }

    /** Whether living in the same settlement is a sign of a conflict of interest: not where nothing was asked. */
    @JsonIgnore
    public boolean isSamePlaceASign() {
        return Boolean.TRUE.equals(samePlace);
    }

    /** Throws when the call has no such criterion. */
    public Criterion criterion(String key) {
        return criteria.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Language, String> texts(Map<Language, String> texts) {
        return texts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    private static <T extends Comparable<? super T>> Set<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
