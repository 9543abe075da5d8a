package kz.birlese.grant;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.birlese.people.Language;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal.Reason;

/** What the rules of a call must themselves obey. Every broken rule is named, so that all can be mended at once. */
final class CallRules {

    /** The evaluation grid scores from 1 to 5, so a threshold lies between them. */
    private static final BigDecimal LOWEST_SCORE = BigDecimal.ONE;

    private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(5);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The smallest evaluation committee of EU grants: an odd number, at least three. */
    private static final int SMALLEST_JURY = 3;

    private final CallSettings settings;
    private final List<Reason> broken = new ArrayList<>();

    private CallRules(CallSettings settings) {
        this.settings = settings;
    }

    /** The broken rules, in the order of the form; empty when the settings may be approved. */
    static List<Reason> brokenBy(CallSettings settings, Instant now) {
        CallRules rules = new CallRules(settings);
        rules.texts();
        rules.scope();
        rules.money();
        rules.dates(now);
        rules.criteria();
        rules.broken.addAll(RubricRules.brokenBy(settings));
        rules.jury();
        rules.ranking();
        rules.broken.addAll(GivingLimits.brokenBy(settings));
        rules.schedule();
        return rules.broken;
    }

    private void texts() {
        for (Language language : Language.values()) {
            needText(settings.title().get(language), "title" + suffix(language), language);
            needText(settings.description().get(language), "description" + suffix(language), language);
        }
    }

    private void needText(String text, String field, Language language) {
        if (text == null || text.isBlank()) {
            refuse("threeLanguages", field, Map.of("language", language.name()));
        }
    }

