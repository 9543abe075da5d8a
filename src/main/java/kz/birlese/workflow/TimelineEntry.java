package kz.birlese.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.birlese.record.Channel;
import kz.birlese.record.Decision;
import kz.birlese.record.Outbox;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.archive.Ruling;

/** One line of what happened in a case. */
public sealed interface TimelineEntry {

    /** When it happened, or began. */
    Instant at();

    /** When it was over; null while it goes on, and for what takes no time. */
    default Instant until() {
        return null;
    }

    /** The account that did it, or null for the house itself. */
    default UUID who() {
        return null;
    }

    /** Its name, or null. */
    default String whoName() {
        return null;
    }

    /**
     * The case came to a box.
     *
     * @param boxType the engine's word for the kind of box ({@code userTask}, {@code serviceTask}, …)
     * @param isCancelled left without having been done
     */
    record Step(
            Instant at,
            Instant until,
            String processKey,
            String box,
            String boxType,
            UUID who,
            String whoName,
            boolean isCancelled)
            implements TimelineEntry {}

    /**
     * Something was decided, as the decision log says.
     *
     * @param deputyFor the name of whoever it was decided in the place of, or null
     * @param isAssisted that one is the owner of the case, who sat beside whoever did it
     */
    record Decided(Instant at, UUID who, String whoName, Decision decision, String deputyFor, boolean isAssisted)
            implements TimelineEntry {}

    /** Somebody did something with a task besides completing it. */
    record Talked(Instant at, UUID who, String whoName, TaskLine line) implements TimelineEntry {}

    /** A table ruled. */
    record Ruled(Instant at, Ruling ruling) implements TimelineEntry {}

    /** A file was put in, by the house itself where {@code who} is null. */
    record Brought(Instant at, UUID who, String whoName, StoredFile file) implements TimelineEntry {}

    /**
     * Letters about one thing, or a payment order, were written.
     *
     * @param subject as the first of them has it
     */
    record Wrote(Instant at, Channel channel, String subject, List<Reader> readers) implements TimelineEntry {

        /**
         * Whom one is for.
         *
         * @param name null when the account is gone
         * @param sentAt null until sent
         */
        public record Reader(String name, Outbox.State state, Instant sentAt) {}
    }

    /** A step failed as often as it may; over when somebody had helped. */
    record Failed(Instant at, Instant until, String box) implements TimelineEntry {}
}
