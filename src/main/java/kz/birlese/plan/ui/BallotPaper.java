package kz.birlese.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.birlese.plan.VoteTerms;
import kz.birlese.plan.vote.BallotKind;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;

/** A ballot to mark with a finger: a press on an item gives a dot, the next place, or a mark; another takes it back. */
class BallotPaper extends Div {

    private final transient VoteTerms terms;
    private final transient Say say;
    private final List<Integer> marks = new ArrayList<>();
    private final List<Span> shown = new ArrayList<>();
    private final List<Button> takes = new ArrayList<>();
    private final Div left = new Div();
    private final Div refused = new Div();

    BallotPaper(VoteTerms terms, Say say, Consumer<List<Integer>> cast) {
        this.terms = terms;
        this.say = say;
        addClassName("stack");
        refused.getElement().setAttribute("role", "alert");
        left.getElement().setAttribute("role", "status");
        Button send = new Button(say.it("voteView.send"), click -> attempt(() -> cast.accept(List.copyOf(marks))));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        String rule = "votingRule." + terms.rule();
        add(
                new Paragraph(say.it(rule + ".vote", terms.vote().facts())),
                new Paragraph(say.it(rule + ".count", terms.vote().facts())));
        if (terms.spending() != null) {
            add(new Paragraph(
                    say.it("ballot.budget", Map.of("budget", terms.spending().budget()))));
        }
        add(items(), left, refused, send);
        follow();
    }

    private Component items() {
        OrderedList items = new OrderedList();
        items.addClassName("ballot");
        for (int number = 1; number <= terms.choices().size(); number++) {
            items.add(item(number, terms.choices().get(number - 1)));
        }
        return items;
    }

    private ListItem item(int number, VoteTerms.Choice choice) {
        String name = say.value(choice.name());
        Span what = new Span(number + ". " + name + (choice.cost() == null ? "" : " · " + say.value(choice.cost())));
        what.addClassName("what");
        Span mark = new Span();
        Button take = button("voteView.take", name, () -> marks.remove(marks.lastIndexOf(number)));
        Button give = button("voteView.give." + terms.rule().ballot(), name, () -> give(number));
        shown.add(mark);
        takes.add(take);
        ListItem item = new ListItem(what, mark, take, give);
        item.addClassName("card");
        return item;
    }

    private Button button(String key, String name, Runnable act) {
        Button button = new Button(say.it(key), click -> {
            act.run();
            follow();
        });
        button.setAriaLabel(say.it(key) + ": " + name);
        return button;
    }

    /** What a second press would spoil does nothing; too many dots are left to the rule, which says so. */
    private void give(int number) {
        if (terms.rule().ballot() == BallotKind.DOTS || !marks.contains(number)) {
            marks.add(number);
        }
    }

    private void follow() {
        for (int number = 1; number <= shown.size(); number++) {
            shown.get(number - 1).setText(mark(number));
            takes.get(number - 1).setEnabled(marks.contains(number));
        }
        left.setText(
                terms.dots() == null
                        ? ""
                        : say.it("voteView.left", Map.of("count", terms.dots().perBallot() - marks.size())));
    }

    private String mark(int number) {
        int count = Collections.frequency(marks, number);
        if (count == 0) {
            return "";
        }
        return switch (terms.rule().ballot()) {
            case DOTS -> "●".repeat(count);
            case RANKING -> say.it("voteView.place", Map.of("place", marks.indexOf(number) + 1));
            case APPROVALS -> "✓";
        };
    }

    private void attempt(Runnable act) {
        refused.removeAll();
        refused.removeClassNames("notice", "bad");
        try {
            act.run();
        } catch (Refusal no) {
            refused.setText(no.reasons().stream().map(say::refusal).collect(Collectors.joining(" ")));
            refused.addClassNames("notice", "bad");
        }
    }
}
