package kz.birlese.grant.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.grant.Mark;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import kz.birlese.workflow.repair.GivenUp;
import org.springframework.stereotype.Component;

/** Box "Score samples" of {@code calibrationRound}, one task for each juror. */
@Component("scoreSamples")
class ScoreSamples extends UserTaskBox implements GivenUp {

    private final kz.birlese.grant.ScoreSamples samples;
    private final kz.birlese.grant.HoldCalibration calibration;

    ScoreSamples(kz.birlese.grant.ScoreSamples samples, kz.birlese.grant.HoldCalibration calibration) {
        this.samples = samples;
        this.calibration = calibration;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return samples.opening(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        Map<String, List<Mark>> marks = new HashMap<>();
        submission.rows("scores").forEach(row -> marks.computeIfAbsent(row.text("sample"), first -> new ArrayList<>())
                .add(new Mark(row.text("criterion"), Integer.parseInt(row.text("score")), row.text("reason"))));
        samples.of(task.caseId(), marks);
        return Map.of();
    }

    @Override
    public Optional<String> hindrance(UUID call, UUID juror, Instant due) {
        return calibration.hindrance(juror);
    }

    /** The round ends without them: nothing waits for these scores. */
    @Override
    public void giveUp(UUID call, UUID juror, String why) {}

    @Override
    public void takeBack(UUID call, UUID juror) {}
}
