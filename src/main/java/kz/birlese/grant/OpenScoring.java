package kz.birlese.grant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the jury begin, once every juror has signed: it is drawn who reads what, and all eligible applications go on. */
@Service
@Transactional
@BySystem
public class OpenScoring {

    private final Calls calls;
    private final GrantApplications applications;
    private final FindSigns findSigns;
    private final HoldCalibration calibration;
    private final DrawJury drawJury;
    private final StartUpCompetition competition;
    private final NoteSettled noteSettled;
    private final DecisionLog log;

    OpenScoring(
            Calls calls,
            GrantApplications applications,
            FindSigns findSigns,
            HoldCalibration calibration,
            DrawJury drawJury,
            StartUpCompetition competition,
            NoteSettled noteSettled,
            DecisionLog log) {
        this.calls = calls;
        this.applications = applications;
        this.findSigns = findSigns;
        this.calibration = calibration;
        this.drawJury = drawJury;
        this.competition = competition;
        this.noteSettled = noteSettled;
        this.log = log;
    }

    /**
     * Opens only when the calibration round is over, where the call declares one: its end comes here again. The call stays
     * locked, so that an application found eligible meanwhile sees scoring open and does
     * not wait.
     */
    public void in(UUID callId) {
        Call call = calls.lock(callId);
        if (calibration.isBefore(call)) {
            return;
        }
        call.openScoring();
        List<GrantApplication> waiting = applications.findByCallIdAndStatus(callId, ApplicationStatus.ELIGIBLE);
        findSigns.in(call);
        drawJury.forAll(call, waiting);
        String count = String.valueOf(waiting.size());
        log.append(new Decision(callId, "scoringOpened", null, null, Map.of("applications", count)));
        waiting.forEach(application -> competition.scoringOpened(application.id()));
        noteSettled.in(callId);
    }
}
