package kz.birlese.body;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * By which rules a body meets.
 *
 * @param noticeDays how many calendar days a meeting is called ahead; the day of the meeting may be the last of them
 * @param papersDays how many calendar days before the meeting its papers go out
 * @param quorumOf of what the quorum is a part
 * @param quorumNumerator with the denominator: at least this part must be there
 * @param residents how many residents are of age; null unless the quorum is a part of them
 * @param gatheringQuorum how many people must come to a community gathering
 * @param majorityNumerator with the denominator: see {@link Majority}
 * @param termMonths for how many months the body is formed
 * @param meetingsEveryMonths within how many months of its last meeting it has to meet again
 */
@Embeddable
public record RuleTerms(
        int noticeDays,
        int papersDays,
        @Enumerated(EnumType.STRING) QuorumOf quorumOf,
        int quorumNumerator,
        int quorumDenominator,
        Integer residents,
        int gatheringQuorum,
        int majorityNumerator,
        int majorityDenominator,
        int termMonths,
        int meetingsEveryMonths) {

    /** Of what a quorum is a part. */
    public enum QuorumOf {
        SEATS,
        RESIDENTS
    }

    /** How many must be there: of the body's seats, of the residents, or at a gathering. */
    int quorum(Meeting.Kind kind, int seats) {
        if (kind == Meeting.Kind.GATHERING) {
            return gatheringQuorum;
        }
        int whole = quorumOf == QuorumOf.RESIDENTS ? residents : seats;
        return Math.max(1, (whole * quorumNumerator + quorumDenominator - 1) / quorumDenominator);
    }

    /** Whether heads are counted, and not seats. */
    boolean countsHeads(Meeting.Kind kind) {
        return kind == Meeting.Kind.GATHERING || quorumOf == QuorumOf.RESIDENTS;
    }

    Majority majority() {
        return new Majority(majorityNumerator, majorityDenominator);
    }
}
