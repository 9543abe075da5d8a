package kz.birlese.grant.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.birlese.grant.Call;
import kz.birlese.workflow.StepTime;

/**
 * The board for one person.
 *
 * @param calls to choose from, newest first
 * @param call the one it is about; null for all with cases under way
 * @param seesRows whether the person may open what is behind a figure
 * @param times those with enough tasks to tell; the furthest beyond their target first
 * @param untold how many tasks had too few to tell
 * @param fewest how many are needed
 * @param forecast null where there is none
 * @param loads those with most overdue first
 */
public record Board(
        List<Call> calls,
        Call call,
        Instant at,
        boolean seesRows,
        Waiting waiting,
        List<StepTime> times,
        int untold,
        int fewest,
        Forecast forecast,
        List<Load> loads,
        Funnel funnel) {

    /** Whether it is about nothing at all. */
    public boolean isEmpty() {
        return funnel.stages().get(0).reached() == 0 && waiting.steps().isEmpty();
    }

    /** The address part that names the call. */
    public UUID callId() {
        return call == null ? null : call.id();
    }
}
