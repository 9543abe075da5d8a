package kz.birlese.grant;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.ApplicantProfile;
import kz.birlese.people.ApplicantProfiles;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The one draft of an applicant to a call: begun, or found where it already runs. */
@Component
class OpenDraft {

    private final ApplicantProfiles profiles;
    private final Calls calls;
    private final GrantApplications applications;
    private final ApplicationProcess process;
    private final Clock clock;

    OpenDraft(
            ApplicantProfiles profiles,
            Calls calls,
            GrantApplications applications,
            ApplicationProcess process,
            Clock clock) {
        this.profiles = profiles;
        this.calls = calls;
        this.applications = applications;
        this.process = process;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such published call
     * @throws Refusal when the call is not open now ({@code callNotOpen}), the person has applied already ({@code
     *     oneApplicationPerCall}; {@code applicationJustStarted} when in the same instant), or has no applicant's profile ({@code profileMissing}),
     *     or has filled in an application to the call for somebody else ({@code helperApplies})
     */
    UUID of(UUID callId, UUID person) {
        return applications
                .findByRunningKey(GrantApplication.runningKey(callId, person))
                .map(OpenDraft::draftOf)
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
        if (applications.assistants(callId).contains(person)) {
            throw new Refusal("helperApplies");
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
