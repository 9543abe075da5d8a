package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import elemental.json.JsonObject;
import java.util.function.Consumer;
import kz.birlese.workflow.Say;

/**
 * A process as a picture, drawn by bpmn-js in the browser: where a case stands, the way it came, what is stuck; or where
 * all of them stand. The table beside it says the same in words.
 */
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://look/diagram.js")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/bpmn-font/css/bpmn.css")
public class Diagram extends Div {

    private static final double CLOSER = 1.25;

    private final Div canvas = new Div();
    private final transient Consumer<String> open;

    /** {@code open} hears the id of a box when a person wants to look inside it. */
    public Diagram(Say say, Consumer<String> open) {
        this.open = open;
        addClassName("diagram");
        canvas.addClassName("canvas");
        canvas.getElement().setAttribute("role", "group").setAttribute("aria-label", say.it("diagram.label"));
        canvas.getElement()
                .addEventListener(
                        "open-box",
                        event -> this.open.accept(event.getEventData().getString("event.detail.box")))
                .addEventData("event.detail.box");
        Div tools = new Div(
                tool(say.it("diagram.closer"), VaadinIcon.PLUS, "window.birleseDiagram.zoom($0, " + CLOSER + ")"),
                tool(say.it("diagram.farther"), VaadinIcon.MINUS, "window.birleseDiagram.zoom($0, 1 / " + CLOSER + ")"),
                tool(say.it("diagram.whole"), VaadinIcon.EXPAND_SQUARE, "window.birleseDiagram.fit($0)"));
        tools.addClassName("tools");
        add(canvas, tools);
    }

    private Button tool(String label, VaadinIcon icon, String script) {
        Button button = new Button(new Icon(icon), click -> canvas.getElement().executeJs(script, canvas.getElement()));
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    /** Lays other facts over what is drawn, where it is and as large as it is. */
    void update(JsonObject facts) {
        canvas.getElement().executeJs("window.birleseDiagram.update($0, $1)", canvas.getElement(), facts);
    }

    /** Draws the process; {@code facts} as {@link DiagramFacts} lays them out. */
    public void show(String xml, JsonObject facts) {
        canvas.getElement().executeJs("window.birleseDiagram.show($0, $1, $2)", canvas.getElement(), xml, facts);
    }
}
