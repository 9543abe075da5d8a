package kz.birlese.grant;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
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
import kz.birlese.grant.DecisionFile.Meeting;
import kz.birlese.grant.DecisionFile.Place;
import kz.birlese.grant.DecisionFile.Sheet;
import kz.birlese.grant.DecisionFile.Signature;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what the decision on a call rests on into one file, see {@link DecisionFile}. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
public class WriteDecisionFile {

    private static final Set<Role> OFFICES = Set.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final Assessments assessments;
    private final CommitteeMeetings meetings;
    private final CommitteeSignatures signatures;
    private final CallReach reach;
    private final Conflicts conflicts;
    private final WhoMaySee whoMaySee;
    private final DecisionLog log;
    private final CurrentUser user;

    WriteDecisionFile(
            Calls calls,
            GrantApplications applications,
            Ranking ranking,
            Assessments assessments,
            CommitteeMeetings meetings,
            CommitteeSignatures signatures,
            CallReach reach,
            Conflicts conflicts,
            WhoMaySee whoMaySee,
            DecisionLog log,
            CurrentUser user) {
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.assessments = assessments;
        this.meetings = meetings;
        this.signatures = signatures;
        this.reach = reach;
        this.conflicts = conflicts;
        this.whoMaySee = whoMaySee;
        this.log = log;
        this.user = user;
    }

    /**
     * Whether there is a file of the call for the person at work: of calls decided before such files, the log does not hold
     * enough.
     */
    public boolean isFor(UUID callId) {
        Call call = calls.named(callId);
        return call.status().isDecided() && isFor(call, places(call));
    }

    private boolean isFor(Call call, List<RankedApplication> places) {
        SignedIn person = user.require();
        Set<UUID> kept = conflicts.of(person);
        return OFFICES.stream().anyMatch(office -> reach.covers(office, call))
                && log.about(call.id()).stream()
                        .map(DecisionLog.Entry::decision)
                        .anyMatch(each -> each.what().equals("resultsPublished")
                                && each.facts().containsKey("places"))
                && places.stream().map(RankedApplication::applicationId).noneMatch(kept::contains)
                && places.stream()
                        .map(each -> applications.named(each.applicationId()))
                        .noneMatch(each -> whoMaySee.isOfApplicant(person, each));
    }

    /**
     * The text of the file; the same bytes each time, until something more is decided. Throws {@link NotFound} before the
     * results are out, for whoever does not run, decide on or audit the call, and for whoever has a conflict of interest with
     * an application in it, or has applied: the file holds them all.
     */
    public String of(UUID callId) {
        Call call = calls.named(callId);
        if (!call.status().isDecided()) {
            throw new NotFound();
        }
        List<RankedApplication> places = places(call);
        if (!isFor(call, places)) {
            throw new NotFound();
        }
        List<GrantApplication> applied = places.stream()
                .map(each -> applications.named(each.applicationId()))
                .sorted(Comparator.comparing(GrantApplication::number))
                .toList();
        List<DecisionLog.Entry> entries = Stream.concat(
                        Stream.of(callId), applied.stream().map(GrantApplication::id))
                .flatMap(each -> log.about(each).stream())
                .sorted(Comparator.comparing(DecisionLog.Entry::number))
                .toList();
        return new DecisionFile(
                        DecisionFile.FORMAT,
                        call.number(),
                        callId,
                        call.settings().canonical(),
                        call.settingsHash(),
                        call.drawSeed(),
                        applied.stream()
                                .map(each -> applied(each, call.settings()))
                                .toList(),
                        sheets(callId, applied),
                        compared(callId, entries),
                        places.stream().map(Place::of).toList(),
                        meetings(callId),
                        entries)
                .text();
    }

    private List<RankedApplication> places(Call call) {
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
        return assessments.findByCallId(callId).stream()
                .filter(sheet -> ids.contains(sheet.applicationId()))
                .filter(sheet ->
                        sheet.state() == Assessment.State.SUBMITTED || sheet.state() == Assessment.State.RECUSED)
                .map(sheet -> new Sheet(sheet.applicationId(), sheet.juror(), sheet.marks(), sheet.total()))
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
                        each.votes(),
                        each.protocol() == null
                                ? null
                                : CanonicalJson.fingerprint(each.protocol().canonical()),
                        each.votes() == null ? null : signatures(each)))
                .toList();
    }

    private List<Signature> signatures(CommitteeMeeting meeting) {
        return signatures.findByMeetingIdOrderBySignedAt(meeting.id()).stream()
                .map(each -> new Signature(each.juror(), each.objection()))
                .sorted(Comparator.comparing(Signature::juror))
                .toList();
    }
}
