package kz.birlese.grant;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.Assessments.Load;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an application to as many jurors as sheets are still wanted. */
@Service
@Transactional
@BySystem
public class AssignJurors {

    private final Calls calls;
    private final GrantApplications applications;
    private final Assessments assessments;
    private final EligibleJurors eligibleJurors;
    private final OpenSupplement openSupplement;
    private final DecisionLog log;
    private final Clock clock;

    AssignJurors(
            Calls calls,
            GrantApplications applications,
            Assessments assessments,
            EligibleJurors eligibleJurors,
            OpenSupplement openSupplement,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.assessments = assessments;
        this.eligibleJurors = eligibleJurors;
        this.openSupplement = openSupplement;
        this.log = log;
        this.clock = clock;
    }

    /**
     * All or nothing: while too few jurors are free, nobody is assigned; the application waits, and a supplement of the
     * jury opens unless one runs. Holds the call, so that two applications handed out at once see each other's load, and
     * so that no juror is missed who is being added meanwhile.
     *
     * @return whether there were enough
     */
    public boolean to(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        Call call = calls.lock(application.callId());
        if (application.status() == ApplicationStatus.ELIGIBLE) {
            application.startScoring(call.settings().scorersPerApplication());
        }
        List<UUID> free = eligibleJurors.of(application);
        if (free.size() < application.sheetsWanted()) {
            await(application, free.size());
            openSupplement.forLackIn(call);
            return false;
        }
        assign(application, free);
        return true;
    }

    private void await(GrantApplication application, int free) {
        application.awaitJurors();
        Map<String, String> facts = Map.of("found", "" + free, "needed", "" + application.sheetsWanted());
        log.append(new Decision(application.id(), "jurorsLacking", null, null, facts));
    }

    private void assign(GrantApplication application, List<UUID> free) {
        Map<UUID, Long> loads =
                assessments.loads(application.callId()).stream().collect(Collectors.toMap(Load::juror, Load::sheets));
        List<UUID> chosen = new JurorChoice(application, loads).from(free, application.sheetsWanted());
        application.assign(chosen, clock.instant());
        chosen.forEach(juror -> {
            Map<String, String> facts = Map.of("juror", juror.toString(), "round", "" + application.round());
            log.append(new Decision(application.id(), "jurorAssigned", null, null, facts));
        });
    }
}
