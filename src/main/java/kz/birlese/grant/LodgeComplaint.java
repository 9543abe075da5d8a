package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An applicant complains about the decision on the own application, once, while the complaint window is open. */
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

    private static final Set<AwardStatus> NOT_CONTRACTED =
            Set.of(AwardStatus.OFFERED, AwardStatus.ACCEPTED, AwardStatus.VERIFIED);

    private final GrantApplications applications;
    private final Calls calls;
    private final Awards awards;
    private final Ranking ranking;
    private final Complaints complaints;
    private final AwardFollowUp followUp;
    private final DecisionLog log;
    private final CurrentUser user;
    private final Clock clock;

    LodgeComplaint(
            GrantApplications applications,
            Calls calls,
            Awards awards,
            Ranking ranking,
            Complaints complaints,
            AwardFollowUp followUp,
            DecisionLog log,
            CurrentUser user,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.awards = awards;
        this.ranking = ranking;
        this.complaints = complaints;
        this.followUp = followUp;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Answers the id of the complaint.
     *
     * @param grounds what was wrong, in the applicant's words, at most 8,000 characters
     * @throws Refusal {@code nothingDecided} when nobody has decided about the application, {@code complaintWindow}
     *     outside the window, {@code complaintOnce} for a second one, {@code
     *     groundsNeeded} without words, {@code form.tooLong}
     */
    public UUID about(UUID applicationId, String grounds) {
        GrantApplication application = applications
                .findById(applicationId)
                .filter(each -> each.applicant().equals(user.require().id()))
                .orElseThrow(NotFound::new);
        Call call = calls.lock(application.callId());
        refuseUndecided(application);
        refuseOutsideWindow(call);
        refuseTwice(applicationId);
        refuseEmpty(grounds);
        Complaint complaint = new Complaint(
                call.number() + "-C" + (complaints.countByCallId(call.id()) + 1),
                application,
                grounds.strip(),
                affectedPlace(application),
                clock.instant());
        complaints.saveAndFlush(complaint);
        log.append(
                new Decision(complaint.id(), "complaintLodged", user.require().id(), null, held(complaint)));
        followUp.hear(complaint);
        return complaint.id();
    }

    /** Whether the person may complain about the application now; the screens ask before they offer it. */
    @Transactional(readOnly = true)
    public boolean isPossible(UUID applicationId) {
        return applications
                .findById(applicationId)
                .filter(each -> each.applicant().equals(user.require().id()) && DECIDED.contains(each.status()))
                .map(each -> isOpen(calls.named(each.callId())) && !complaints.existsByApplicationId(applicationId))
                .orElse(false);
    }

    private boolean isOpen(Call call) {
        Instant now = clock.instant();
        return call.status() == CallStatus.PUBLISHED && !now.isAfter(call.complaintsUntil());
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
        if (complaints.existsByApplicationId(applicationId)) {
            throw new Refusal("complaintOnce");
        }
    }

    private static void refuseEmpty(String grounds) {
        if (grounds == null || grounds.isBlank()) {
            throw new Refusal("groundsNeeded", "grounds", Map.of());
        }
        if (grounds.length() > LONGEST) {
            throw new Refusal("form.tooLong", "grounds", Map.of("found", grounds.length(), "needed", LONGEST));
        }
    }

    /** The own place for an awardee; for everybody else the lowest in the ranking that is not yet under contract. */
    private UUID affectedPlace(GrantApplication application) {
        List<Award> open = awards.findByCallIdAndStatusIn(application.callId(), NOT_CONTRACTED);
        Map<UUID, Integer> places = new HashMap<>();
        ranking.findByCallIdOrderByPlace(application.callId())
                .forEach(each -> places.put(each.applicationId(), each.place()));
        return open.stream()
                .filter(award -> award.applicationId().equals(application.id()))
                .findFirst()
                .or(() -> open.stream().max(Comparator.comparing(award -> places.get(award.applicationId()))))
                .map(Award::id)
                .orElse(null);
    }

    private static Map<String, String> held(Complaint complaint) {
        return complaint.heldAward() == null
                ? Map.of()
                : Map.of("heldAward", complaint.heldAward().toString());
    }
}
