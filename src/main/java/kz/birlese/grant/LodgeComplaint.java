package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.Complaint.Ground;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An applicant complains about a decision on the own application, once about each: about its ineligibility from that
 * finding on, about its outcome from the results on, and about both until the complaint window of the call ends.
 */
@Service
@Transactional
@RolesAllowed(Role.Named.APPLICANT)
public class LodgeComplaint {

    private static final int LONGEST = 8000;

    private static final Set<ApplicationStatus> DECIDED = Set.of(
            ApplicationStatus.INELIGIBLE,
            ApplicationStatus.AWARDED,
            ApplicationStatus.RESERVE,
            ApplicationStatus.REJECTED);

    private final GrantApplications applications;
    private final Calls calls;
    private final HeldPlaces heldPlaces;
    private final Complaints complaints;
    private final AwardFollowUp followUp;
    private final WorkingDays workingDays;
    private final DecisionLog log;
    private final CurrentUser user;
    private final Clock clock;

    LodgeComplaint(
            GrantApplications applications,
            Calls calls,
            HeldPlaces heldPlaces,
            Complaints complaints,
            AwardFollowUp followUp,
            WorkingDays workingDays,
            DecisionLog log,
            CurrentUser user,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.heldPlaces = heldPlaces;
        this.complaints = complaints;
        this.followUp = followUp;
        this.workingDays = workingDays;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Answers the id of the complaint.
     *
     * @param on whether the procedure or a fact was wrong, or both
     * @param grounds what was wrong, in the applicant's words, at most 8,000 characters
     * @throws Refusal {@code nothingDecided} when nobody has decided about the application, {@code complaintWindow}
     *     after the window, {@code complaintOnce} for a second one about the same decision, {@code
     *     groundChosen} without either, {@code groundsNeeded} without words, {@code form.tooLong}
     */
    public UUID about(UUID applicationId, Set<Ground> on, String grounds) {
        GrantApplication application = applications
                .findById(applicationId)
                .filter(each -> each.applicant().equals(user.require().id()))
                .orElseThrow(NotFound::new);
        Call call = calls.lock(application.callId());
        refuseUndecided(application);
        refuseOutsideWindow(call);
        refuseTwice(applicationId);
        refuseEmpty(on, grounds);
        Instant now = clock.instant();
        Complaint complaint = new Complaint(
                call.number() + "-C" + (complaints.countByCallId(call.id()) + 1),
                application,
                on,
                grounds.strip(),
                heldPlaces.affectedBy(application),
                now,
                workingDays.after(now, call.settings().complaintDays()));
        complaints.saveAndFlush(complaint);
        log.append(
                new Decision(complaint.id(), "complaintLodged", user.require().id(), null, facts(complaint)));
        followUp.hear(complaint);
        return complaint.id();
    }

    /** In how many working days a complaint about the application is answered: as many as the call gives for complaining. */
    @Transactional(readOnly = true)
    public int answerDays(UUID applicationId) {
        GrantApplication own = applications
                .findById(applicationId)
                .filter(each -> each.applicant().equals(user.require().id()))
                .orElseThrow(NotFound::new);
        return calls.named(own.callId()).settings().complaintDays();
    }

    /** Whether the person may complain about the application now; the screens ask before they offer it. */
    @Transactional(readOnly = true)
    public boolean isPossible(UUID applicationId) {
        return applications
                .findById(applicationId)
                .filter(each -> each.applicant().equals(user.require().id()) && DECIDED.contains(each.status()))
                .map(each -> isOpen(calls.named(each.callId())) && !isComplainedAbout(applicationId))
                .orElse(false);
    }

    /** When the window for it closes; empty until the results are out. Throws {@link NotFound} for anybody else's. */
    @Transactional(readOnly = true)
    public Optional<Instant> openUntil(UUID applicationId) {
        GrantApplication own = applications
                .findById(applicationId)
                .filter(each -> each.applicant().equals(user.require().id()))
                .orElseThrow(NotFound::new);
        return Optional.ofNullable(calls.named(own.callId()).complaintsUntil());
    }

    /** Until the results are out the end of the window is not known; only the ineligible have a decision by then. */
    private boolean isOpen(Call call) {
        return call.status().isPublic()
                && !call.status().isOver()
                && (call.complaintsUntil() == null || !clock.instant().isAfter(call.complaintsUntil()));
    }

    /** A complaint that brought the application back was about its ineligibility; what came then is another decision. */
    private boolean isComplainedAbout(UUID applicationId) {
        return complaints.findByApplicationIdOrderByLodgedAt(applicationId).stream()
                .anyMatch(each -> !each.hasReadmitted());
    }

    private static void refuseUndecided(GrantApplication application) {
        if (!DECIDED.contains(application.status())) {
            throw new Refusal(
                    "nothingDecided", null, Map.of("found", application.status().name()));
        }
    }

    private void refuseOutsideWindow(Call call) {
        if (!isOpen(call)) {
            throw new Refusal(
                    "complaintWindow",
                    null,
                    call.complaintsUntil() == null ? Map.of() : Map.of("needed", call.complaintsUntil()));
        }
    }

    private void refuseTwice(UUID applicationId) {
        if (isComplainedAbout(applicationId)) {
            throw new Refusal("complaintOnce");
        }
    }

    private static void refuseEmpty(Set<Ground> on, String grounds) {
        if (on.isEmpty()) {
            throw new Refusal("groundChosen", "groundsOn", Map.of());
        }
        if (grounds == null || grounds.isBlank()) {
            throw new Refusal("groundsNeeded", "grounds", Map.of());
        }
        if (grounds.length() > LONGEST) {
            throw new Refusal("form.tooLong", "grounds", Map.of("found", grounds.length(), "needed", LONGEST));
        }
    }

    private static Map<String, String> facts(Complaint complaint) {
        Map<String, String> facts = new HashMap<>();
        facts.put("on", complaint.groundsOn().stream().map(Ground::name).collect(Collectors.joining(" ")));
        facts.put("answerUntil", complaint.answerUntil().toString());
        if (complaint.heldAward() != null) {
            facts.put("heldAward", complaint.heldAward().toString());
        }
        return facts;
    }
}
