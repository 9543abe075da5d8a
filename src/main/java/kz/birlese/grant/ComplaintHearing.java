package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Letters;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A complaint is heard by somebody outside the jury; if it is upheld, the director reconsiders the outcome. */
@Service
@Transactional
public class ComplaintHearing {

    private final Complaints complaints;
    private final Calls calls;
    private final JuryMembers jury;
    private final GrantApplications applications;
    private final FreeMoney freeMoney;
    private final EuroCeiling ceiling;
    private final GrantAward grantAward;
    private final AllowContracting allowContracting;
    private final AwardFollowUp followUp;
    private final Letters letters;
    private final DecisionLog log;
    private final CurrentUser user;
    private final Clock clock;

    ComplaintHearing(
            Complaints complaints,
            Calls calls,
            JuryMembers jury,
            GrantApplications applications,
            FreeMoney freeMoney,
            EuroCeiling ceiling,
            GrantAward grantAward,
            AllowContracting allowContracting,
            AwardFollowUp followUp,
            Letters letters,
            DecisionLog log,
            CurrentUser user,
            Clock clock) {
        this.complaints = complaints;
        this.calls = calls;
        this.jury = jury;
        this.applications = applications;
        this.freeMoney = freeMoney;
        this.ceiling = ceiling;
        this.grantAward = grantAward;
        this.allowContracting = allowContracting;
        this.followUp = followUp;
        this.letters = letters;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Notes what the hearing found; answers whether the complaint is upheld, wholly or in part.
     *
     * @throws NotFound for a member of the jury of that call, and for whoever complained
     */
    @RolesAllowed(Role.Named.COUNCIL_MEMBER)
    public boolean hear(UUID complaintId, Complaint.Finding finding, String reasons) {
        Complaint complaint = complaints
                .findById(complaintId)
                .filter(each -> mayHear(each, user.require()))
                .orElseThrow(NotFound::new);
        if (reasons == null) {
            throw new Refusal("reasonNeeded", "reasons", Map.of());
        }
        UUID who = user.require().id();
        complaint.hear(who, finding, reasons);
        log.append(new Decision(complaintId, "complaintHeard", who, reasons, Map.of("finding", finding.name())));
        return complaint.isUpheld();
    }

    /** Whoever judged the applications does not judge the complaint about them. */
    boolean mayHear(Complaint complaint, SignedIn person) {
        return person.is(Role.COUNCIL_MEMBER)
                && !person.id().equals(complaint.complainant())
                && jury.findByCallIdAndJuror(complaint.callId(), person.id()).isEmpty();
    }

    /**
     * What follows from an upheld complaint.
     *
     * @throws Refusal {@code fundExceeded} when the award does not fit what is free; {@code euroCeiling} when the
     *     awardee would pass the ceiling in euro; {@code remedyImpossible} when the application never reached the
     *     ranking or already has what the remedy would give
     */
    @RolesAllowed(Role.Named.DIRECTOR)
    public void reconsider(UUID complaintId, Complaint.Remedy remedy, String reason) {
        Complaint complaint = complaints.findById(complaintId).orElseThrow(NotFound::new);
        if (reason == null) {
            throw new Refusal("reasonNeeded", "reason", Map.of());
        }
        calls.lock(complaint.callId());
        GrantApplication application =
                applications.findById(complaint.applicationId()).orElseThrow();
        switch (remedy) {
            case AWARD -> award(application);
            case RESERVE -> reserve(application);
            case NO_CHANGE -> {}
        }
        complaint.remedy(remedy, reason);
        log.append(new Decision(
                complaintId, "outcomeReconsidered", user.require().id(), reason, Map.of("remedy", remedy.name())));
    }

    private void award(GrantApplication application) {
        if (application.status() != ApplicationStatus.RESERVE && application.status() != ApplicationStatus.REJECTED) {
            throw new Refusal(
                    "remedyImpossible",
                    "remedy",
                    Map.of("found", application.status().name()));
        }
        freeMoney.expect(application.amountRequested(), freeMoney.of(application.callId()));
        ceiling.expect(
                EuroCeiling.Place.REMEDY, List.of(new EuroCeiling.Grant(application, application.amountRequested())));
        application.award(application.amountRequested());
        followUp.tellOutcome(application.id(), Outcome.AWARD);
        grantAward.to(application.id(), application.amountRequested());
    }

    private void reserve(GrantApplication application) {
        if (application.status() != ApplicationStatus.REJECTED) {
            throw new Refusal(
                    "remedyImpossible",
                    "remedy",
                    Map.of("found", application.status().name()));
        }
        application.reserve();
    }

    /** Answers the complainant in writing and lets the held agreement go on. */
    @BySystem
    public void answer(UUID complaintId) {
        Complaint complaint = complaints.findById(complaintId).orElseThrow();
        calls.lock(complaint.callId());
        complaint.answer(clock.instant());
        complaints.flush();
        log.append(new Decision(complaintId, "complaintAnswered", null, null, Map.of()));
        letters.send(
                "complaintAnswered:" + complaintId,
                complaint.complainant(),
                "complaint-answered",
                Map.of(
                        "number", complaint.number(),
                        "finding", complaint.finding().name(),
                        "reasons", complaint.reasons(),
                        "remedy",
                                complaint.remedy() == null
                                        ? "NONE"
                                        : complaint.remedy().name(),
                        "remedyReason", complaint.remedyReason() == null ? "" : complaint.remedyReason()));
        allowContracting.of(complaint.callId());
    }
}
