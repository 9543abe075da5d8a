package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.SavedView;
import kz.birlese.workflow.SavedViews;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskFilter;
import kz.birlese.workflow.TaskFilter.View;
import kz.birlese.workflow.TaskInbox;

/** The lists a person has named, each with its count, and the way to name one more. */
class SavedBar extends Nav {

    private final transient Say say;
    private final transient SavedViews views;
    private final transient TaskInbox inbox;
    private transient TaskFilter shown;

    SavedBar(Say say, SavedViews views, TaskInbox inbox) {
        this.say = say;
        this.views = views;
        this.inbox = inbox;
        addClassNames("saved-views", "actions");
        getElement().setAttribute("aria-label", say.it("tasks.saved"));
    }

    void show(TaskFilter filter) {
        shown = filter;
        removeAll();
        List<SavedView> saved = views.list();
        saved.forEach(view -> add(chip(view)));
        boolean isSaved = saved.stream()
                .anyMatch(view -> TasksAddress.read(view.address()).equals(filter));
        if (!isSaved && (filter.isNarrow() || filter.order() != null)) {
            Button save = new Button(say.it("tasks.save"), new Icon(VaadinIcon.BOOKMARK_O), click -> ask());
            save.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(save);
        }
        setVisible(getComponentCount() > 0);
    }

    private Component chip(SavedView view) {
        TaskFilter filter = TasksAddress.read(view.address());
        RouterLink link = new RouterLink(view.name(), TasksView.class);
        if (filter.view() != View.DONE) {
            link.add(Badge.of(inbox, filter));
        }
        link.setQueryParameters(TasksAddress.write(filter));
        link.setHighlightCondition((it, event) -> false);
        if (filter.equals(shown)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        Button remove = new Button(new Icon(VaadinIcon.CLOSE_SMALL), click -> remove(view));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(say.it("tasks.saved.remove", Map.of("name", view.name())));
        Div chip = new Div(link, remove);
        chip.addClassName("chip");
        return chip;
    }

    private void remove(SavedView view) {
        views.remove(view.id());
        show(shown);
    }

    private void ask() {
        Dialog dialog = new Dialog(say.it("tasks.save"));
        TextField name = new TextField(say.it("tasks.save.name"));
        name.setHelperText(say.it("tasks.save.help"));
        name.setWidthFull();
        Button save = new Button(say.it("tasks.save.do"), click -> save(name, dialog));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(name);
        dialog.getFooter().add(new Button(say.it("tasks.cancel"), click -> dialog.close()), save);
        dialog.open();
        name.focus();
    }

    private void save(TextField name, Dialog dialog) {
        try {
            views.save(name.getValue(), TasksAddress.write(shown).getQueryString());
            dialog.close();
            show(shown);
        } catch (Refusal refusal) {
            name.setErrorMessage(say.refusal(refusal.reasons().get(0)));
            name.setInvalid(true);
        }
    }
}
