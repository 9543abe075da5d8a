package kz.birlese.workflow.repair;

import java.time.Instant;
import java.util.List;

/**
 * What a change does, found by doing it without keeping it: the steps that the house takes at once included.
 *
 * @param trouble the box at which the house would fail then, or null
 */
public record Effect(
        List<Place> left,
        List<Place> entered,
        List<TaskSeen> tasksGone,
        List<TaskSeen> tasksCome,
        List<TimerSeen> timersGone,
        List<TimerSeen> timersCome,
        List<String> callsGone,
        List<String> callsCome,
        List<LetterSeen> letters,
        Place trouble) {

    /** A box of a process. */
    public record Place(String process, String box) {}

    /** @param holder by name, or null for a task of a group */
    public record TaskSeen(String box, String holder) {}

    public record TimerSeen(String box, Instant due) {}

    /** @param reader by name, or null when only an address is known */
    public record LetterSeen(String reader, String subject) {}

    /** Whether it does anything that can be seen. */
    public boolean isNothing() {
        return left.isEmpty()
                && entered.isEmpty()
                && timersGone.isEmpty()
                && timersCome.isEmpty()
                && letters.isEmpty()
                && trouble == null;
    }
}
