package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.ApplicationWords;
import kz.birlese.grant.CallPage;
import kz.birlese.grant.CallSettings;
import kz.birlese.grant.Criterion;
import kz.birlese.grant.RankingLine;
import kz.birlese.grant.TryGiving;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** The ranking, each place opening its arithmetic. */
@org.springframework.stereotype.Component
class RankingPart {

    private final ApplicationWords words;
    private final ProtocolPart protocolPart;
    private final TryGiving tryGiving;
    private final Say say;

    RankingPart(ApplicationWords words, ProtocolPart protocolPart, TryGiving tryGiving, Say say) {
        this.words = words;
        this.protocolPart = protocolPart;
        this.tryGiving = tryGiving;
        this.say = say;
    }

    void show(Sheet sheet, CallPage page) {
        if (page.ranking().isEmpty()) {
            return;
        }
        CallSettings rules = page.call().settings();
        sheet.heading(say.it("ranking.title"))
                .words(words.rankingRule(say.language(), rules))
                .words(say.it("ranking.how"));
        page.ranking().forEach(line -> sheet.with(place(rules, line)));
        if (tryGiving.isFor(page.call().id())) {
            sheet.with(new Anchor("studio/" + page.call().id(), say.it("studio.open")));
        }
        protocolPart.ofCall(sheet, page.call());
    }

    private Component place(CallSettings rules, RankingLine line) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("place", line.place());
        facts.put("number", line.number());
        facts.put("title", line.title());
        facts.put("total", line.total());
        facts.put("outcome", line.outcome() == null ? "—" : say.it("status.Outcome." + line.outcome()));
        String summary = say.it(line.afterComplaint() == null ? "ranking.place" : "ranking.latePlace", facts);
        NativeDetails place = new NativeDetails(summary, arithmetic(rules, line));
        place.addClassName("fold");
        return place;
    }

    private Sheet arithmetic(CallSettings rules, RankingLine line) {
        Sheet sheet = new Sheet();
        sheet.fact(say.it("ranking.settlement"), say.place(line.settlement()))
                .fact(say.it("ranking.requested"), say.value(line.requested()))
                .fact(say.it("ranking.granted"), line.amount() == null ? null : say.value(line.amount()))
                .table(heads(), rows(line))
                .fact(
                        say.it("ranking.value." + rules.rankingRules().decides()),
                        line.value() == null ? null : say.value(line.value()))
                .fact(say.it("ranking.thresholds"), words.missed(say.language(), rules, line.missed()))
                .fact(say.it("ranking.separated"), separation(rules, line));
        if (line.rule() != null) {
            String proposal = say.it("status.Outcome." + line.provisional());
            sheet.fact(say.it("ranking.proposal"), proposal + ": " + say.it("outcome.rule." + line.rule()));
        }
        return sheet.fact(say.it("ranking.deviation"), line.deviation())
                .fact(say.it("ranking.afterComplaint"), line.afterComplaint())
                .fact(say.it("ranking.lateReason"), line.lateReason())
                .fact(say.it("ranking.withdrawn"), line.stands() ? null : say.it("outcome.rule.withdrawn"));
    }

    private List<String> heads() {
        return List.of(
                say.it("call.criterion"), say.it("call.weight"), say.it("ranking.mean"), say.it("ranking.points"));
    }

    private List<List<String>> rows(RankingLine line) {
        List<List<String>> rows = new ArrayList<>();
        line.terms()
                .forEach(term -> rows.add(List.of(
                        name(term.criterion()),
                        say.percent(term.criterion().weight()),
                        say.value(term.mean()),
                        say.value(term.points()))));
        rows.add(List.of(say.it("ranking.total"), "100 %", "", say.value(line.total())));
        return rows;
    }

    /** Nobody comes before the first. */
    private String separation(CallSettings rules, RankingLine line) {
        return line.place() == 1
                ? null
                : words.separation(say.language(), rules, line.separatedBy(), line.drawNumber());
    }

    private String name(Criterion criterion) {
        return criterion.name().get(say.language());
    }
}
