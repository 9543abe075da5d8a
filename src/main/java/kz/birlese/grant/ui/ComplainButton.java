package kz.birlese.grant.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import kz.birlese.grant.Complaint.Ground;
import kz.birlese.workflow.Say;

/** Complains about the decision on an application, in the applicant's own words; leads to the complaint. */
final class ComplainButton extends Button {

    private static final int LONGEST = 8000;

    ComplainButton(Say say, BiFunction<Set<Ground>, String, UUID> lodge) {
        super(say.it("complaint.lodge"));
        addClassName("complain");
        addClickListener(click -> ask(say, lodge).open());
    }

    /** Closes only when the complaint is in: a refusal leaves the words where they are. */
    private static Dialog ask(Say say, BiFunction<Set<Ground>, String, UUID> lodge) {
        TextArea grounds = new TextArea(say.it("complaint.grounds"));
        grounds.setWidthFull();
        grounds.setMaxLength(LONGEST);
        grounds.setRequired(true);
        CheckboxGroup<Ground> groundsOn = new CheckboxGroup<>(say.it("complaint.groundsOn.choose"));
        groundsOn.setItems(Ground.values());
        groundsOn.setItemLabelGenerator(ground -> say.it("status.Ground." + ground + ".more"));
        groundsOn.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        Dialog dialog = new Dialog(say.it("complaint.lodge"));
        dialog.add(new Paragraph(say.it("complaint.lodgeAsk")), groundsOn, grounds);
        Button send = new Button(say.it("complaint.send"), click -> {
            UUID complaint = lodge.apply(groundsOn.getValue(), grounds.getValue());
            dialog.close();
            UI.getCurrent().navigate("cases/complaint/" + complaint);
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(say.it("complaint.cancel"), click -> dialog.close()), send);
        return dialog;
    }
}
