package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.birlese.workflow.CaseDirectory.Step;
import kz.birlese.workflow.Say;

/** The whole look on one page: colours, type, spacing, the mark, and each part of a screen in each of its states. */
@Route("look-of-the-house")
@PermitAll
@StyleSheet("context://look/forms.css")
class LookPage extends Div implements HasDynamicTitle {

    private static final List<String> COLOURS = List.of(
            "chalk",
            "surface",
            "sunken",
            "line",
            "line-strong",
            "ink",
            "ink-soft",
            "caspian",
            "caspian-strong",
            "caspian-tint",
            "good",
            "good-tint",
            "warn",
            "warn-tint",
            "bad",
            "bad-tint");

    private final transient Say say;

    LookPage(Say say, DueLabel due, Clock clock) {
        this.say = say;
        addClassName("view");
        add(new H1("Birlese: the look"), mark());
        add(part("Colours", grid(COLOURS.stream().map(LookPage::colour).toList())));
        add(part("Type", type("xxl"), type("xl"), type("l"), type("m"), type("s")));
        add(part("Spacing", spaces()));
        add(part("Buttons: one primary in each place", buttons()));
        add(part("Fields", fields()));
        add(part(
                "Notices",
                notice("", "A remark"),
                notice("good", "It is well"),
                notice("warn", "Look here"),
                notice("bad", "It went wrong")));
        Div badges = new Div(
                due.of(null),
                due.of(clock.instant().plus(Duration.ofDays(9))),
                due.of(clock.instant().plus(Duration.ofDays(1))),
                due.of(clock.instant().minus(Duration.ofDays(3))));
        badges.addClassName("actions");
        add(part("When a task is due: words first, colours repeat them", badges));
        add(part("Where a case stands", progress()));
        add(part("Nothing to show: why, and what to do next", empty()));
    }

    private static Component mark() {
        Image mark = new Image("look/mark.svg", "The mark of Birlese");
        mark.setWidth("4rem");
        return new Div(mark);
    }

    private static Section part(String name, Component... shown) {
        Section part = new Section(new H2(name));
        part.add(shown);
        part.addClassNames("card", "stack");
        part.getStyle().setMarginBottom("var(--b-space-4)");
        return part;
    }

    private static Component grid(List<Component> cells) {
        Div grid = new Div();
        grid.add(cells);
        grid.getStyle()
                .set("display", "grid")
                .set("gap", "var(--b-space-3)")
                .set("grid-template-columns", "repeat(auto-fill, minmax(8.5rem, 1fr))");
        return grid;
    }

    private static Component colour(String name) {
        Div patch = new Div();
        patch.getStyle()
                .set("background", "var(--b-" + name + ")")
                .set("block-size", "3rem")
                .set("border", "1px solid var(--b-line-strong)")
                .set("border-radius", "var(--b-radius-s)");
        return new Div(patch, small("--b-" + name));
    }

    private static Component type(String size) {
        Paragraph line = new Paragraph("Ауыл бірлесе жоспарлайды · Село планирует вместе · " + size);
        line.getStyle().set("font-size", "var(--b-size-" + size + ")").set("margin", "0");
        return line;
    }

    private static Component spaces() {
        Div spaces = new Div();
        for (int step = 1; step <= 6; step++) {
            Div bar = new Div();
            bar.getStyle()
                    .set("background", "var(--b-caspian)")
                    .set("block-size", "1rem")
                    .set("inline-size", "var(--b-space-" + step + ")");
            spaces.add(new Div(bar, small("--b-space-" + step)));
        }
        return spaces;
    }

    private Component buttons() {
        Button primary = new Button("Send");
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button link = new Button("Less important");
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button off = new Button("Not now");
        off.setEnabled(false);
        Div buttons = new Div(primary, new Button("Other"), link, off, new Anchor("tasks", "A way elsewhere"));
        buttons.addClassName("actions");
        return buttons;
    }

    private static Component fields() {
        TextField text = new TextField("A line");
        text.setRequiredIndicatorVisible(true);
        text.setHelperText("What is meant, with an example");
        text.setValue("Наубайхана");
        TextField wrong = new TextField("Something wrong");
        wrong.setManualValidation(true);
        wrong.setInvalid(true);
        wrong.setErrorMessage("You gave 12; at least 20 is needed.");
        TextField shown = new TextField("Only to read");
        shown.setReadOnly(true);
        shown.setValue("SU-2027-01/007");
        Select<String> list = new Select<>();
        list.setLabel("One of several");
        list.setItems("Акшукур", "Батыр");
        list.setValue("Батыр");
        RadioButtonGroup<String> choice = new RadioButtonGroup<>("One of a few", "Иә", "Жоқ");
        choice.setValue("Иә");
        Div fields =
                new Div(text, wrong, shown, list, choice, new Checkbox("A declaration"), new TextArea("Several lines"));
        fields.addClassNames("stack", "form-view");
        return fields;
    }

    private static Component notice(String tone, String words) {
        Div notice = new Div(new Paragraph(words));
        notice.addClassName("notice");
        if (!tone.isEmpty()) {
            notice.addClassName(tone);
        }
        return notice;
    }

    private Component progress() {
        return new ProgressLine(
                say,
                List.of(
                        new Step("progress.application.submitted", Step.State.DONE),
                        new Step("progress.application.checked", Step.State.NOW),
                        new Step("progress.application.scored", Step.State.AHEAD)));
    }

    private Component empty() {
        Div empty = new Div(new H2(say.it("tasks.empty.mine")), new Paragraph(say.it("tasks.empty.mine.do")));
        empty.addClassName("empty");
        return empty;
    }

    private static Component small(String words) {
        Span span = new Span(words);
        span.addClassNames("muted", "small");
        return span;
    }

    @Override
    public String getPageTitle() {
        return say.title("The look");
    }
}
