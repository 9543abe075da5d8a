package kz.birlese.grant;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A sheet that its juror can no longer fill in is given up, so that another juror can be asked: not a conflict of interest,
 * and nothing that stands is touched.
 */
@Service
@Transactional
@BySystem
public class GiveUpSheet {

    private final Assessments assessments;
    private final JurorGone jurorGone;
    private final DecisionLog log;
    private final Clock clock;

    GiveUpSheet(Assessments assessments, JurorGone jurorGone, DecisionLog log, Clock clock) {
        this.assessments = assessments;
        this.jurorGone = jurorGone;
        this.log = log;
        this.clock = clock;
    }

    /** {@code jurorStillThere} for whoever could fill it in: nobody is taken out of a jury like this. */
    public Optional<String> hindrance(UUID juror) {
        return jurorGone.hindrance(juror);
    }

    public void of(UUID applicationId, UUID juror) {
        sheet(applicationId, juror).giveUp(clock.instant());
        log.append(new Decision(applicationId, "sheetGivenUp", null, null, Map.of("juror", juror.toString())));
    }

    /** The sheet is awaited again. */
    public void takeBack(UUID applicationId, UUID juror) {
        sheet(applicationId, juror).awaitAgain();
    }

    private Assessment sheet(UUID applicationId, UUID juror) {
        return assessments.findByApplicationIdAndJuror(applicationId, juror).orElseThrow(NotFound::new);
    }
}
