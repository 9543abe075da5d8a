package kz.birlese.grant;

import static kz.birlese.people.Role.Named.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director's word on the awards; never that of whoever prepared the call or wrote the committee's minutes. */
@Service
@Transactional
@RolesAllowed(DIRECTOR)
public class ApproveAwards {

    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final CommitteeMeetings meetings;
    private final CommitteeSignatures signatures;
    private final ConflictSigns signs;
    private final Accounts accounts;
    private final EuroCeiling ceiling;
    private final CallReach reach;
    private final DecisionLog log;

    ApproveAwards(
            Calls calls,
            GrantApplications applications,
            Ranking ranking,
            CommitteeMeetings meetings,
            CommitteeSignatures signatures,
            ConflictSigns signs,
            Accounts accounts,
            EuroCeiling ceiling,
            CallReach reach,
            DecisionLog log) {
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.meetings = meetings;
        this.signatures = signatures;
        this.signs = signs;
        this.accounts = accounts;
        this.ceiling = ceiling;
        this.reach = reach;
        this.log = log;
    }

    /**
     * Refuses when somebody on the list has withdrawn since the committee met ({@code awardStands}) or would pass the
     * ceiling in euro ({@code euroCeiling}): the list must then go back. Also while nobody has ruled on a sign of a conflict of
     * interest about a juror whose sheet counts ({@code signsUndecided}): once the results are out it could not be voided.
     */
    public void approve(UUID callId) {
        Call call = calls.lock(callId);
        reach.requireImpartial(Role.DIRECTOR, call);
        UUID who = reach.requireOther(Role.DIRECTOR, call, meetings.whoPrepared(call));
        if (meetings.existsByCallIdAndHeldBy(callId, who)) {
            throw new Refusal("notOwnCommittee");
        }
        expectSignsDecided(callId);
        call.approveAwards(who);
        Map<UUID, GrantApplication> byId = applications.ofCall(callId);
        List<EuroCeiling.Grant> grants = ranking.findByCallIdOrderByPlace(callId).stream()
                .filter(ranked -> ranked.outcome() == Outcome.AWARD)
                .map(ranked -> standing(ranked, byId.get(ranked.applicationId())))
                .toList();
        ceiling.expect(EuroCeiling.Place.APPROVAL, grants);
        log.append(new Decision(callId, "awardsApproved", who, null, Map.of()));
    }

    /** What jurors object to in the minutes of the last meeting, a line each; empty when nobody does. */
    @Transactional(readOnly = true)
    public Optional<String> objections(UUID callId) {
        reach.require(Role.DIRECTOR, calls.named(callId));
        return meetings.findFirstByCallIdOrderByHeldAtDesc(callId)
                .map(meeting -> signatures.findByMeetingIdOrderBySignedAt(meeting.id()).stream()
                        .filter(each -> each.objection() != null)
                        .map(each -> accounts.findById(each.juror())
                                        .map(Account::name)
                                        .orElse("—") + ": " + each.objection())
                        .collect(Collectors.joining("\n")))
                .filter(lines -> !lines.isEmpty());
    }

    /** Asks the committee to meet again; the reason is shown there. */
    public void sendBack(UUID callId, String reason) {
        Call call = calls.lock(callId);
        UUID who = reach.requireImpartial(Role.DIRECTOR, call);
        call.sendAwardsBack();
        meetings.findFirstByCallIdOrderByHeldAtDesc(callId)
                .orElseThrow(NotFound::new)
                .sendBack(Reasons.given(reason));
        log.append(new Decision(callId, "awardsSentBack", who, reason, Map.of()));
    }

    private void expectSignsDecided(UUID callId) {
        List<String> undecided = signs.undecidedInRanking(callId);
        if (!undecided.isEmpty()) {
            throw new Refusal("signsUndecided", null, Map.of("numbers", String.join(", ", undecided)));
        }
    }

    private static EuroCeiling.Grant standing(RankedApplication ranked, GrantApplication application) {
        if (application.status() != ApplicationStatus.ASSESSED) {
            throw new Refusal("awardStands", null, Map.of("number", application.number()));
        }
        return new EuroCeiling.Grant(application, ranked.amount());
    }
}
