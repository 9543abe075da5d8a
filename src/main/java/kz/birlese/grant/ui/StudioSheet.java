package kz.birlese.grant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.grant.GivingWords;
import kz.birlese.grant.Trial;
import kz.birlese.grant.Trial.Line;
import kz.birlese.grant.Trial.Side;
import kz.birlese.grant.portfolio.Quota;
import kz.birlese.programme.Money;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Table;

/** A trial beside the declared rules: both sums, what changes and why, and the ranked list with the line of the fund. */
class StudioSheet extends Div {

    private static final String NOTHING = "—";

    private final transient Trial trial;
    private final transient GivingWords words;
    private final transient Say say;

    StudioSheet(Trial trial, StudioForm form, GivingWords words, Say say) {
        this.trial = trial;
        this.words = words;
        this.say = say;
        addClassName("stack");
        add(new H2(say.it("studio.beside")), sides());
        limits(trial.declared(), "studio.declared");
        limits(trial.tried(), "studio.tried");
        add(new H2(say.it("studio.changes")));
        changes();
        add(new H2(say.it("studio.list")), new Paragraph(say.it("studio.list.how")), list(form));
    }

    private Table sides() {
        Table table = new Table(List.of(say.it("studio.what"), say.it("studio.declared"), say.it("studio.tried")));
        Side one = trial.declared();
        Side other = trial.tried();
        table.row(row(
                "studio.method", say.it("studio.method." + one.method()), say.it("studio.method." + other.method())));
        table.row(row("studio.fund", one.fund().in(say.language()), other.fund().in(say.language())));
        table.row(row("studio.spent", said(one.spent()), said(other.spent())));
        table.row(row("studio.left", said(one.left()), said(other.left())));
        table.row(row("studio.grants", String.valueOf(one.grants()), String.valueOf(other.grants())));
        table.row(row("studio.worth", say.value(one.worth()), say.value(other.worth())));
        table.row(row("studio.proof", proof(one), proof(other)));
        return table;
    }

    private List<String> row(String what, String one, String other) {
        return List.of(say.it(what), one, other);
    }

    private String proof(Side side) {
        return switch (side.method()) {
            case TOP_DOWN -> say.it("studio.proof.order");
            case PORTFOLIO ->
                side.isProved()
                        ? say.it("studio.proof.proved")
                        : say.it("studio.proof.gap", Map.of("gap", say.value(side.gap())));
        };
    }

    /** Only where limits cannot all be met. */
    private void limits(Side side, String which) {
        if (side.lowered().isEmpty()) {
            return;
        }
        Div notice = new Div(new Paragraph(say.it("studio.lowered", Map.of("which", say.it(which)))));
        side.lowered()
                .forEach((quota, by) -> notice.add(new Paragraph(say.it(
                        "studio.lowered.one",
                        Map.of("limit", quota(quota), "by", words.amount(say.language(), quota, by))))));
        String blocking = side.blocking().stream().map(this::quota).collect(Collectors.joining("; "));
        notice.add(new Paragraph(say.it("studio.blocking", Map.of("limits", blocking))));
        notice.addClassNames("notice", "warn");
        add(notice);
    }

    private String quota(Quota quota) {
        return words.quota(say.language(), quota);
    }

    private void changes() {
        List<Line> others = trial.lines().stream().filter(this::isOther).toList();
        if (others.isEmpty()) {
            add(new Paragraph(say.it("studio.changes.none")));
            return;
        }
        int sign = trial.cost().signum();
        String key = sign > 0 ? "studio.cost" : sign < 0 ? "studio.gain" : "studio.even";
        Paragraph cost = new Paragraph(
                say.it(key, Map.of("points", say.value(trial.cost().abs()))));
        cost.addClassName("lead");
        Table table = new Table(List.of(say.it("studio.application"), say.it("studio.change"), say.it("studio.why")));
        others.forEach(line -> table.row(List.of(name(line), change(line), why(line))));
        add(cost, table);
    }

    private boolean isOther(Line line) {
        return line.enters()
                || line.leaves()
                || line.declared() != null && !line.declared().equals(line.tried());
    }

    private String change(Line line) {
        if (line.enters()) {
            return say.it("studio.enters", Map.of("amount", line.tried()));
        }
        return line.leaves()
                ? say.it("studio.leaves", Map.of("amount", line.declared()))
                : say.it("studio.otherAmount", Map.of("from", line.declared(), "to", line.tried()));
    }

    private String why(Line line) {
        if (line.why() == null) {
            return say.it("studio.why.AMOUNT");
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("limit", line.quota() == null ? "" : quota(line.quota()));
        return say.it("studio.why." + line.why(), facts);
    }

    /** After the last grant by the declared rules stands the line: what is left of the fund. */
    private Table list(StudioForm form) {
        List<String> heads = new ArrayList<>();
        for (String head : List.of("place", "application", "points", "requested", "byRule", "rest", "tried", "hand")) {
            heads.add(say.it("studio." + head));
        }
        Table table = new Table(heads);
        table.addClassName("studio-list");
        int last = lastGranted();
        for (int at = 0; at < trial.lines().size(); at++) {
            Line line = trial.lines().get(at);
            table.row(cells(line), form.hand(line.application(), line.number()));
            if (at == last) {
                table.row(List.of(NOTHING, say.it("studio.line"), "", "", "", said(line.rest()), "", ""));
            }
        }
        return table;
    }

    private int lastGranted() {
        int last = -1;
        for (int at = 0; at < trial.lines().size(); at++) {
            last = trial.lines().get(at).declared() != null ? at : last;
        }
        return last;
    }

    private List<String> cells(Line line) {
        return List.of(
                String.valueOf(line.place()),
                name(line),
                say.value(line.points()),
                said(line.requested()),
                said(line.declared()),
                line.declared() == null ? "" : said(line.rest()),
                said(line.tried()));
    }

    private String name(Line line) {
        String name = line.number() + " " + line.title() + ", " + say.place(line.settlement());
        return line.stands() ? name : name + " (" + say.it("outcome.rule.withdrawn") + ")";
    }

    private String said(Money amount) {
        return amount == null ? NOTHING : amount.in(say.language());
    }
}
