package kz.birlese.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.birlese.people.Words;

/** A view that this person's roles do not open. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ClosedDoor extends Missing implements HasErrorParameter<AccessDeniedException> {

    ClosedDoor(Words words) {
        super(words);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return STATUS;
    }
}
