package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;

/** Stored files in a form: pictures and PDF to look at, every one to open by itself; phones often show no PDF in a page. */
final class ShownDocuments {

    private static final int USUAL_HEIGHT = 480;

    private final Drawing drawing;
    private final FormComponent it;

    ShownDocuments(Drawing drawing, FormComponent it) {
        this.drawing = drawing;
        this.it = it;
    }

    void draw(Div frame, FieldState now) {
        frame.addClassName("form-documents");
        String label = drawing.label(it, now.scope());
        if (!label.isEmpty()) {
            frame.add(Drawing.named(new Span(label), "form-label"));
        }
        List<String> ids = drawing.contents().documents(now);
        if (ids.isEmpty()) {
            frame.add(Drawing.named(new Div(drawing.say().it("form.document.none")), "muted"));
        }
        ids.forEach(id -> frame.add(one(drawing.files().shown(id))));
    }

    private Component one(Optional<StoredFile> found) {
        if (found.isEmpty()) {
            return Drawing.named(new Div(drawing.say().it("form.document.missing")), "muted");
        }
        StoredFile file = found.get();
        Div document = Drawing.named(new Div(), "form-document");
        if (file.isPicture()) {
            document.add(picture(file));
        } else if (file.canBeShown()) {
            document.add(pages(file));
        }
        document.add(new Anchor("/files/" + file.id(), open(file)));
        return document;
    }

    private Image picture(StoredFile file) {
        Image picture = new Image("/files/" + file.id() + "/shown", file.name());
        picture.getStyle().setMaxHeight(height() + "px");
        return picture;
    }

    private IFrame pages(StoredFile file) {
        IFrame pages = new IFrame("/files/" + file.id() + "/shown");
        pages.setTitle(file.name());
        pages.setHeight(height() + "px");
        return pages;
    }

    private int height() {
        return it.maxHeight() == null ? USUAL_HEIGHT : it.maxHeight().intValue();
    }

    private String open(StoredFile file) {
        long kilobytes = Math.max(1, Math.round(file.size() / 1024.0));
        return drawing.say().it("form.document.open", Map.of("name", file.name(), "kilobytes", kilobytes));
    }
}
