package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.plan.CyclePage.CalledLine;
import kz.birlese.plan.CyclePage.ChangeLine;
import kz.birlese.plan.CyclePage.DifferenceLine;
import kz.birlese.plan.CyclePage.FindingLine;
import kz.birlese.plan.CyclePage.GatheringLine;
import kz.birlese.plan.CyclePage.ReviewLine;
import kz.birlese.plan.CyclePage.VersionLine;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a cycle to those who work on it, run it or audit it; to anybody else it does not exist. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadCycle {

    private final PlanCycles cycles;
    private final PlanVersions versions;
    private final SmartFindings findings;
    private final PlanReviews reviews;
    private final Gatherings gatherings;
    private final PlanMeetings meetings;
    private final PlanSheets sheets;
    private final PlanWords words;
    private final CycleReach reach;
    private final CurrentUser currentUser;

    ReadCycle(
            PlanCycles cycles,
            PlanVersions versions,
            SmartFindings findings,
            PlanReviews reviews,
            Gatherings gatherings,
            PlanMeetings meetings,
            PlanSheets sheets,
            PlanWords words,
            CycleReach reach,
            CurrentUser currentUser) {
        this.cycles = cycles;
        this.versions = versions;
        this.findings = findings;
        this.reviews = reviews;
        this.gatherings = gatherings;
        this.meetings = meetings;
        this.sheets = sheets;
        this.words = words;
        this.reach = reach;
        this.currentUser = currentUser;
    }

    /** Throws {@link NotFound} when the person has no part in it. */
    public CyclePage of(UUID cycleId) {
        PlanCycle cycle = visible(cycleId);
        List<PlanVersion> all = versions.findByCycleOrderByNumber(cycleId);
        PlanVersion newest = all.isEmpty() ? null : all.get(all.size() - 1);
        return new CyclePage(
                cycle,
                all.stream().map(ReadCycle::line).toList(),
                newest == null ? null : sheets.of(newest, cycle.settlement(), language()),
                newest == null ? List.of() : findings(newest),
                newest == null ? null : newest.returnedBecause(),
                gatherings(all),
                called(all),
                reviews(cycleId));
    }

    private PlanCycle visible(UUID cycleId) {
        PlanCycle cycle = cycles.named(cycleId);
        if (!reach.mayRead(cycle.settlement())) {
            throw new NotFound();
        }
        return cycle;
    }

    private Language language() {
        return currentUser.require().language();
    }

    private static VersionLine line(PlanVersion version) {
        return new VersionLine(
                version.id(),
                version.number(),
                version.status(),
                version.resolution(),
                version.adoptedOn(),
                version.fingerprint());
    }

    private List<FindingLine> findings(PlanVersion version) {
        PlanContent plan = version.content();
        return findings.findByVersionId(version.id()).stream()
                .map(each -> new FindingLine(
                        plan.code(each.about()),
                        words.field(language(), each.field()),
                        words.finding(language(), plan, each)))
                .toList();
    }

    private List<GatheringLine> gatherings(List<PlanVersion> all) {
        return gatherings.about(all).stream()
                .map(each -> new GatheringLine(
                        each.kind(),
                        each.meeting(),
                        each.meetingNumber(),
                        number(all, each.versionId()),
                        each.facts(),
                        each.agreed()))
                .toList();
    }

    private List<CalledLine> called(List<PlanVersion> all) {
        Set<UUID> decided =
                gatherings.about(all).stream().map(PlanGathering::meeting).collect(Collectors.toSet());
        return meetings
                .findByVersionIdInOrderByCalledAt(
                        all.stream().map(PlanVersion::id).toList())
                .stream()
                .filter(each -> !decided.contains(each.id()))
                .map(each ->
                        new CalledLine(each.kind(), each.id(), number(all, each.versionId()), each.abandonedBecause()))
                .toList();
    }

    private static int number(List<PlanVersion> all, UUID version) {
        return all.stream()
                .filter(each -> each.id().equals(version))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private List<ReviewLine> reviews(UUID cycleId) {
        return reviews.findByCycleOrderByPlanYear(cycleId).stream()
                .filter(each -> each.reviewedAt() != null)
                .map(each -> new ReviewLine(each.planYear(), each.summary(), each.isPlanToChange(), each.reviewedAt()))
                .toList();
    }

    /** What the later of two versions of the cycle's plan says otherwise; throws {@link NotFound} as above. */
    public List<DifferenceLine> difference(UUID cycleId, int earlier, int later) {
        visible(cycleId);
        List<PlanVersion> between = versions.findByCycleOrderByNumber(cycleId).stream()
                .filter(each -> each.number() > earlier && each.number() <= later)
                .toList();
        List<Dropped> dropped =
                between.stream().flatMap(each -> each.dropped().stream()).toList();
        return PlanDifference.of(content(cycleId, earlier), content(cycleId, later), dropped).lines().stream()
                .map(this::line)
                .toList();
    }

    private PlanContent content(UUID cycleId, int number) {
        return versions.findByCycleOrderByNumber(cycleId).stream()
                .filter(each -> each.number() == number)
                .map(PlanVersion::content)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private DifferenceLine line(PlanDifference.Line line) {
        Language language = language();
        return new DifferenceLine(
                line.kind(),
                line.code(),
                words.value(language, "text", line.text()),
                line.reason(),
                line.changes().stream()
                        .map(each -> new ChangeLine(
                                words.field(language, each.field()),
                                words.value(language, each.field(), each.before()),
                                words.value(language, each.field(), each.after())))
                        .toList());
    }
}
