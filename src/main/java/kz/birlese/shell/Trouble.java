package kz.birlese.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import kz.birlese.people.Words;

/** A view that broke while opening: says so, gives the number under which the log knows it, and the way back. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class Trouble extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Words words;
    private final TroubleBook book;

    Trouble(Words words, TroubleBook book) {
        this.words = words;
        this.book = book;
        addClassNames("view", "narrow");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = book.enter(parameter.getCaughtException());
        add(
                new H1(words.say("trouble.title")),
                new Paragraph(words.say("trouble.text", Map.of("number", number))),
                new Anchor("tasks", words.say("missing.back")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return words.say("trouble.title") + " · Birlese";
    }
}
