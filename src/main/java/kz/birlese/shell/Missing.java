package kz.birlese.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import jakarta.servlet.http.HttpServletResponse;
import kz.birlese.people.Words;

/**
 * "Not found or no access": one page for an address that leads nowhere, a case that does not exist and a case that is
 * none of this person's business, so that nobody learns which of the three it was.
 */
abstract class Missing extends Div implements HasDynamicTitle {

    static final int STATUS = HttpServletResponse.SC_NOT_FOUND;

    private final String title;

    Missing(Words words) {
        title = words.say("missing.title");
        addClassNames("view", "narrow");
        Anchor back = new Anchor("tasks", words.say("missing.back"));
        add(new H1(title), new Paragraph(words.say("missing.text")), back);
    }

    @Override
    public String getPageTitle() {
        return title + " · Birlese";
    }
}
