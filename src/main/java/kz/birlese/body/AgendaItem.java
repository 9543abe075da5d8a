package kz.birlese.body;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One item of a meeting's agenda and what came of it.
 *
 * @param minutes how long it is meant to take
 * @param votesFor null until voted on, as are the other votes; always null for information
 * @param chairFor whether the chair voted for it, which counts where the votes are equal
 * @param decided whether it found its majority; null until the minutes say so, and for information
 * @param resolution what was resolved, in the words of the minutes, or null
 * @param dissent who held otherwise and why, or null
 * @param askedFor whether another feature called the meeting to have it decided
 */
@Embeddable
public record AgendaItem(
        String text,
        int minutes,
        @Enumerated(EnumType.STRING) Kind kind,
        Integer votesFor,
        Integer votesAgainst,
        Integer abstained,
        boolean chairFor,
        Boolean decided,
        String resolution,
        String dissent,
        boolean askedFor) {

    /** Whether it is voted on. */
    public enum Kind {
        INFORMATION,
        DECISION
    }

    /** An item nobody has voted on yet. */
    public static AgendaItem planned(String text, int minutes, Kind kind) {
        return new AgendaItem(text, minutes, kind, null, null, null, false, null, null, null, false);
    }

    /** The same item as what the meeting was called for. */
    AgendaItem asAskedFor() {
        return new AgendaItem(
                text, minutes, kind, votesFor, votesAgainst, abstained, chairFor, decided, resolution, dissent, true);
    }

    /** The item with what came of it. */
    AgendaItem with(Vote vote, boolean isDecided) {
        return kind == Kind.INFORMATION
                ? new AgendaItem(
                        text, minutes, kind, null, null, null, false, null, vote.resolution(), vote.dissent(), askedFor)
                : new AgendaItem(
                        text,
                        minutes,
                        kind,
                        vote.votesFor(),
                        vote.votesAgainst(),
                        vote.abstained(),
                        vote.chairFor(),
                        isDecided,
                        vote.resolution(),
                        vote.dissent(),
                        askedFor);
    }

    /**
     * What came of one item, as the minutes tell it.
     *
     * @param votesFor null where nobody voted, as the others
     */
    public record Vote(
            Integer votesFor,
            Integer votesAgainst,
            Integer abstained,
            boolean chairFor,
            String resolution,
            String dissent) {

        boolean isComplete() {
            return votesFor != null && votesAgainst != null && abstained != null;
        }

        int total() {
            return votesFor + votesAgainst + abstained;
        }
    }
}
