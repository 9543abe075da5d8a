package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.ApplicantProfile;
import kz.birlese.people.ApplicantProfiles;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An applicant begins an application; from then on it waits as a task in the applicant's own list. */
@Service
@Transactional
@RolesAllowed(Role.Named.APPLICANT)
public class StartApplication {

    private final CurrentUser currentUser;
    private final ApplicantProfiles profiles;
    private final Calls calls;
    private final GrantApplications applications;
    private final ApplicationProcess process;
    private final Clock clock;

    StartApplication(
            CurrentUser currentUser,
            ApplicantProfiles profiles,
            Calls calls,
            GrantApplications applications,
            ApplicationProcess process,
            Clock clock) {
        this.currentUser = currentUser;
        this.profiles = profiles;
        this.calls = calls;
        this.applications = applications;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Starts an application to an open call and answers its id. Someone whose draft already runs gets that draft.
     *
     * @throws NotFound when there is no such published call
     * @throws Refusal when the call is not open now ({@code callNotOpen}), the person has applied already ({@code
     *     oneApplicationPerCall}; {@code applicationJustStarted} when in the same instant), or has no applicant's profile ({@code profileMissing})
     */
    public UUID in(UUID callId) {
        UUID person = currentUser.require().id();
        return applications
                .findByRunningKey(GrantApplication.runningKey(callId, person))
                .map(StartApplication::draftOf)
                .orElseGet(() -> start(callId, person));
    }

    private static UUID draftOf(GrantApplication running) {
        if (running.status() != ApplicationStatus.DRAFT) {
            throw new Refusal("oneApplicationPerCall", null, Map.of("found", running.number()));
        }
        return running.id();
    }

    private UUID start(UUID callId, UUID person) {
        Call call = calls.named(callId);
        if (!call.status().isPublic()) {
            throw new NotFound();
        }
        if (!call.isOpenAt(clock.instant())) {
            Map<String, Object> times =
                    Map.of("found", clock.instant(), "opens", call.settings().opensAt(), "closes", call.closesAt());
            throw new Refusal("callNotOpen", null, times);
        }
        ApplicantProfile profile = profiles.findById(person).orElseThrow(() -> new Refusal("profileMissing"));
        GrantApplication application = kept(new GrantApplication(callId, person, profile.kind(), clock.instant()));
        process.started(application, call);
        return application.id();
    }

    /** Two clicks at once: the second meets the unique key of the first. */
    private GrantApplication kept(GrantApplication application) {
        try {
            return applications.saveAndFlush(application);
        } catch (DataIntegrityViolationException another) {
            throw new Refusal("applicationJustStarted");
        }
    }
}
