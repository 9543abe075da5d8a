package kz.birlese.grant;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.birlese.grant.assignment.Rules;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.programme.Money;

/** Sound rules of a call to change one thing of. */
final class Settings {

    static final Instant NOW = Instant.parse("2027-03-01T04:00:00Z");
    static final UUID GOAL = UUID.fromString("7d6f4d2e-0000-4000-8000-000000000001");

    private Settings() {}

    static CallSettings sound() {
        return changed(NOW, NOW.plus(Duration.ofDays(10)), 5, 3, 3, UnaryOperator.identity());
    }

    static CallSettings withJury(int size, int scorers, int quorum) {
        return changed(NOW, NOW.plus(Duration.ofDays(10)), size, scorers, quorum, UnaryOperator.identity());
    }

    /** Five jurors, of whom three read each application. */
    static CallSettings withReading(Rules reading) {
        CallSettings sound = sound();
        return copy(
                sound,
                sound.fund(),
                sound.minimumGrant(),
                sound.maximumGrant(),
                sound.ownShareMinimum(),
                sound.ownShareMaximum(),
                reading);
    }

    static CallSettings withDates(Instant opensAt, Instant closesAt) {
        return changed(opensAt, closesAt, 5, 3, 3, UnaryOperator.identity());
    }

    static CallSettings withMoney(long fund, long minimum, long maximum, int ownLeast, int ownMost) {
        return copy(
                sound(),
                Money.tenge(fund),
                Money.tenge(minimum),
                Money.tenge(maximum),
                BigDecimal.valueOf(ownLeast),
                BigDecimal.valueOf(ownMost),
                null);
    }

    private static CallSettings copy(
            CallSettings sound,
            Money fund,
            Money minimum,
            Money maximum,
            BigDecimal ownLeast,
            BigDecimal ownMost,
            Rules reading) {
        return new CallSettings(
                sound.title(),
                sound.description(),
                sound.settlements(),
                sound.goals(),
                fund,
                minimum,
                maximum,
                ownLeast,
                ownMost,
                sound.applicantKinds(),
                sound.opensAt(),
                sound.closesAt(),
                sound.grace(),
                sound.criteria(),
                sound.totalThreshold(),
                sound.jurySize(),
                sound.scorersPerApplication(),
                sound.clarificationDays(),
                sound.scoringDays(),
                sound.complaintDays(),
                sound.acceptanceDays(),
                sound.reportDays(),
                sound.divergenceGap(),
                sound.instalments(),
                sound.maximumIdeaAgeMonths(),
                sound.reminderDaysBefore(),
                sound.quorum(),
                reading,
                null,
                null,
                null,
                null);
    }

    static CallSettings withCriteria(UnaryOperator<List<Criterion>> change) {
        return changed(NOW, NOW.plus(Duration.ofDays(10)), 5, 3, 3, change);
    }

    static CallSettings ranked(List<Criterion> criteria, RankingRules ranking) {
        return changed(NOW, NOW.plus(Duration.ofDays(10)), 5, 3, 3, usual -> criteria, ranking, null);
    }

    static CallSettings given(RankingRules ranking, GivingRules giving) {
        return changed(NOW, NOW.plus(Duration.ofDays(10)), 5, 3, 3, UnaryOperator.identity(), ranking, giving);
    }

    static Criterion criterion(String key, int weight, Integer threshold) {
        BigDecimal lowest = threshold == null ? null : BigDecimal.valueOf(threshold);
        return new Criterion(key, words(key), weight, lowest, Criterion.EXTREMES);
    }

    static Map<Language, String> words(String text) {
        return Map.of(Language.KK, text + " kk", Language.RU, text + " ru", Language.EN, text + " en");
    }

    private static CallSettings changed(
            Instant opensAt,
            Instant closesAt,
            int jurySize,
            int scorers,
            int quorum,
            UnaryOperator<List<Criterion>> criteria) {
        return changed(opensAt, closesAt, jurySize, scorers, quorum, criteria, null, null);
    }

    private static CallSettings changed(
            Instant opensAt,
            Instant closesAt,
            int jurySize,
            int scorers,
            int quorum,
            UnaryOperator<List<Criterion>> criteria,
            RankingRules ranking,
            GivingRules giving) {
        List<Criterion> usual =
                new ArrayList<>(List.of(criterion("c1", 30, 3), criterion("c2", 30, null), criterion("c3", 40, null)));
        return new CallSettings(
                words("Title"),
                words("Description"),
                Set.of("475233100", "475042100"),
                Set.of(GOAL),
                Money.tenge(2_000_000),
                Money.tenge(500_000),
                Money.tenge(1_200_000),
                BigDecimal.TEN,
                BigDecimal.valueOf(20),
                Set.of(ApplicantKind.SOLE_ENTREPRENEUR, ApplicantKind.NGO),
                opensAt,
                closesAt,
                Duration.ofMinutes(30),
                criteria.apply(usual),
                BigDecimal.valueOf(60),
                jurySize,
                scorers,
                3,
                10,
                5,
                5,
                60,
                20,
                List.of(80, 20),
                24,
                List.of(1, 3),
                quorum,
                null,
                ranking,
                null,
                giving,
                null);
    }
}
