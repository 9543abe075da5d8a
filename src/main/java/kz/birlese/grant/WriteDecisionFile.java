package kz.birlese.grant;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
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
    private final GatherDecision gather;
    private final CallReach reach;
    private final Conflicts conflicts;
    private final WhoMaySee whoMaySee;
    private final DecisionLog log;
    private final CurrentUser user;

    WriteDecisionFile(
            Calls calls,
            GrantApplications applications,
            GatherDecision gather,
            CallReach reach,
            Conflicts conflicts,
            WhoMaySee whoMaySee,
            DecisionLog log,
            CurrentUser user) {
        this.calls = calls;
        this.applications = applications;
        this.gather = gather;
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
        return call.status().isDecided() && isFor(call, gather.places(call));
    }

    private boolean isComplete(Call call) {
        return log.about(call.id()).stream()
                .map(DecisionLog.Entry::decision)
                .anyMatch(each ->
                        each.what().equals("resultsPublished") && each.facts().containsKey("places"));
    }

    private boolean isFor(Call call, List<RankedApplication> places) {
        SignedIn person = user.require();
        Set<UUID> kept = conflicts.of(person);
        return OFFICES.stream().anyMatch(office -> reach.covers(office, call))
                && isComplete(call)
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
        List<RankedApplication> places = gather.places(call);
        if (!isFor(call, places)) {
            throw new NotFound();
        }
        return gather.of(call).text();
    }

    /** Whether there is an extract of the file about the application for the person at work; anybody may ask. */
    @PermitAll
    public boolean isAbout(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        Call call = calls.named(application.callId());
        SignedIn person = user.require();
        return call.status().isDecided()
                && whoMaySee.isStaff(person, application)
                && !whoMaySee.isOfApplicant(person, application)
                && isComplete(call)
                && gather.places(call).stream()
                        .anyMatch(each -> each.applicationId().equals(applicationId));
    }

    /**
     * The extract about one application, see {@link DecisionFile#about}. Throws {@link NotFound} as above, but where the
     * conflict is with another application.
     */
    public String about(UUID applicationId) {
        if (!isAbout(applicationId)) {
            throw new NotFound();
        }
        Call call = calls.named(applications.named(applicationId).callId());
        return gather.of(call).about(applicationId).text();
    }
}
