package kz.birlese.grant;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A call as somebody with a part in it sees it. What a juror or an applicant must not know is not in it.
 *
 * @param isStaff whether the person runs, decides on or audits the call
 * @param mayRun whether the person may extend and cancel it, and ask for more jurors
 * @param counts how many applications stand where; empty unless staff
 * @param jury empty unless staff
 * @param waiting the applications that wait for jurors; empty unless staff
 * @param meetings of the committee, oldest first; empty unless staff
 * @param ranking empty unless staff, and until there is one
 * @param comparison other readings of the same scores; null where there is no ranking to see
 * @param readers who reads what; null where nothing was handed out, or unless staff who decide on it
 * @param furtherScores asked for at the line; null where the call declares none, or unless staff who decide on it
 * @param signs of conflicts of interest; null unless staff who decide on it
 * @param ownDeclaration when the person signed as a juror; null when they are none or have not
 * @param isJuror whether the person sits in the jury
 */
public record CallPage(
        Call call,
        boolean isStaff,
        boolean mayRun,
        Map<ApplicationStatus, Long> counts,
        List<JurorLine> jury,
        List<WaitingLine> waiting,
        List<Meeting> meetings,
        List<RankingLine> ranking,
        ScoreComparison comparison,
        ReadersPage readers,
        FurtherScoresPage furtherScores,
        SignsPage signs,
        boolean isJuror,
        Instant ownDeclaration) {

    /**
     * @param aside who left the room for which application, in words
     * @param returnedBecause why the director sent the list back; null when they did not
     */
    public record Meeting(
            Instant heldAt,
            String heldBy,
            List<String> present,
            List<String> aside,
            String minutes,
            String returnedBecause) {}
}
