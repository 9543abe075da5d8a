package kz.birlese.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.people.Wording;
import kz.birlese.plan.PlanContent.Measure;
import kz.birlese.plan.PlanContent.Point;
import kz.birlese.programme.Money;
import org.springframework.stereotype.Component;

/** What a plan says, in a reader's language. */
@Component
public class PlanWords {

    private final Texts texts;

    PlanWords(Texts texts) {
        this.texts = texts;
    }

    /** The word itself where a plan from elsewhere measures by something of its own. */
    public String indicator(Language language, String indicator) {
        String key = "indicator." + indicator;
        return indicator == null ? "—" : texts.knows(language, key) ? texts.say(language, key) : indicator;
    }

    /** A figure with its unit; a dash where there is none. */
    public String figure(Language language, String indicator, BigDecimal figure) {
        if (figure == null || !PlanIndicators.isKnown(indicator)) {
            return plain(language, figure);
        }
        return texts.say(language, "unit." + PlanIndicators.unit(indicator), Map.of("count", figure));
    }

    public List<String> indicators() {
        return PlanIndicators.all();
    }

    public String source(Language language, FundSource source) {
        return source == null ? "—" : texts.say(language, "status.FundSource." + source);
    }

    /** What of a plan was or is in the field; a dash where nothing is. */
    public String value(Language language, String field, Object value) {
        if (value == null || "".equals(value)) {
            return "—";
        }
        return switch (field) {
            case "indicator" -> indicator(language, (String) value);
            case "source" -> source(language, (FundSource) value);
            case "point" -> point(language, (Point) value);
            case "yearly" -> yearly(language, (Map<?, ?>) value);
            default -> plain(language, value);
        };
    }

    private String point(Language language, Point point) {
        return plain(language, point.latitude()) + " / " + plain(language, point.longitude());
    }

    private String yearly(Language language, Map<?, ?> years) {
        return years.isEmpty()
                ? texts.say(language, "plan.evenly")
                : years.entrySet().stream()
                        .map(year -> year.getKey() + ": " + plain(language, Money.tenge((BigDecimal) year.getValue())))
                        .collect(Collectors.joining("; "));
    }

    /** What the table found in the draft, and how to mend it. */
    public String finding(Language language, PlanContent plan, SmartFinding finding) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("code", plan.code(finding.about()));
        facts.put("text", plan.text(finding.about()));
        facts.put("found", number(finding.found()));
        facts.put("needed", number(finding.needed()));
        return texts.say(language, "refusal.smart." + finding.finding(), facts);
    }

    static BigDecimal number(String figure) {
        return figure == null ? null : new BigDecimal(figure);
    }

    public String field(Language language, String field) {
        return texts.say(language, "plan.field." + field);
    }

    /** A measure in short, a line for each thing said about it. */
    public String facts(Language language, Measure measure) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String field : List.of("where", "cost", "source", "owner", "starts", "ends")) {
            said.put(field(language, field), value(language, field, of(measure, field)));
        }
        figures(said, language, measure.indicator(), measure.baseline(), measure.target());
        return lines(said);
    }

    private static Object of(Measure measure, String field) {
        return switch (field) {
            case "where" -> measure.where();
            case "cost" -> measure.cost();
            case "source" -> measure.source();
            case "owner" -> measure.owner();
            case "starts" -> measure.starts();
            default -> measure.ends();
        };
    }

    /** The same of a measure of a plan in force. */
    public String facts(Language language, PlanMeasure measure) {
        return lines(said(language, measure));
    }

    /** What the plan in force says about a measure, by the names of the fields. */
    Map<String, String> said(Language language, PlanMeasure measure) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(field(language, "cost"), plain(language, measure.cost()));
        said.put(field(language, "source"), source(language, measure.source()));
        said.put(field(language, "owner"), measure.owner());
        said.put(field(language, "starts"), plain(language, measure.startsOn()));
        said.put(field(language, "ends"), plain(language, measure.endsOn()));
        figures(said, language, measure.indicator(), measure.baseline(), measure.target());
        return said;
    }

    private void figures(
            Map<String, String> said, Language language, String indicator, BigDecimal baseline, BigDecimal target) {
        said.put(field(language, "indicator"), indicator(language, indicator));
        said.put(field(language, "baseline"), figure(language, indicator, baseline));
        said.put(field(language, "target"), figure(language, indicator, target));
    }

    private static String lines(Map<String, String> said) {
        return said.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("\n"));
    }

    private String plain(Language language, Object value) {
        return new Wording(texts, language, Map.of()).value(value);
    }
}
