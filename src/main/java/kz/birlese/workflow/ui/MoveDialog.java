package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.repair.MoveCases;
import kz.birlese.workflow.repair.MoveCases.Outlook;
import kz.birlese.workflow.repair.MoveCases.Versions;
import kz.birlese.workflow.repair.Obstacle;

/** Moving this case, or all on an earlier version, to the one in force: a dry run names what stays and why, then why, then doing it. */
class MoveDialog extends Dialog {

    private static final int LONGEST_REASON = 2000;

    private final transient MoveCases cases;
    private final transient Say say;
    private final String root;
    private final int atOnce;
    private final transient Runnable done;
    private final RadioButtonGroup<Boolean> which = new RadioButtonGroup<>();
    private final Div outlook = new Div();
    private final Div refused = new Div();
    private final TextArea why;
    private final Button go;

    MoveDialog(MoveCases cases, Say say, String root, Versions versions, Runnable done) {
        super(say.it("repair.Move"));
        this.cases = cases;
        this.say = say;
        this.root = root;
        this.atOnce = versions.atOnce();
        this.done = done;
        which.setItems(false, true);
        which.setItemLabelGenerator(all -> say.it(all ? "move.all" : "move.one"));
        which.setValue(false);
        which.setLabel(say.it("move.others", Map.of("count", versions.others())));
        which.addValueChangeListener(change -> dryRun());
        outlook.addClassName("stack");
        outlook.getElement().setAttribute("role", "status");
        refused.getElement().setAttribute("role", "alert");
        why = new TextArea(say.it("reason.label"));
        why.setRequiredIndicatorVisible(true);
        why.setMaxLength(LONGEST_REASON);
        why.setWidthFull();
        go = new Button(say.it("repair.do"), click -> move());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div body = new Div(
                new Paragraph(say.it("move.version", Map.of("from", versions.from(), "to", versions.to()))),
                changes(versions.changes()),
                which,
                outlook,
                refused,
                why);
        body.addClassName("stack");
        add(body);
        setMaxWidth("min(44rem, 100%)");
        getFooter().add(new Button(say.it("repair.close"), click -> close()), go);
        dryRun();
    }

    private Div changes(List<String> files) {
        UnorderedList list = new UnorderedList();
        files.forEach(file -> list.add(new ListItem(file(file))));
        return new Div(
                new H3(say.it("move.changes")), files.isEmpty() ? new Paragraph(say.it("move.changes.none")) : list);
    }

    /** By the name of the diagram or of the box that has the form or table; the file's own where there is none. */
    private String file(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String kind = path.endsWith(".bpmn") ? "process" : path.endsWith(".dmn") ? "table" : "form";
        String word = word(name.substring(0, name.lastIndexOf('.')));
        String known = say.itOr((kind.equals("process") ? "process." : "box.") + word, name);
        return say.it("move.file." + kind, Map.of("name", known));
    }

    /** {@code score-application} as ids spell it. */
    private static String word(String kebab) {
        StringBuilder word = new StringBuilder();
        for (String part : kebab.split("-")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    private void dryRun() {
        show(cases.dryRun(root, which.getValue()), "move.will");
    }

    private void show(List<Outlook> outlooks, String words) {
        outlook.removeAll();
        long well = outlooks.stream().filter(each -> each.obstacles().isEmpty()).count();
        outlook.add(new Paragraph(say.it(words, Map.of("count", well))));
        if (well == atOnce) {
            outlook.add(new Paragraph(say.it("move.most", Map.of("count", atOnce))));
        }
        UnorderedList not = new UnorderedList();
        together(outlooks).forEach((obstacle, numbers) -> not.add(new ListItem(line(obstacle, numbers))));
        if (well < outlooks.size()) {
            outlook.add(new H3(say.it("move.not")), not);
        }
        go.setEnabled(well > 0);
    }

    /** What keeps cases from being moved, with the numbers of those it keeps. */
    private Map<Obstacle, List<String>> together(List<Outlook> outlooks) {
        Map<Obstacle, List<String>> together = new LinkedHashMap<>();
        outlooks.forEach(each -> each.obstacles()
                .forEach(obstacle -> together.computeIfAbsent(obstacle, none -> new ArrayList<>())
                        .add(number(each))));
        return together;
    }

    private String number(Outlook of) {
        CaseCard card = of.entry().card();
        return Objects.requireNonNullElse(card.number(), CaseView.name(say, card));
    }

    private String line(Obstacle obstacle, List<String> numbers) {
        String box = obstacle.box() == null
                ? say.it("process." + obstacle.process())
                : say.itOr("box." + obstacle.box(), obstacle.box());
        return say.it("move.obstacle." + obstacle.kind(), Map.of("numbers", String.join(", ", numbers), "box", box));
    }

    private void move() {
        if (why.getValue().isBlank()) {
            why.setErrorMessage(say.refusal(new Refusal.Reason("reasonMissing")));
            why.setInvalid(true);
            why.focus();
            return;
        }
        try {
            long moved = cases.move(root, which.getValue(), why.getValue()).stream()
                    .filter(each -> each.obstacles().isEmpty())
                    .count();
            close();
            Said.briefly(say.it("move.done", Map.of("count", moved)));
            done.run();
        } catch (Refusal no) {
            refused.setText(no.reasons().stream().map(say::refusal).collect(Collectors.joining(" ")));
            refused.setClassName("notice bad");
        }
    }
}
