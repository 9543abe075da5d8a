package kz.birlese.grant;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.assignment.Given;
import kz.birlese.grant.assignment.Obstacle;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an application to as many jurors as sheets are still wanted: those drawn for it, while they may still read it. */
@Service
@Transactional
@BySystem
public class AssignJurors {

    private final Calls calls;
    private final GrantApplications applications;
    private final FindSigns findSigns;
    private final LeaveFurtherScore leaveFurtherScore;
    private final DrawJury drawJury;
    private final OpenSupplement openSupplement;
    private final DecisionLog log;
    private final Clock clock;

    AssignJurors(
            Calls calls,
            GrantApplications applications,
            FindSigns findSigns,
            LeaveFurtherScore leaveFurtherScore,
            DrawJury drawJury,
            OpenSupplement openSupplement,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.findSigns = findSigns;
        this.leaveFurtherScore = leaveFurtherScore;
        this.drawJury = drawJury;
        this.openSupplement = openSupplement;
        this.log = log;
        this.clock = clock;
    }

    /**
     * All or nothing: while too few jurors are free, nobody is assigned; the application waits, and a supplement of the
     * jury opens unless one runs. Holds the call, so that two applications handed out at once see each other's load, and
     * so that no juror is missed who is being added meanwhile. A further score that nobody can give is not waited for.
     *
     * @return whether there were enough
     */
    public boolean to(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        Call call = calls.lock(application.callId());
        if (application.status() == ApplicationStatus.ELIGIBLE) {
            application.startScoring(call.settings().scorersPerApplication());
        }
        findSigns.between(call, List.of(application));
        if (leaveFurtherScore.of(application, call)) {
            return true;
        }
        JuryDraw draw = drawJury.forOne(call, application);
        List<Given> given = draw.outcome().of(applicationId.toString());
        if (given.isEmpty()) {
            await(application, draw.outcome().obstacle());
            openSupplement.forLackIn(call);
            return false;
        }
        assign(application, draw, given);
        return true;
    }

    private void await(GrantApplication application, Obstacle obstacle) {
        application.awaitJurors();
        int needed = application.sheetsWanted();
        int lacking = obstacle.lacks().stream().mapToInt(Obstacle.Lack::sheets).sum();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("found", String.valueOf(needed - lacking));
        facts.put("needed", String.valueOf(needed));
        facts.put("obstacle", obstacle.kind().name());
        facts.put("jurors", String.valueOf(obstacle.jurors()));
        log.append(new Decision(application.id(), "jurorsLacking", null, null, facts));
    }

    private void assign(GrantApplication application, JuryDraw draw, List<Given> given) {
        application.assign(
                given.stream().map(each -> UUID.fromString(each.juror())).toList(), clock.instant());
        given.forEach(each -> {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("juror", each.juror());
            facts.put("round", String.valueOf(application.round()));
            facts.put("draw", draw.fingerprint());
            facts.put("chance", String.valueOf(each.chance()));
            facts.put("joins", String.valueOf(each.joins()));
            log.append(new Decision(application.id(), "jurorAssigned", null, null, facts));
        });
    }
}
