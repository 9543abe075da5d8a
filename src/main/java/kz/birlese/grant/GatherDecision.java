package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.grant.DecisionFile.Applied;
import kz.birlese.grant.DecisionFile.Compared;
import kz.birlese.grant.DecisionFile.Earlier;
import kz.birlese.grant.DecisionFile.Meeting;
import kz.birlese.grant.DecisionFile.Place;
import kz.birlese.grant.DecisionFile.Sheet;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/** Gathers what the decision on a call rests on, see {@link DecisionFile}. Whoever asks checks who may know. */
@Component
class GatherDecision {

    private final GrantApplications applications;
    private final Ranking ranking;
    private final Assessments assessments;
    private final EarlierSheets earlier;
    private final CommitteeMeetings meetings;
    private final DecisionLog log;

    GatherDecision(
            GrantApplications applications,
            Ranking ranking,
            Assessments assessments,
            EarlierSheets earlier,
            CommitteeMeetings meetings,
            DecisionLog log) {
        this.applications = applications;
        this.ranking = ranking;
        this.assessments = assessments;
        this.earlier = earlier;
        this.meetings = meetings;
        this.log = log;
    }

    DecisionFile of(Call call) {
        List<RankedApplication> places = places(call);
        List<GrantApplication> applied = places.stream()
                .map(each -> applications.named(each.applicationId()))
                .sorted(Comparator.comparing(GrantApplication::number))
                .toList();
        List<DecisionLog.Entry> entries = Stream.concat(
                        Stream.of(call.id()), applied.stream().map(GrantApplication::id))
                .flatMap(each -> log.about(each).stream())
                .sorted(Comparator.comparing(DecisionLog.Entry::number))
                .toList();
        return new DecisionFile(
                DecisionFile.FORMAT,
                call.number(),
                call.id(),
                call.settings().canonical(),
                call.settingsHash(),
                call.drawSeed(),
                applied.stream().map(each -> applied(each, call.settings())).toList(),
                sheets(call.id(), applied),
                compared(call.id(), entries),
                places.stream().map(Place::of).toList(),
                meetings(call.id()),
                entries);
    }

    /** As the ranking shows them: a late place before the one that stood there. */
    List<RankedApplication> places(Call call) {
        return ranking.findByCallIdOrderByPlace(call.id()).stream()
                .sorted(RankedApplication.lateFirst(call.settings().rankingRules()))
                .toList();
    }

    private static Applied applied(GrantApplication application, CallSettings settings) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        settings.criteria().forEach(each -> points.put(each.key(), application.pointsOf(each)));
        return new Applied(
                application.id(),
                application.number(),
                application.amountRequested().amount(),
                application.goal(),
                application.settlement(),
                application.total(),
                application.criterionMeans(),
                points,
                application.thresholdsMet(),
                settings.giving() == null ? null : application.kind());
    }

    private List<Sheet> sheets(UUID callId, List<GrantApplication> applied) {
        Set<UUID> ids = applied.stream().map(GrantApplication::id).collect(Collectors.toSet());
        Map<UUID, List<EarlierSheet>> before = earlier.bySheet(ids);
        return assessments.findByCallId(callId).stream()
                .filter(sheet -> ids.contains(sheet.applicationId()))
                .filter(sheet -> sheet.total() != null || sheet.state() == Assessment.State.RECUSED)
                .map(sheet -> new Sheet(
                        sheet.applicationId(),
                        sheet.juror(),
                        sheet.marks(),
                        sheet.total(),
                        sheet.answers(),
                        before.getOrDefault(sheet.id(), List.of()).stream()
                                .map(Earlier::of)
                                .toList(),
                        sheet.state() == Assessment.State.VOIDED ? true : null))
                .sorted(Comparator.comparing(
                                (Sheet sheet) -> sheet.applicationId().toString())
                        .thenComparing(sheet -> sheet.juror().toString()))
                .toList();
    }

    private static Compared compared(UUID callId, List<DecisionLog.Entry> entries) {
        Map<String, String> noted = entries.stream()
                .map(DecisionLog.Entry::decision)
                .filter(each -> each.subject().equals(callId) && each.what().equals(RankingFacts.NOTED))
                .reduce((earlier, later) -> later)
                .map(each -> each.facts())
                .orElse(Map.of());
        return new Compared(
                RankingFacts.texts(noted.get("goals")),
                RankingFacts.texts(noted.get("settlements")),
                RankingFacts.texts(noted.get("applications")));
    }

    private List<Meeting> meetings(UUID callId) {
        return meetings.findByCallIdOrderByHeldAt(callId).stream()
                .map(each -> new Meeting(
                        each.heldBy(),
                        each.present().stream().map(UUID::toString).sorted().toList(),
                        each.minutes(),
                        each.aside()))
                .toList();
    }
}
