package kz.birlese.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What whoever follows a cycle of village planning sees of it, in their language.
 *
 * @param versions the oldest first; empty before the plan is drafted
 * @param sheet the newest version; null before the plan is drafted
 * @param findings what the table found in it and nobody has mended yet
 * @param returnedBecause why the draft came back; null when it did not
 */
public record CyclePage(
        PlanCycle cycle,
        List<VersionLine> versions,
        PlanSheet sheet,
        List<FindingLine> findings,
        String returnedBecause,
        List<GatheringLine> gatherings,
        List<ReviewLine> reviews) {

    /** A version in short. */
    public record VersionLine(
            UUID id, int number, VersionStatus status, String resolution, LocalDate adoptedOn, String fingerprint) {}

    /** What is to be mended. */
    public record FindingLine(String code, String field, String what) {}

    /** A gathering or meeting. */
    public record GatheringLine(PlanGathering.Kind kind, int version, PlanGathering.Facts facts, boolean agreed) {}

    /** A yearly review that has been reported. */
    public record ReviewLine(int year, String summary, boolean isPlanToChange, Instant at) {}

    /**
     * What is different.
     *
     * @param code null for the plan as a whole
     * @param reason why it has gone; null otherwise
     */
    public record DifferenceLine(
            PlanDifference.Kind kind, String code, String text, String reason, List<ChangeLine> changes) {}

    /** What stood in a field and what stands there now. */
    public record ChangeLine(String field, String before, String after) {}
}
