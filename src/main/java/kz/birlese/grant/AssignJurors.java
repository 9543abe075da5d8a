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
import kz.birlese.record.Refusal;
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
    private final DecisionLog log;
    private final Clock clock;

    AssignJurors(
            Calls calls,
            GrantApplications applications,
            Assessments assessments,
            EligibleJurors eligibleJurors,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.assessments = assessments;
        this.eligibleJurors = eligibleJurors;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Holds the call, so that two applications handed out at once see each other's load.
     *
     * @throws Refusal when too few jurors are left ({@code noJurorLeft}): a manager appoints more and lets the process
     *     try again
     */
    public void to(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        Call call = calls.lock(application.callId());
        if (application.status() == ApplicationStatus.ELIGIBLE) {
            application.startScoring(call.settings().scorersPerApplication());
        }
        int wanted =
                application.opinionsWanted() - application.submittedSheets().size();
        List<UUID> chosen = choose(application, wanted);
        application.assign(chosen, clock.instant());
        chosen.forEach(juror -> {
            Map<String, String> facts = Map.of("juror", juror.toString(), "round", "" + application.round());
            log.append(new Decision(applicationId, "jurorAssigned", null, null, facts));
        });
    }

    private List<UUID> choose(GrantApplication application, int wanted) {
        List<UUID> candidates = eligibleJurors.of(application);
        if (candidates.size() < wanted) {
            Map<String, Object> facts =
                    Map.of("application", application.number(), "found", candidates.size(), "needed", wanted);
            throw new Refusal("noJurorLeft", null, facts);
        }
        Map<UUID, Long> loads =
                assessments.loads(application.callId()).stream().collect(Collectors.toMap(Load::juror, Load::sheets));
        return new JurorChoice(application, loads).from(candidates, wanted);
    }
}
