package kz.birlese.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import kz.birlese.grant.Assessment;
import kz.birlese.grant.RuleOnSign;
import kz.birlese.grant.SignsPage;
import kz.birlese.grant.SignsPage.Line;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.ReasonDialog;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** Signs of conflicts of interest: those somebody has to rule on, with what follows; the others folded away. */
@Component
class ConflictsPart {

    private final RuleOnSign ruleOnSign;
    private final Say say;

    ConflictsPart(RuleOnSign ruleOnSign, Say say) {
        this.ruleOnSign = ruleOnSign;
        this.say = say;
    }

    /** {@code page} is null for whoever may not see any. */
    void show(Sheet sheet, SignsPage page) {
        if (page == null || page.lines().isEmpty()) {
            return;
        }
        sheet.heading(say.it("conflicts.title"));
        List<Line> open = page.lines().stream().filter(Line::isOpen).toList();
        sheet.words(say.it(open.isEmpty() ? "conflicts.none" : "conflicts.lead", Map.of("count", open.size())));
        open.forEach(line -> sheet.with(open(line)));
        if (!open.stream().allMatch(Line::mayRule)) {
            sheet.words(say.it("conflicts.others"));
        }
        List<Line> ruled = page.lines().stream().filter(line -> !line.isOpen()).toList();
        if (!ruled.isEmpty()) {
            NativeDetails fold =
                    new NativeDetails(say.it("conflicts.ruled", Map.of("count", ruled.size())), ruled(ruled));
            fold.addClassName("fold");
            sheet.with(fold);
        }
    }

    private Div open(Line line) {
        Sheet facts = new Sheet()
                .fact(say.it("conflicts.application"), application(line))
                .fact(say.it("conflicts.juror"), line.juror())
                .fact(say.it("conflicts.sign"), sign(line))
                .fact(say.it("conflicts.found"), found(line))
                .fact(say.it("conflicts.sheet"), say.it("conflicts.sheet." + sheet(line)));
        Div block = new Div(facts);
        block.addClassName("stack");
        if (line.mayRule()) {
            Div actions =
                    new Div(button(line, "confirm", ruleOnSign::confirm), button(line, "dismiss", ruleOnSign::dismiss));
            actions.addClassName("actions");
            block.add(actions);
        }
        return block;
    }

    private Button button(Line line, String act, BiConsumer<UUID, String> rule) {
        String title = say.it("conflicts." + act);
        String what = say.it(
                "conflicts." + act + ".what",
                Map.of("juror", line.juror(), "number", line.number(), "sheet", sheet(line)));
        Button button = new Button(
                title, click -> new ReasonDialog(say, title, what, reason -> rule.accept(line.sign(), reason)).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(title + ": " + line.juror() + ", " + line.number());
        return button;
    }

    private static String sheet(Line line) {
        Assessment.State state = line.sheet();
        return state == null ? "NONE" : state.name();
    }

    private static String application(Line line) {
        return line.number() + " " + line.title();
    }

    private String sign(Line line) {
        String agreed =
                switch (line.kind()) {
                    case SETTLEMENT, PLAN_AUTHOR -> say.place(line.agreed());
                    default -> line.agreed();
                };
        String kind = say.it("conflicts.kind." + line.kind());
        return agreed.isEmpty() ? kind : kind + ": " + agreed;
    }

    private String found(Line line) {
        return line.saidBy() == null
                ? say.it("conflicts.byHouse", Map.of("at", line.foundAt()))
                : say.it("conflicts.bySomebody", Map.of("at", line.foundAt(), "who", line.saidBy()));
    }

    private Sheet ruled(List<Line> lines) {
        return new Sheet()
                .table(
                        List.of(
                                say.it("conflicts.application"),
                                say.it("conflicts.juror"),
                                say.it("conflicts.sign"),
                                say.it("conflicts.ruling"),
                                say.it("conflicts.reason")),
                        lines.stream().map(this::row).toList());
    }

    private List<String> row(Line line) {
        Map<String, Object> facts = Map.of(
                "state", line.state().name(),
                "who", line.ruledBy(),
                "at", line.ruledAt(),
                "voided", String.valueOf(line.sheet() == Assessment.State.VOIDED));
        return List.of(
                application(line),
                line.juror(),
                sign(line),
                say.it("conflicts.ruledOn", facts),
                line.reason() == null ? "—" : line.reason());
    }
}
