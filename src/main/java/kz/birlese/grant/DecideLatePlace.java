package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The director decides about an application that a complaint brought back after the ranking. The ranking stays as it was
 * published; the application gets beside it the place it would have had, and a grant only from money that is free.
 */
@Service
@Transactional
@RolesAllowed(Role.Named.DIRECTOR)
public class DecideLatePlace {

    private final Complaints complaints;
    private final WhoMayJudge whoMayJudge;
    private final Calls calls;
    private final CallReach reach;
    private final CommitteeMeetings meetings;
    private final GrantApplications applications;
    private final LatePlaces latePlaces;
    private final FreeMoney freeMoney;
    private final DeclaredCeilings ceilings;
    private final EuroCeiling ceiling;
    private final GrantAward grantAward;
    private final AwardFollowUp followUp;
    private final AllowContracting allowContracting;
    private final CurrentUser user;

    DecideLatePlace(
            Complaints complaints,
            WhoMayJudge whoMayJudge,
            Calls calls,
            CallReach reach,
            CommitteeMeetings meetings,
            GrantApplications applications,
            LatePlaces latePlaces,
            FreeMoney freeMoney,
            DeclaredCeilings ceilings,
            EuroCeiling ceiling,
            GrantAward grantAward,
            AwardFollowUp followUp,
            AllowContracting allowContracting,
            CurrentUser user) {
        this.complaints = complaints;
        this.whoMayJudge = whoMayJudge;
        this.calls = calls;
        this.reach = reach;
        this.meetings = meetings;
        this.applications = applications;
        this.latePlaces = latePlaces;
        this.freeMoney = freeMoney;
        this.ceilings = ceilings;
        this.ceiling = ceiling;
        this.grantAward = grantAward;
        this.followUp = followUp;
        this.allowContracting = allowContracting;
        this.user = user;
    }

    /**
     * Gives the application its late place; the applicant hears of it by the usual letter.
     *
     * @throws NotFound for whoever complained, for a member of the jury of that call, and out of territory
     * @throws Refusal {@code notOwnCall}, {@code notOwnCommittee} as for the awards; {@code lateBelowThreshold} when an
     *     award or the reserve list is given to a total or a criterion below its threshold; {@code fundExceeded} when an
     *     award does not fit what is free; {@code groupCeiling}; {@code euroCeiling}; {@code reasonNeeded}
     */
    public void of(UUID complaintId, Outcome outcome, String reason) {
        Complaint complaint = complaints
                .findById(complaintId)
                .filter(each -> whoMayJudge.mayRemedy(each, user.require()))
                .orElseThrow(NotFound::new);
        Call call = calls.lock(complaint.callId());
        UUID who = requireOther(call);
        if (reason == null) {
            throw new Refusal("reasonNeeded", "reason", Map.of());
        }
        GrantApplication application = applications.named(complaint.applicationId());
        LatePlace late = latePlaces.of(application);
        expectDeserved(application, late, outcome, call.settings());
        latePlaces.keep(complaint, application, late, outcome, reason, who);
        carryOut(application, outcome);
        complaint.settlePlace();
        allowContracting.of(call.id());
    }

    /** Never whoever prepared the call or wrote the committee's minutes, as when the awards are approved. */
    private UUID requireOther(Call call) {
        UUID who = reach.requireOther(Role.DIRECTOR, call, meetings.whoPrepared(call));
        if (who.equals(call.preparedBy())) {
            throw new Refusal("notOwnCall");
        }
        if (meetings.existsByCallIdAndHeldBy(call.id(), who)) {
            throw new Refusal("notOwnCommittee");
        }
        return who;
    }

    private void expectDeserved(GrantApplication application, LatePlace late, Outcome outcome, CallSettings settings) {
        if (outcome != Outcome.REJECT && !late.meetsThresholds()) {
            throw new Refusal(
                    "lateBelowThreshold",
                    "outcome",
                    Map.of("found", application.total(), "needed", settings.totalThreshold()));
        }
        if (outcome == Outcome.AWARD) {
            freeMoney.expect(application.amountRequested(), late.free());
            ceilings.expect(application, null);
            ceiling.expect(
                    EuroCeiling.Place.LATE_PLACE,
                    List.of(new EuroCeiling.Grant(application, application.amountRequested())));
        }
    }

    private void carryOut(GrantApplication application, Outcome outcome) {
        application.carryOut(outcome, application.amountRequested());
        followUp.tellOutcome(application.id(), outcome);
        if (outcome == Outcome.AWARD) {
            grantAward.to(application.id(), application.amountRequested());
        }
    }
}
