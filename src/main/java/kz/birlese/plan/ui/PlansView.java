package kz.birlese.plan.ui;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.plan.CohortBoard;
import kz.birlese.plan.CycleStatus;
import kz.birlese.plan.LaunchCohort;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.WaitedFor;

/** The settlements on their way to a plan, cohort by cohort, and the launch of new cycles. */
@Route("plans")
@Menu(title = "plans.title", order = 9, icon = "vaadin:map-marker")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
class PlansView extends Div implements HasDynamicTitle {

    /** The key of settlements outside every cohort. */
    private static final int NONE = 0;

    private final transient CohortBoard board;
    private final transient Say say;
    private final Div shown = new Div();

    PlansView(CohortBoard board, LaunchCohort launch, CurrentUser user, Say say) {
        this.board = board;
        this.say = say;
        addClassName("view");
        add(head());
        if (user.require().is(Role.PROGRAMME_MANAGER)) {
            add(launching(launch));
        }
        shown.addClassName("stack");
        add(shown);
        show();
    }

    private Component head() {
        Paragraph lead = new Paragraph(say.it("plans.lead"));
        lead.addClassName("lead");
        return new Div(new H1(say.it("plans.title")), lead, new Anchor("plan-health", say.it("planHealth.title")));
    }

    private Component launching(LaunchCohort launch) {
        Button begin = new Button(say.it("plans.launch"), click -> new LaunchDialog(launch, say, this::show).open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(begin);
        actions.addClassName("actions");
        return actions;
    }

    private void show() {
        shown.removeAll();
        Map<Integer, List<CohortBoard.Row>> cohorts = new LinkedHashMap<>();
        List<CohortBoard.Row> rows = board.rows();
        rows.forEach(row ->
                cohorts.computeIfAbsent(cohort(row), year -> new ArrayList<>()).add(row));
        shown.add(new CohortBar(say, rows.size(), cohorts));
        cohorts.forEach((year, settlements) -> shown.add(cohort(year, settlements)));
    }

    static int cohort(CohortBoard.Row row) {
        return Objects.requireNonNullElse(row.settlement().cohortYear(), NONE);
    }

    static String heading(Say say, int year) {
        return year == NONE ? say.it("plans.cohort.none") : say.it("plans.cohort", Map.of("year", year));
    }

    private Component cohort(int year, List<CohortBoard.Row> settlements) {
        UnorderedList list = new UnorderedList();
        list.addClassName("case-cards");
        list.getElement().setAttribute("aria-label", heading(say, year));
        settlements.forEach(row -> list.add(card(row)));
        return new Div(new H2(heading(say, year)), list);
    }

    private ListItem card(CohortBoard.Row row) {
        ListItem card = new ListItem(new Header(new Div(name(row), number(row)), status(row)));
        row.waiting().forEach(waiting -> card.add(new Paragraph(waiting(waiting))));
        card.addClassNames("card", "case-card");
        return card;
    }

    private Component name(CohortBoard.Row row) {
        String place = say.place(row.settlement().kato());
        Component name = row.cycle() == null
                ? new Span(place)
                : new Anchor(
                        "cases/" + process(row.cycle().status()) + "/"
                                + row.cycle().id(),
                        place);
        name.getElement().getClassList().add("name");
        return name;
    }

    /** The page that shows what matters where the cycle stands. */
    private static String process(CycleStatus status) {
        return switch (status) {
            case PREPARING, AGREEING -> "preparePlan";
            case ADOPTING -> "adoptPlan";
            case RUNNING, CLOSED -> "followPlan";
        };
    }

    private Component number(CohortBoard.Row row) {
        Div number = new Div(
                row.cycle() == null ? say.it("plans.noCycle") : row.cycle().number());
        number.addClassNames("muted", "small");
        return number;
    }

    private Component status(CohortBoard.Row row) {
        boolean moves = row.cycle() != null && (row.isOnTheWay() || !row.hasPlan());
        String text = moves
                ? say.it("status.CycleStatus." + row.cycle().status())
                : say.it(row.hasPlan() ? "plans.adopted" : "plans.notBegun");
        Span status = new Span(text);
        status.addClassNames("badge", moves ? "info" : row.hasPlan() ? "good" : "quiet");
        return status;
    }

    private String waiting(WaitedFor.Waiting waiting) {
        String who = waiting.holder() == null ? say.it("role." + waiting.role()) : waiting.holder();
        return say.it("plans.waits", Map.of("box", say.it("box." + waiting.box()), "who", who));
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("plans.title"));
    }
}
