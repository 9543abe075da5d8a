package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director decides what follows from an upheld complaint. */
@Service
@Transactional
@RolesAllowed(Role.Named.DIRECTOR)
public class ReconsiderOutcome {

    private final Complaints complaints;
    private final WhoMayJudge whoMayJudge;
    private final Calls calls;
    private final GrantApplications applications;
    private final FreeMoney freeMoney;
    private final DeclaredCeilings ceilings;
    private final EuroCeiling ceiling;
    private final GrantAward grantAward;
    private final AwardFollowUp followUp;
    private final Readmission readmission;
    private final DecisionLog log;
    private final CurrentUser user;

    ReconsiderOutcome(
            Complaints complaints,
            WhoMayJudge whoMayJudge,
            Calls calls,
            GrantApplications applications,
            FreeMoney freeMoney,
            DeclaredCeilings ceilings,
            EuroCeiling ceiling,
            GrantAward grantAward,
            AwardFollowUp followUp,
            Readmission readmission,
            DecisionLog log,
            CurrentUser user) {
        this.complaints = complaints;
        this.whoMayJudge = whoMayJudge;
        this.calls = calls;
        this.applications = applications;
        this.freeMoney = freeMoney;
        this.ceilings = ceilings;
        this.ceiling = ceiling;
        this.grantAward = grantAward;
        this.followUp = followUp;
        this.readmission = readmission;
        this.log = log;
        this.user = user;
    }

    /**
     * What follows from an upheld complaint.
     *
     * @param setAside the failed rules of eligibility that no longer count; only for {@link Complaint.Remedy#READMIT}
     * @throws NotFound for whoever complained, and for a member of the jury of that call
     * @throws Refusal {@code fundExceeded} when the award does not fit what is free; {@code groupCeiling} when its group
     *     would get more than the call allows; {@code euroCeiling} when the awardee would pass the ceiling in euro;
     *     {@code remedyImpossible} when the application does not stand where the remedy begins; for a
     *     readmission see {@link Readmission}
     */
    public void of(UUID complaintId, Complaint.Remedy remedy, List<String> setAside, String reason) {
        Complaint complaint = complaints
                .findById(complaintId)
                .filter(each -> whoMayJudge.mayRemedy(each, user.require()))
                .orElseThrow(NotFound::new);
        if (reason == null) {
            throw new Refusal("reasonNeeded", "reason", Map.of());
        }
        Call call = calls.lock(complaint.callId());
        GrantApplication application =
                applications.findById(complaint.applicationId()).orElseThrow(Gone.of("application"));
        switch (remedy) {
            case AWARD -> award(application);
            case RESERVE -> reserve(application);
            case READMIT -> readmission.carryOut(complaint, application, call, setAside, reason);
            case NO_CHANGE -> {}
        }
        complaint.remedy(remedy, reason);
        log.append(new Decision(
                complaintId, "outcomeReconsidered", user.require().id(), reason, Map.of("remedy", remedy.name())));
    }

    private void award(GrantApplication application) {
        expect(application, Set.of(ApplicationStatus.RESERVE, ApplicationStatus.REJECTED));
        freeMoney.expect(application.amountRequested(), freeMoney.of(application.callId()));
        ceilings.expect(application, null);
        ceiling.expect(
                EuroCeiling.Place.REMEDY, List.of(new EuroCeiling.Grant(application, application.amountRequested())));
        application.award(application.amountRequested());
        followUp.tellOutcome(application.id(), Outcome.AWARD);
        grantAward.to(application.id(), application.amountRequested());
    }

    private static void reserve(GrantApplication application) {
        expect(application, Set.of(ApplicationStatus.REJECTED));
        application.reserve();
    }

    private static void expect(GrantApplication application, Set<ApplicationStatus> needed) {
        if (!needed.contains(application.status())) {
            throw new Refusal(
                    "remedyImpossible",
                    "remedy",
                    Map.of("found", application.status().name()));
        }
    }
}
