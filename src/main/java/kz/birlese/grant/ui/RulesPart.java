package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.ApplicationWords;
import kz.birlese.grant.Call;
import kz.birlese.grant.CallSettings;
import kz.birlese.grant.Criterion;
import kz.birlese.grant.GivingWords;
import kz.birlese.grant.assignment.Rules;
import kz.birlese.people.Language;
import kz.birlese.plan.PlanGoal;
import kz.birlese.plan.Plans;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** The rules of a call in plain words, and the fingerprint that shows they have not changed since publication. */
@org.springframework.stereotype.Component
class RulesPart {

    private final Plans plans;
    private final ApplicationWords words;
    private final RubricPart rubric;
    private final GivingWords giving;
    private final Say say;

    RulesPart(Plans plans, ApplicationWords words, RubricPart rubric, GivingWords giving, Say say) {
        this.plans = plans;
        this.words = words;
        this.rubric = rubric;
        this.giving = giving;
        this.say = say;
    }

    void show(Sheet sheet, Call call) {
        CallSettings rules = call.settings();
        if (rules == null) {
            sheet.words(say.it("call.rules.none"));
            return;
        }
        texts(sheet, rules);
        scope(sheet, rules);
        money(sheet, rules);
        schedule(sheet, call, rules);
        scoring(sheet, rules);
        frozen(sheet, call);
    }

    private void texts(Sheet sheet, CallSettings rules) {
        for (Language language : Language.values()) {
            sheet.heading(rules.title().get(language)).words(rules.description().get(language));
        }
    }

    private void scope(Sheet sheet, CallSettings rules) {
        sheet.heading(say.it("call.scope"))
                .fact(
                        say.it("call.settlements"),
                        rules.settlements().stream().map(say::place).sorted().collect(Collectors.joining(", ")))
                .fact(say.it("call.goals"), goals(rules))
                .fact(
                        say.it("call.kinds"),
                        rules.applicantKinds().stream()
                                .map(kind -> say.it("status.ApplicantKind." + kind))
                                .collect(Collectors.joining(", ")))
                .fact(say.it("call.ideaAge"), say.it("call.months", Map.of("count", rules.maximumIdeaAgeMonths())));
    }

    private Component goals(CallSettings rules) {
        Map<UUID, PlanGoal> adopted =
                plans.adoptedGoals().stream().collect(Collectors.toMap(PlanGoal::id, goal -> goal));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        rules.goals().stream()
                .filter(adopted::containsKey)
                .map(adopted::get)
                .map(goal -> new GoalLink(
                        goal.id(),
                        say.place(goal.settlement()) + ": " + goal.text().in(say.language())))
                .sorted(Comparator.comparing(GoalLink::getText))
                .forEach(link -> list.add(new ListItem(link)));
        return list;
    }

    private void money(Sheet sheet, CallSettings rules) {
        String grants = say.it("call.range", Map.of("from", rules.minimumGrant(), "to", rules.maximumGrant()));
        String share = say.it(
                "call.range",
                Map.of(
                        "from", say.percent(rules.ownShareMinimum()),
                        "to", say.percent(rules.ownShareMaximum())));
        String instalments = rules.instalments().stream().map(say::percent).collect(Collectors.joining(" + "));
        sheet.heading(say.it("call.money"))
                .fact(say.it("call.fund"), say.value(rules.fund()))
                .fact(say.it("call.grants"), grants)
                .fact(say.it("call.ownShare"), share)
                .fact(say.it("call.instalments"), instalments);
    }

    private void schedule(Sheet sheet, Call call, CallSettings rules) {
        sheet.heading(say.it("call.schedule"))
                .fact(say.it("call.opensAt"), say.moment(rules.opensAt()))
                .fact(say.it("call.closesAt"), say.moment(call.closesAt()))
                .fact(
                        say.it("call.grace"),
                        say.it("call.minutes", Map.of("count", rules.grace().toMinutes())))
                .fact(say.it("call.clarification"), days(rules.clarificationDays()))
                .fact(say.it("call.scoring"), days(rules.scoringDays()))
                .fact(say.it("call.complaint"), days(rules.complaintDays()))
                .fact(say.it("call.acceptance"), days(rules.acceptanceDays()))
                .fact(say.it("call.report"), days(rules.reportDays()));
    }

    private String days(int count) {
        return say.it("call.workingDays", Map.of("count", count));
    }

    private void scoring(Sheet sheet, CallSettings rules) {
        sheet.heading(say.it("call.criteria"))
                .table(
                        List.of(say.it("call.criterion"), say.it("call.weight"), say.it("call.threshold")),
                        rules.criteria().stream().map(this::criterion).toList())
                .fact(say.it("call.totalThreshold"), say.value(rules.totalThreshold()))
                .fact(say.it("call.jurySize"), String.valueOf(rules.jurySize()))
                .fact(say.it("call.scorers"), String.valueOf(rules.scorersPerApplication()))
                .fact(say.it("call.quorum"), String.valueOf(rules.quorum()))
                .fact(say.it("call.gap"), gap(rules));
        rubric.show(sheet, rules);
        reading(sheet, rules.readingRules());
        if (rules.isSamePlaceASign()) {
            sheet.words(say.it("call.samePlace"));
        }
        sheet.words(words.rankingRule(say.language(), rules));
        giving.rule(say.language(), rules.givingRules()).forEach(sheet::words);
        List<String> limits = giving.limits(say.language(), rules.givingRules());
        if (!limits.isEmpty()) {
            sheet.fact(say.it("giving.limits"), lines(limits));
        }
    }

    private String gap(CallSettings rules) {
        return rules.scoring() == null
                ? String.valueOf(rules.divergenceGap())
                : say.it(
                        "call.gap.from",
                        Map.of(
                                "gap",
                                rules.divergenceGap(),
                                "below",
                                rules.scoringRules().agreedBelow()));
    }

    /** Only what differs from handing out whatever comes to whoever is free. */
    private void reading(Sheet sheet, Rules rules) {
        if (rules.most() != null) {
            sheet.fact(say.it("call.sheetsPerJuror"), String.valueOf(rules.most()));
        }
        if (rules.limit() < Rules.CERTAIN) {
            sheet.fact(say.it("call.pairLimit"), rules.limit() + " %");
        }
        if (rules.languages()) {
            sheet.words(say.it("call.languagesMatter"));
        }
        if (rules.fairest()) {
            sheet.words(say.it("call.fairest"));
        }
    }

    private List<String> criterion(Criterion criterion) {
        return List.of(
                criterion.name().get(say.language()),
                say.percent(criterion.weight()),
                say.value(criterion.threshold()));
    }

    private void frozen(Sheet sheet, Call call) {
        if (call.settingsHash() == null) {
            return;
        }
        sheet.heading(say.it("call.frozen"))
                .fact(say.it("call.publishedAt"), say.moment(call.publishedAt()))
                .fact(say.it("call.fingerprint"), code(call.settingsHash()));
        if (call.drawSeed() != null) {
            sheet.fact(say.it("call.drawSeed"), code(call.drawSeed()));
        }
        if (call.publishedJurySeed() != null) {
            sheet.fact(say.it("call.jurySeed"), code(call.publishedJurySeed()));
        }
    }

    private static Component code(String text) {
        Div code = new Div(text);
        code.addClassName("code");
        return code;
    }

    private static Component lines(List<String> texts) {
        Div lines = new Div();
        texts.forEach(text -> lines.add(new Div(text)));
        return lines;
    }
}
