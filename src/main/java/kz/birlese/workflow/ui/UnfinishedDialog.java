package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.FormWords;

/** Before a form goes out without what it wants: what is missing, what follows, and the choice. */
class UnfinishedDialog extends Dialog {

    UnfinishedDialog(Drawing drawing, List<String> missing, Runnable back, Runnable send) {
        Say say = drawing.say();
        setHeaderTitle(say.it("form.unfinished.title"));
        UnorderedList list = new UnorderedList();
        missing.forEach(label -> list.add(new ListItem(label)));
        add(new Paragraph(say.it(FormWords.unfinished(drawing.form()))), list);
        setMaxWidth("min(36rem, 100%)");
        Button stay = new Button(say.it("form.unfinished.back"), click -> close());
        stay.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        stay.setAutofocus(true);
        Button go = new Button(say.it("form.unfinished.send"), click -> {
            setOpened(false);
            send.run();
        });
        stay.addClickListener(click -> back.run());
        getFooter().add(go, stay);
    }
}
