package kz.birlese.grant;

import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts off the closing of an open call: once, to a later time, for a reason that everybody with a draft is told. */
@Service
@Transactional
@RolesAllowed(PROGRAMME_MANAGER)
public class ExtendClosing {

    private final Calls calls;
    private final GrantApplications applications;
    private final StartUpCompetition competition;
    private final CallReach reach;
    private final DecisionLog log;
    private final Clock clock;

    ExtendClosing(
            Calls calls,
            GrantApplications applications,
            StartUpCompetition competition,
            CallReach reach,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.competition = competition;
        this.reach = reach;
        this.log = log;
        this.clock = clock;
    }

    /** Drafts lapse later by the same time. */
    public void of(UUID callId, Instant newClosing, String reason) {
        Call call = calls.lock(callId);
        UUID who = reach.require(Role.PROGRAMME_MANAGER, call);
        Instant before = call.closesAt();
        call.extend(newClosing, Reasons.given(reason), clock.instant());
        if (!competition.awaitsExtension(callId)) {
            throw new Refusal("extensionBusy");
        }
        Map<String, String> facts = Map.of("from", before.toString(), "to", newClosing.toString());
        log.append(new Decision(callId, "callExtended", who, reason, facts));
        competition.extended(callId, CallTimes.of(call, clock.instant()));
        applications
                .findByCallIdAndStatus(callId, ApplicationStatus.DRAFT)
                .forEach(draft -> competition.lapsesAt(draft.id(), call.lapsesAt()));
    }
}
