package kz.birlese.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.birlese.people.Trilingual;

/**
 * What the signed minutes of a meeting say, with the rules that counted on its day.
 *
 * @param about what it was held about, as {@link CallMeeting} was told; null for a meeting of the body's own
 * @param majority the part of those present that a decision takes, for example {@code 1/2}: see {@link Majority}
 * @param basis the document the rules of that day stand in
 * @param rulesFrom the day from which those rules count
 * @param asked what the meeting was called for, with its votes
 * @param page the page signed by hand, or the minutes as printed in Kazakh where they were signed in the house; a stored
 *     file
 * @param signedBy who signed, or put in the page signed by hand
 */
public record SignedMinutes(
        UUID meeting,
        String number,
        UUID about,
        Meeting.Kind kind,
        LocalDate heldOn,
        String place,
        Quorum quorum,
        String majority,
        Trilingual basis,
        LocalDate rulesFrom,
        List<AgendaItem> asked,
        UUID page,
        UUID signedBy) {

    public SignedMinutes {
        asked = List.copyOf(asked);
    }

    /** Whether there was a quorum and everything it was called for found its majority. */
    public boolean isInFavour() {
        return quorum.isReached()
                && !asked.isEmpty()
                && asked.stream().allMatch(item -> Boolean.TRUE.equals(item.decided()));
    }
}
