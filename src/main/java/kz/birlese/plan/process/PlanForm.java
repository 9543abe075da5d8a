package kz.birlese.plan.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.DraftPlan;
import kz.birlese.plan.FundSource;
import kz.birlese.plan.PlanCodes;
import kz.birlese.plan.PlanContent;
import kz.birlese.plan.PlanContent.Goal;
import kz.birlese.plan.PlanContent.IssueText;
import kz.birlese.plan.PlanContent.Measure;
import kz.birlese.plan.PlanContent.Point;
import kz.birlese.plan.PlanVersion;
import kz.birlese.plan.PlanWords;
import kz.birlese.programme.Money;
import kz.birlese.workflow.Submission;
import org.springframework.stereotype.Component;

/** A plan as the forms {@code draftPlan} and {@code amendPlan} ask for it. */
@Component
class PlanForm {

    private final PlanWords words;
    private final CurrentUser currentUser;

    PlanForm(PlanWords words, CurrentUser currentUser) {
        this.words = words;
        this.currentUser = currentUser;
    }

    /** The draft as it stands, what is to be mended in it, and what may be chosen. */
    Map<String, Object> opening(DraftPlan.Page page) {
        Language language = currentUser.require().language();
        PlanContent plan = page.version().content();
        Map<String, Object> opening = new HashMap<>();
        opening.put("returnedBecause", page.version().returnedBecause());
        opening.put("findings", findings(language, page));
        opening.put(
                "indicatorChoices",
                words.indicators().stream()
                        .map(each -> choice(each, words.indicator(language, each)))
                        .toList());
        opening.put(
                "issueChoices",
                page.issues().stream()
                        .map(issue -> choice(issue.id(), issue.text()))
                        .toList());
        putWords(opening, "title", plan.title());
        opening.put("goals", plan.goals().stream().map(PlanForm::row).toList());
        return opening;
    }

    private List<Map<String, String>> findings(Language language, DraftPlan.Page page) {
        PlanContent plan = page.version().content();
        return page.findings().stream()
                .map(finding -> Map.of(
                        "code", plan.code(finding.about()),
                        "field", words.field(language, finding.field()),
                        "what", words.finding(language, plan, finding)))
                .toList();
    }

    /** What of the version in force may go. */
    List<Map<String, String>> standingChoices(PlanVersion standing) {
        Language language = currentUser.require().language();
        PlanContent plan = standing.content();
        return plan.ids()
                .map(id -> choice(id, plan.code(id) + ". " + plan.text(id).in(language)))
                .toList();
    }

    private static Map<String, String> choice(Object value, String label) {
        return Map.of("value", value.toString(), "label", label);
    }

    private static Map<String, Object> row(Goal goal) {
        Map<String, Object> row = new HashMap<>();
        row.put("code", goal.code());
        putWords(row, "text", goal.text());
        row.put("indicator", goal.indicator());
        row.put("baseline", goal.baseline());
        row.put("target", goal.target());
        row.put(
                "issues",
                goal.issues().stream().map(each -> each.id().toString()).toList());
        row.put(
                "measures",
                goal.measures().stream().map(each -> row(goal, each)).toList());
        return row;
    }

    private static Map<String, Object> row(Goal goal, Measure measure) {
        Map<String, Object> row = new HashMap<>();
        row.put("code", goal.code(measure));
        putWords(row, "what", measure.what());
        putWords(row, "where", measure.where());
        row.put("latitude", measure.point() == null ? null : measure.point().latitude());
        row.put("longitude", measure.point() == null ? null : measure.point().longitude());
        row.put("cost", measure.cost() == null ? null : measure.cost().amount());
        row.put("source", measure.source() == null ? null : measure.source().name());
        row.put("owner", measure.owner());
        row.put("starts", measure.starts());
        row.put("ends", measure.ends());
        row.put("indicator", measure.indicator());
        row.put("baseline", measure.baseline());
        row.put("target", measure.target());
        row.put(
                "yearly",
                measure.yearly().entrySet().stream()
                        .map(year -> Map.of("year", year.getKey(), "sum", year.getValue()))
                        .toList());
        return row;
    }

    private static void putWords(Map<String, Object> row, String key, Trilingual text) {
        if (text != null) {
            row.put(key + "Kk", text.kk());
            row.put(key + "Ru", text.ru());
            row.put(key + "En", text.en());
        }
    }

    /** The plan as it was sent. */
    PlanContent content(Submission form, DraftPlan.Page page, PlanCodes codes) {
        PlanContent draft = page.version().content();
        return new PlanContent(
                words(form, "title"),
                draft.firstYear(),
                draft.lastYear(),
                form.rows("goals").stream().map(row -> goal(row, page, codes)).toList());
    }

    private static Goal goal(Submission row, DraftPlan.Page page, PlanCodes codes) {
        PlanCodes.Known known = codes.goal(row.text("code"));
        return new Goal(
                known.id(),
                known.number(),
                words(row, "text"),
                row.text("indicator"),
                row.number("baseline"),
                row.number("target"),
                issues(row.choices("issues"), page),
                row.rows("measures").stream()
                        .map(each -> measure(each, codes.measure(known.number(), each.text("code"))))
                        .toList());
    }

    /** With the words they have now. */
    private static List<IssueText> issues(List<String> chosen, DraftPlan.Page page) {
        Map<UUID, IssueText> known =
                page.issues().stream().collect(Collectors.toMap(IssueText::id, Function.identity()));
        return chosen.stream().map(UUID::fromString).map(known::get).toList();
    }

    private static Measure measure(Submission row, PlanCodes.Known known) {
        return new Measure(
                known.id(),
                known.number(),
                words(row, "what"),
                words(row, "where"),
                point(row),
                row.number("cost") == null ? null : Money.tenge(row.number("cost")),
                yearly(row),
                row.text("source") == null ? null : FundSource.valueOf(row.text("source")),
                row.text("owner"),
                row.date("starts"),
                row.date("ends"),
                row.text("indicator"),
                row.number("baseline"),
                row.number("target"));
    }

    private static Point point(Submission row) {
        BigDecimal latitude = row.number("latitude");
        BigDecimal longitude = row.number("longitude");
        return latitude == null && longitude == null ? null : new Point(latitude, longitude);
    }

    /** Two lines for one year are added up. */
    private static SortedMap<Integer, BigDecimal> yearly(Submission row) {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        row.rows("yearly")
                .forEach(each -> years.merge(each.number("year").intValueExact(), each.number("sum"), BigDecimal::add));
        return years;
    }

    /** Where English is missing the Russian text stands in, where one of the two others is, the other. */
    private static Trilingual words(Submission form, String key) {
        String kk = form.text(key + "Kk");
        String ru = form.text(key + "Ru");
        String en = form.text(key + "En");
        String either = ru != null ? ru : kk;
        return either == null
                ? null
                : new Trilingual(kk == null ? either : kk, ru == null ? either : ru, en == null ? either : en);
    }
}
