package kz.birlese.grant;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.birlese.grant.ApplicationWords.FindingLine;
import kz.birlese.grant.ApplicationWords.ScoreLine;
import kz.birlese.record.Receipt;
import kz.birlese.record.StoredFile;

/**
 * Everything one person may see of an application; what they may not see is not in it.
 *
 * @param isOwn whether the person is the applicant
 * @param mayBeWithdrawn whether the person may still take the application back
 * @param proposal what the applicant sent last; null while being written
 * @param amendedAt when an answer to a clarification last amended it; null when none did
 * @param missing findings of the completeness check that stand, in words; empty for jurors
 * @param failed rules of eligibility that are not met
 * @param readmittedBy the complaint by which all of them were set aside; null when none was, and for jurors
 * @param complaints about it, oldest first; empty for jurors
 * @param questions clarifications asked; empty for jurors
 * @param receipts the applicant's receipts, oldest first; empty for jurors
 * @param sheets score sheets the person may read
 * @param arithmetic how the total comes about; empty until the person may know
 * @param total, place of the ranking; null until the person may know
 */
public record ApplicationPage(
        GrantApplication application,
        String applicant,
        List<AssistedBy> assistedBy,
        boolean isOwn,
        boolean mayBeWithdrawn,
        Proposal proposal,
        Instant amendedAt,
        List<StoredFile> files,
        List<String> missing,
        List<FindingLine> failed,
        Complaint readmittedBy,
        List<Complaint> complaints,
        List<Clarification> questions,
        List<Receipt> receipts,
        List<Sheet> sheets,
        List<ScoreLine> arithmetic,
        BigDecimal threshold,
        RankedApplication ranked) {

    /**
     * Somebody who filled it in with the applicant.
     *
     * @param place KATO code of where they are a coordinator; null for the whole region
     * @param at when they began
     */
    public record AssistedBy(String name, String place, Instant at) {}

    /** A question and its answer, null while there is none. */
    public record Clarification(String question, Instant askedAt, String answer) {}

    /**
     * A juror's sheet.
     *
     * @param juror named for staff only; null otherwise
     * @param number tells sheets apart whose jurors are not named, and stays when another sheet falls away
     * @param answers to the independent questions; they add nothing to the total
     * @param corrections in the order in which they were made
     */
    public record Sheet(
            String juror,
            boolean isOwn,
            int number,
            BigDecimal total,
            List<Line> lines,
            List<AnswerLine> answers,
            List<Correction> corrections) {}

    /** An answer to an independent question; the remark is null where there is none. */
    public record AnswerLine(String question, Answer.Says says, String remark) {}

    /**
     * What a juror put right in a sheet after handing it in.
     *
     * @param before the total as it was, of 100
     */
    public record Correction(BigDecimal before, Instant at, String reason, List<Change> changes) {}

    /** A line that differs: its score before and after, and the reason of that score before. */
    public record Change(String criterion, int before, int after, String reasonBefore) {}

    /** One line of a sheet in words. */
    public record Line(String criterion, int score, String reason) {}
}
