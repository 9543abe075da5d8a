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
 * @param called meetings about the plan that are still to be held or were given up
 */
public record CyclePage(
        PlanCycle cycle,
        List<VersionLine> versions,
        PlanSheet sheet,
        List<FindingLine> findings,
        String returnedBecause,
        List<GatheringLine> gatherings,
        List<CalledLine> called,
        List<ReviewLine> reviews) {

    /** A version in short. */
    public record VersionLine(
            UUID id, int number, VersionStatus status, String resolution, LocalDate adoptedOn, String fingerprint) {}

    /** What is to be mended. */
    public record FindingLine(String code, String field, String what) {}

    /**
     * A gathering or meeting.
     *
     * @param meeting null where it was typed in before it was read from one, as the number
     */
    public record GatheringLine(
            PlanGathering.Kind kind,
            UUID meeting,
            String number,
            int version,
            PlanGathering.Facts facts,
            boolean agreed) {}

    /**
     * A meeting without a result.
     *
     * @param abandonedBecause null while it is still to be held
     */
    public record CalledLine(PlanGathering.Kind kind, UUID meeting, int version, String abandonedBecause) {}

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
