package kz.birlese.grant.board;

import java.util.List;
import kz.birlese.grant.Call;

/**
 * What a figure was counted from.
 *
 * @param call null for all that is under way
 * @param person the name of whoever the figure is of, or null
 */
public record BoardRows(Figure figure, Call call, String person, List<BoardRow> rows) {

    /** Whether the rows are of applications in the funnel rather than of steps. */
    public boolean areOfFunnel() {
        return switch (figure.kind()) {
            case REACHED, STILL, LOST -> true;
            default -> false;
        };
    }
}
