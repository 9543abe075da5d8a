package kz.birlese.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.birlese.people.Words;
import kz.birlese.record.NotFound;

/** A use case that found nothing, or nothing this person may see. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class MissingCase extends Missing implements HasErrorParameter<NotFound> {

    MissingCase(Words words) {
        super(words);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return STATUS;
    }
}
