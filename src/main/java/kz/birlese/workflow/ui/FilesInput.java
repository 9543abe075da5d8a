package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;

/** Files brought with a form: what is there already, by name and size, and a place to add more. */
final class FilesInput implements Widget {

    private final Drawing drawing;
    private final FormComponent it;
    private final List<String> ids = new ArrayList<>();
    private final Div frame = Drawing.named(new Div(), "form-files");
    private final UnorderedList list = new UnorderedList();
    private final Div error = Drawing.named(new Div(), "form-error");
    private final Span limits = Drawing.named(new Span(), "form-help");
    private final Upload upload;
    private final Arrivals arrivals;
    private List<String> kinds = List.of();
    private boolean several;

    FilesInput(Drawing drawing, FormComponent it) {
        this.drawing = drawing;
        this.it = it;
        this.arrivals = new Arrivals(drawing.files().largest(), drawing.files()::take);
        this.upload = UploadButton.of(drawing.say(), arrivals, () -> kinds, this::arrived, this::complain);
        Span label = Drawing.named(new Span(drawing.label(it)), "form-label");
        label.getElement().getClassList().set("required", it.validate().required());
        frame.add(label, limits, list, upload, error);
        frame.getElement().setAttribute("role", "group");
        frame.getElement().setAttribute("tabindex", "-1");
        frame.getElement().setAttribute("aria-label", drawing.name(it));
        error.getElement().setAttribute("role", "alert");
    }

    /** Which files come in may follow from other answers. */
    private void accept(FieldState now) {
        several = drawing.contents().takesSeveral(now);
        if (kinds.equals(drawing.contents().kinds(now))) {
            return;
        }
        kinds = drawing.contents().kinds(now);
        upload.setAcceptedFileTypes(kinds.toArray(String[]::new));
        String help = drawing.help(it);
        Map<String, Object> facts = Map.of(
                "kinds", String.join(", ", kinds), "megabytes", drawing.files().largest() / (1024 * 1024));
        limits.setText((help == null ? "" : help + " ") + drawing.say().it("form.file.limits", facts));
    }

    /** What came in since last asked: files kept, and refusals of files that were not. */
    private void arrived() {
        complain(null);
        StringBuilder refused = new StringBuilder();
        arrivals.drain(this::take, refusal -> refusal.reasons()
                .forEach(reason -> refused.append(drawing.say().refusal(reason)).append(' ')));
        if (!refused.isEmpty()) {
            complain(refused.toString().strip());
        }
    }

    private void take(StoredFile file) {
        drawing.files().remember(file);
        if (!several) {
            ids.clear();
        }
        ids.add(file.id().toString());
        list();
        drawing.changed().run();
    }

    private void list() {
        list.removeAll();
        list.setVisible(!ids.isEmpty());
        ids.forEach(id -> list.add(row(id)));
    }

    private ListItem row(String id) {
        StoredFile file = drawing.files().find(id);
        Map<String, Object> facts =
                Map.of("name", file.name(), "kilobytes", Math.max(1, Math.round(file.size() / 1024.0)));
        Button remove = new Button(drawing.say().it("form.file.remove"), event -> {
            ids.remove(id);
            list();
            drawing.changed().run();
        });
        remove.addThemeName("tertiary");
        remove.setAriaLabel(drawing.say().it("form.file.removeOf", facts));
        remove.setVisible(upload.isVisible());
        return new ListItem(new Span(drawing.say().it("form.file.kept", facts)), remove);
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public Object raw() {
        return new ArrayList<>(ids);
    }

    @Override
    public String words(Object raw) {
        List<String> names = new ArrayList<>();
        if (raw instanceof Iterable<?> given) {
            given.forEach(id -> Optional.ofNullable(drawing.files().find(String.valueOf(id)))
                    .ifPresent(file -> names.add(file.name())));
        }
        return String.join(", ", names);
    }

    /** Only files the person has really brought: a draft may outlive a file. */
    @Override
    public void show(Object raw) {
        ids.clear();
        if (raw instanceof Iterable<?> given) {
            given.forEach(id -> ids.add(String.valueOf(id)));
        }
        ids.removeIf(id -> drawing.files().find(id) == null);
        list();
    }

    @Override
    public void apply(FormState state, String path) {
        FieldState now = state.at(path);
        frame.setId("form-" + path);
        frame.setVisible(!now.hidden());
        accept(now);
        if (upload.isVisible() != (now.open() || now.hidden())) {
            upload.setVisible(now.open());
            list();
        }
    }

    @Override
    public void complain(String message) {
        error.setText(message == null ? "" : message);
        frame.getElement().getClassList().set("invalid", message != null);
    }
}
