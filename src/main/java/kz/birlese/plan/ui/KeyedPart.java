package kz.birlese.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.birlese.plan.KeyTally;
import kz.birlese.plan.VoteBallot;
import kz.birlese.plan.VoteTotals;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** Beside the keys: how many ballots are keyed, what they come to so far, and the last of them to be corrected. */
class KeyedPart extends Div {

    private static final int SHOWN = 12;

    private final transient KeyTally.Desk desk;
    private final transient Say say;
    private final transient Consumer<VoteBallot> correct;

    KeyedPart(KeyTally.Desk desk, Say say, Consumer<VoteBallot> correct) {
        this.desk = desk;
        this.say = say;
        this.correct = correct;
        addClassName("stack");
        add(counter(), new Div(new H2(say.it("keying.last")), last()));
    }

    private Component counter() {
        VoteTotals totals = desk.totals();
        Div count = new Div(say.it("keying.count", Map.of("count", totals.keyed(), "printed", totals.printed())));
        count.setId("keyed");
        count.addClassName("keying-count");
        Sheet sheet = new Sheet()
                .with(count)
                .fact(say.it("tally.spoiled"), say.value(totals.spoiled()))
                .fact(say.it("tally.empty"), say.value(totals.empty()));
        for (int number = 1; number <= desk.vote().terms().choices().size(); number++) {
            sheet.fact(say.it("keying.item", Map.of("number", number)), say.value(marksOn(number)));
        }
        return sheet;
    }

    private long marksOn(int number) {
        return desk.keyed().stream()
                .filter(ballot -> !desk.isCorrected(ballot))
                .flatMap(ballot -> ballot.numbers().stream())
                .filter(each -> each == number)
                .count();
    }

    private Component last() {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        desk.keyed().stream().limit(SHOWN).forEach(ballot -> list.add(row(ballot)));
        return list;
    }

    private ListItem row(VoteBallot ballot) {
        ListItem row = new ListItem(new Span(ballot.serial() + ": " + words(say, ballot)));
        row.addClassName("keying-row");
        if (ballot.reason() != null) {
            row.add(small(say.it("keying.because", Map.of("reason", ballot.reason()))));
        }
        if (desk.isCorrected(ballot)) {
            row.add(small(say.it("keying.corrected")));
        } else if (ballot.state() != VoteBallot.State.WITHDRAWN) {
            row.add(button(ballot));
        }
        return row;
    }

    private Button button(VoteBallot ballot) {
        Button button = new Button(say.it("keying.correct"), click -> correct.accept(ballot));
        button.setAriaLabel(say.it("keying.correct") + ": " + ballot.serial());
        return button;
    }

    /** What stands on a ballot, in words or in the numbers of the items. */
    static String words(Say say, VoteBallot ballot) {
        if (ballot.state() != VoteBallot.State.MARKED) {
            return say.it("status.Ballot." + ballot.state());
        }
        List<Integer> numbers = ballot.numbers();
        return numbers.isEmpty()
                ? say.it("status.Ballot.EMPTY")
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassNames("muted", "small");
        return small;
    }
}
