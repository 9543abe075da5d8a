package kz.birlese.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.birlese.plan.LaunchCohort;
import kz.birlese.record.Refusal;
import kz.birlese.territory.Territory;
import kz.birlese.workflow.Say;

/** Which settlements begin, for which years, and who helps each. What was chosen stays when it is refused. */
class LaunchDialog extends Dialog {

    /** One settlement that may be launched. */
    private record Line(Territory settlement, Checkbox chosen, Select<Territory> mentor) {}

    private final transient LaunchCohort launch;
    private final transient Say say;
    private final transient List<Line> lines = new ArrayList<>();
    private final IntegerField firstYear = new IntegerField();
    private final IntegerField lastYear = new IntegerField();
    private final Div refused = new Div();

    LaunchDialog(LaunchCohort launch, Say say, Runnable launched) {
        this.launch = launch;
        this.say = say;
        setHeaderTitle(say.it("plans.launch"));
        refused.getElement().setAttribute("role", "alert");
        List<Territory> free = launch.launchable();
        add(new Paragraph(say.it(free.isEmpty() ? "plans.launch.none" : "plans.launch.ask")), years());
        List<Territory> mentors = launch.mentors();
        free.forEach(settlement -> add(line(settlement, mentors)));
        add(refused);
        Button go = new Button(say.it("plans.launch.go"), click -> attempt(launched));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(!free.isEmpty());
        getFooter().add(new Button(say.it("plans.launch.cancel"), click -> close()), go);
    }

    private Div years() {
        firstYear.setLabel(say.it("plans.firstYear"));
        lastYear.setLabel(say.it("plans.lastYear"));
        Div years = new Div(firstYear, lastYear);
        years.addClassName("actions");
        return years;
    }

    private Div line(Territory settlement, List<Territory> mentors) {
        String name = say.place(settlement.kato());
        Select<Territory> mentor = new Select<>();
        mentor.setLabel(say.it("plans.mentor.of", Map.of("settlement", name)));
        mentor.setItemLabelGenerator(each -> each == null ? say.it("plans.mentor.none") : say.place(each.kato()));
        mentor.setEmptySelectionAllowed(true);
        mentor.setEmptySelectionCaption(say.it("plans.mentor.none"));
        List<Territory> others =
                mentors.stream().filter(each -> !each.equals(settlement)).toList();
        mentor.setItems(others);
        mentor.setValue(neighbour(settlement, others));
        mentor.setVisible(false);
        Checkbox chosen = new Checkbox(name, change -> mentor.setVisible(change.getValue()));
        lines.add(new Line(settlement, chosen, mentor));
        Div line = new Div(chosen, mentor);
        line.addClassName("stack");
        return line;
    }

    /** Whoever helps best lives nearby; null when there is nobody in the district. */
    private static Territory neighbour(Territory settlement, List<Territory> others) {
        return others.stream()
                .filter(each -> Objects.equals(each.parent(), settlement.parent()))
                .findFirst()
                .orElse(null);
    }

    private void attempt(Runnable launched) {
        try {
            launch.with(chosen(), year(firstYear), year(lastYear));
            close();
            launched.run();
        } catch (Refusal no) {
            refused.setText(no.reasons().stream().map(say::refusal).collect(Collectors.joining(" ")));
            refused.setClassName("notice bad");
        }
    }

    private List<LaunchCohort.Launch> chosen() {
        return lines.stream()
                .filter(line -> line.chosen().getValue())
                .map(line -> new LaunchCohort.Launch(
                        line.settlement().kato(),
                        line.mentor().getValue() == null
                                ? null
                                : line.mentor().getValue().kato()))
                .toList();
    }

    /** A year that was not entered is none that a plan can be for. */
    private static int year(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