    /** The part of a field's key that stands for its language. */
    static String suffix(Language language) {
        String name = language.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private void scope() {
        need(!settings.settlements().isEmpty(), "settlementChosen", "settlements");
        need(!settings.goals().isEmpty(), "goalChosen", "goals");
        need(!settings.applicantKinds().isEmpty(), "kindChosen", "applicantKinds");
    }

    private void money() {
        if (settings.minimumGrant().amount().signum() <= 0) {
            refuse("amountPositive", "minimumGrant", Map.of("found", settings.minimumGrant()));
        }
        atMost(settings.minimumGrant(), settings.maximumGrant(), "minimumWithinMaximum", "minimumGrant");
        atMost(settings.maximumGrant(), settings.fund(), "maximumWithinFund", "maximumGrant");
        BigDecimal least = settings.ownShareMinimum();
        BigDecimal most = settings.ownShareMaximum();
        if (least.signum() < 0 || least.compareTo(most) > 0 || most.compareTo(WHOLE) >= 0) {
            refuse("ownShareRange", "ownShareMinimum", Map.of("found", least, "needed", most));
        }
    }

    private void atMost(Money found, Money needed, String rule, String field) {
        if (found.compareTo(needed) > 0) {
            refuse(rule, field, Map.of("found", found, "needed", needed));
        }
    }

    private void dates(Instant now) {
        if (!settings.closesAt().isAfter(settings.opensAt())) {
            refuse(
                    "closesAfterOpening",
                    "closesAt",
                    Map.of("found", settings.closesAt(), "needed", settings.opensAt()));
        }
        if (!settings.closesAt().isAfter(now)) {
            refuse("closesInFuture", "closesAt", Map.of("found", settings.closesAt(), "needed", now));
        }
        need(!settings.grace().isNegative(), "graceNotNegative", "graceMinutes");
    }

    private void criteria() {
        int sum = settings.criteria().stream().mapToInt(Criterion::weight).sum();
        if (sum != WHOLE.intValue()) {
            refuse("weightsSum", "criteria", Map.of("found", sum));
        }
        for (int row = 0; row < settings.criteria().size(); row++) {
            criterion(settings.criteria().get(row), "criteria[" + row + "].");
        }
        within(settings.totalThreshold(), BigDecimal.ZERO, WHOLE, "totalThreshold");
    }

    private void criterion(Criterion criterion, String path) {
        for (Language language : Language.values()) {
            needText(criterion.name().get(language), path + "name" + suffix(language), language);
        }
        need(criterion.weight() > 0, "weightPositive", path + "weight");
        if (criterion.threshold() != null) {
            within(criterion.threshold(), LOWEST_SCORE, HIGHEST_SCORE, path + "threshold");
        }
    }

    private void jury() {
        int size = settings.jurySize();
        if (size < SMALLEST_JURY || size % 2 == 0) {
            refuse("jurySizeOdd", "jurySize", Map.of("found", size, "needed", SMALLEST_JURY));
        }
        atMost(settings.scorersPerApplication(), size, "scorersWithinJury", "scorersPerApplication");
        int majority = size / 2 + 1;
        if (settings.quorum() < majority || settings.quorum() > size) {
            refuse("quorumRange", "quorum", Map.of("found", settings.quorum(), "needed", majority, "most", size));
        }
        within(BigDecimal.valueOf(settings.divergenceGap()), BigDecimal.ONE, WHOLE, "divergenceGap");
        limit(settings.readingRules().limit(), size);
    }

    /** Every application needs all its jurors in every draw, so that a chance cannot be smaller than their share. */
    private void limit(int found, int size) {
        int needed = (settings.scorersPerApplication() * WHOLE.intValue() + size - 1) / size;
        if (found < Math.min(needed, WHOLE.intValue())) {
            refuse("pairLimitEnough", "pairLimit", Map.of("found", found, "needed", needed));
        }
    }

    private void atMost(int found, int most, String rule, String field) {
        if (found < 1 || found > most) {
            refuse(rule, field, Map.of("found", found, "needed", most));
        }
    }

    private void ranking() {
        List<RankingRules.Tie> ties = settings.rankingRules().ties();
        for (int row = 0; row < ties.size(); row++) {
            need(!ties.subList(0, row).contains(ties.get(row)), "tieOnce", "ties[" + row + "].tie");
        }
        boolean hasLine = settings.givingRules().hasLine();
        need(hasLine || !settings.rankingRules().drawOnLine(), "lineOfWholeGrants", "drawOnLine");
        if (settings.rankingRules().further() != null) {
            need(hasLine, "lineOfWholeGrants", "furtherScores");
            further(settings.rankingRules().further());
        }
    }

    private void further(RankingRules.Further further) {
        positive(further.most(), "furtherScores");
        atMost(further.rounds(), further.most(), "roundsWithinScores", "furtherRounds");
        need(further.cost().signum() >= 0, "costNotNegative", "furtherCost");
    }

    private void schedule() {
        positive(settings.clarificationDays(), "clarificationDays");
        positive(settings.scoringDays(), "scoringDays");
        positive(settings.complaintDays(), "complaintDays");
        positive(settings.acceptanceDays(), "acceptanceDays");
        positive(settings.reportDays(), "reportDays");
        positive(settings.maximumIdeaAgeMonths(), "maximumIdeaAgeMonths");
        settings.reminderDaysBefore().forEach(days -> positive(days, "reminderDaysBefore"));
        int sum = settings.instalments().stream().mapToInt(Integer::intValue).sum();
        if (sum != WHOLE.intValue() || settings.instalments().stream().anyMatch(percent -> percent <= 0)) {
            refuse("instalmentsSum", "instalments", Map.of("found", sum));
        }
    }

    private void positive(int found, String field) {
        if (found < 1) {
            refuse("atLeastOne", field, Map.of("found", found));
        }
    }

    private void within(BigDecimal found, BigDecimal least, BigDecimal most, String field) {
        if (found.compareTo(least) < 0 || found.compareTo(most) > 0) {
            refuse("withinRange", field, Map.of("found", found, "least", least, "most", most));
        }
    }

    private void need(boolean holds, String rule, String field) {
        if (!holds) {
            refuse(rule, field, Map.of());
        }
    }

    private void refuse(String rule, String field, Map<String, Object> facts) {
        broken.add(new Reason(rule, field, facts));
    }
}
