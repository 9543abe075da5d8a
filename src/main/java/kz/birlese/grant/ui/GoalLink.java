package kz.birlese.grant.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;

/** The way to the page that shows everything about a plan goal, from the issues it came from to its results. */
final class GoalLink extends Anchor {

    GoalLink(UUID goal, String text) {
        super("/goals/" + goal, text);
        setRouterIgnore(true);
    }
}
