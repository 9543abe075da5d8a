package kz.birlese.body;

import java.util.List;
import java.util.UUID;

/**
 * The minutes of a meeting have been signed: from now on what it decided counts. Published within that transaction; until
 * then the minutes may be written otherwise, so nothing is told.
 *
 * @param about what it was held about, as {@link CallMeeting} was told; null for a meeting of the body's own
 * @param results one for each item of the agenda, in its order
 */
public record MeetingHeld(UUID meetingId, UUID about, Meeting.Kind kind, List<Decision> results) {
    public MeetingHeld {
        results = List.copyOf(results);
    }

    /**
     * What came of one item.
     *
     * @param decided whether it found its majority; null for information
     * @param votesFor null for information, as the others
     */
    public record Decision(
            String text,
            AgendaItem.Kind kind,
            Boolean decided,
            Integer votesFor,
            Integer votesAgainst,
            Integer abstained) {

        static Decision of(AgendaItem item) {
            return new Decision(
                    item.text(), item.kind(), item.decided(), item.votesFor(), item.votesAgainst(), item.abstained());
        }
    }
}
