package kz.birlese.grant.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.grant.board.Figure;
import kz.birlese.record.NotFound;

/** The board and the rows behind its figures as addresses tell them. */
final class BoardAddress {

    /** Stands for all calls with cases under way. */
    private static final String ALL = "all";

    private BoardAddress() {}

    static String of(UUID call) {
        return "board?call=" + (call == null ? ALL : call);
    }

    static String of(UUID call, Figure figure) {
        return "board/rows?call=" + (call == null ? ALL : call) + "&figure=" + figure.name();
    }

    /** A link to the rows of the figure. */
    static Anchor link(UUID call, Figure figure, String text) {
        Anchor rows = new Anchor(of(call, figure), text);
        rows.addClassName("in-text");
        return rows;
    }

    static boolean namesNoCall(QueryParameters address) {
        return address.getSingleParameter("call").isEmpty();
    }

    /** Null for all that is under way; throws {@link NotFound} when it is no call at all. */
    static UUID call(QueryParameters address) {
        Optional<String> call = address.getSingleParameter("call").filter(text -> !text.equals(ALL));
        try {
            return call.map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
