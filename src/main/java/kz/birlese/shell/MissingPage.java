package kz.birlese.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.birlese.people.Words;

/** An address that leads nowhere. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class MissingPage extends Missing implements HasErrorParameter<NotFoundException> {

    MissingPage(Words words) {
        super(words);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return STATUS;
    }
}
