package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.grant.EligibilityFacts.Figures;
import kz.birlese.grant.Proposal.Declaration;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.plan.Plans;
import kz.birlese.programme.Money;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Component;

/** Says what is known about an application in the words of a language, for letters and screens alike. */
@Component
public class ApplicationWords {

    /**
     * A failed rule as a person reads it.
     *
     * @param found, needed empty for a rule without figures
     * @param advice what to do about it
     */
    public record FindingLine(String rule, String found, String needed, String advice) {}

    /**
     * One criterion in the arithmetic of a total.
     *
     * @param weight percent
     * @param mean 1 to 5
     * @param points what it adds to the total, see {@link Consolidation#pointsOf}
     * @param threshold lowest acceptable mean, or null
     */
    public record ScoreLine(String criterion, int weight, BigDecimal mean, BigDecimal points, BigDecimal threshold) {
        public boolean meets() {
            return threshold == null || mean.compareTo(threshold) >= 0;
        }
    }

    private final Texts texts;
    private final Territories territories;
    private final Plans plans;

    ApplicationWords(Texts texts, Territories territories, Plans plans) {
        this.texts = texts;
        this.territories = territories;
        this.plans = plans;
    }

    public String settlement(Language language, String kato) {
        return territories.name(kato, language.locale().getLanguage());
    }

    /** The same, or the whole region for null. */
    String placeOf(Language language, String kato) {
        return kato == null ? texts.say(language, "place.region") : settlement(language, kato);
    }

    public String goal(Language language, UUID goal) {
        return plans.goal(goal).text().in(language);
    }

    public String kind(Language language, ApplicantKind kind) {
        return texts.say(language, "status.ApplicantKind." + kind);
    }

    public String status(Language language, ApplicationStatus status) {
        return texts.say(language, "status.ApplicationStatus." + status);
    }

    /** What the completeness table found, in words. */
    public String completeness(Language language, String finding) {
        return texts.say(language, "completeness." + finding);
    }

    /** A rule of eligibility, in words. */
    public String eligibility(Language language, String rule) {
        return texts.say(language, "eligibility." + rule);
    }

    FindingLine line(Language language, EligibilityFinding finding) {
        return line(language, finding.rule(), new Figures(finding.found(), finding.needed()));
    }

    FindingLine line(Language language, String rule, Figures figures) {
        return new FindingLine(
                eligibility(language, rule),
                figure(language, rule, figures.found()),
                figure(language, rule, figures.needed()),
                texts.say(language, "eligibility." + rule + ".advice"));
    }

    /** A failed rule with its figures, where there is room for one line only. */
    String inOneLine(Language language, FindingLine line) {
        StringBuilder words = new StringBuilder(line.rule());
        if (!line.found().isEmpty()) {
            words.append(". ").append(texts.say(language, "eligibility.found", Map.of("found", line.found())));
        }
        if (!line.needed().isEmpty()) {
            words.append(". ").append(texts.say(language, "eligibility.needed", Map.of("needed", line.needed())));
        }
        return words.toString();
    }

    private String figure(Language language, String rule, String code) {
        if (code.isEmpty()) {
            return "";
        }
        return switch (rule) {
            case "applicantKindNotAllowed" -> each(code, one -> kind(language, ApplicantKind.valueOf(one)));
            case "settlementNotInCall" -> each(code, one -> settlement(language, one));
            case "amountBelowMinimum", "amountAboveMaximum" ->
                Money.tenge(new BigDecimal(code)).in(language);
            case "ownShareBelowMinimum", "ownShareAboveMaximum" ->
                texts.say(language, "eligibility.percent", Map.of("share", new BigDecimal(code)));
            case "declarationsMissing" -> each(code, one -> declaration(language, Declaration.valueOf(one)));
            case "ideaTooOld" -> texts.say(language, "eligibility.months", Map.of("months", Integer.valueOf(code)));
            default -> code;
        };
    }

    private String declaration(Language language, Declaration declaration) {
        return texts.say(language, "form.completeApplication." + declaration.field());
    }

    private static String each(String codes, UnaryOperator<String> words) {
        return Arrays.stream(codes.split(",")).map(words).collect(Collectors.joining(", "));
    }

    /** The thresholds that were missed, by name; says so when there are none. */
    public String missed(Language language, CallSettings settings, List<String> missed) {
        if (missed.isEmpty()) {
            return texts.say(language, "ranking.thresholds.met");
        }
        return missed.stream()
                .map(key -> key.equals("total") ? texts.say(language, "ranking.total") : settings.nameOf(key, language))
                .collect(Collectors.joining(", "));
    }

    /**
     * What puts an application behind the one before it.
     *
     * @param separatedBy see {@link RankingOrder}
     */
    public String separation(Language language, CallSettings settings, String separatedBy, String drawNumber) {
        return switch (separatedBy) {
            case "total",
                    "calibrated",
                    "shrunken",
                    "expectedRank",
                    "line",
                    "goal",
                    "settlement",
                    "womanOrYouth",
                    "amount" -> texts.say(language, "ranking.by." + separatedBy);
            case "draw" -> texts.say(language, "ranking.by.draw", Map.of("draw", drawNumber));
            default ->
                texts.say(
                        language,
                        "ranking.by.criterion",
                        Map.of(
                                "criterion",
                                settings.criterion(separatedBy).name().get(language)));
        };
    }

    /** How places come about in the call, in one sentence after another. */
    public String rankingRule(Language language, CallSettings settings) {
        RankingRules rules = settings.rankingRules();
        String ties = Stream.concat(rules.ties().stream().map(Enum::name), Stream.of("DRAW"))
                .map(tie -> texts.say(language, "ranking.tie." + tie))
                .collect(Collectors.joining("; "));
        String decides = texts.say(language, "ranking.decides." + rules.decides());
        String declared = texts.say(language, "ranking.rule", Map.of("decides", decides, "ties", ties));
        List<String> sentences = new ArrayList<>(List.of(declared));
        if (rules.further() != null) {
            sentences.add(further(language, rules.further()));
        }
        if (rules.drawOnLine()) {
            sentences.add(texts.say(language, "ranking.rule.line"));
        }
        return String.join(" ", sentences);
    }

    private String further(Language language, RankingRules.Further further) {
        return texts.say(
                language,
                "ranking.rule.further",
                Map.of(
                        "most", further.most(),
                        "rounds", further.rounds(),
                        "cost", further.costOf(1),
                        "atMost", further.costOf(further.most())));
    }

    /** The arithmetic of an assessed application, in the order of the call's criteria. */
    List<ScoreLine> arithmetic(Language language, CallSettings settings, GrantApplication application) {
        Map<String, BigDecimal> means = application.criterionMeans();
        List<ScoreLine> lines = new ArrayList<>();
        for (Criterion criterion : settings.criteria()) {
            lines.add(new ScoreLine(
                    criterion.name().get(language),
                    criterion.weight(),
                    means.get(criterion.key()),
                    application.pointsOf(criterion),
                    criterion.threshold()));
        }
        return lines;
    }
}
