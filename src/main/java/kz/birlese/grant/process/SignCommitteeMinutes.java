package kz.birlese.grant.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.grant.LeaveUnsigned;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import kz.birlese.workflow.repair.GivenUp;
import org.springframework.stereotype.Component;

/** Box "Sign minutes of the committee" of {@code selectAwards}, one task for each juror who was there. */
@Component("signCommitteeMinutes")
class SignCommitteeMinutes extends UserTaskBox implements GivenUp {

    private static final String OBJECTS = "OBJECT";

    private final kz.birlese.grant.SignCommitteeMinutes minutes;
    private final LeaveUnsigned leaveUnsigned;

    SignCommitteeMinutes(kz.birlese.grant.SignCommitteeMinutes minutes, LeaveUnsigned leaveUnsigned) {
        this.minutes = minutes;
        this.leaveUnsigned = leaveUnsigned;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        List<String> lines = minutes.lines(task.caseId());
        return Map.of("protocol", String.join("\n", lines));
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        boolean objects = OBJECTS.equals(submission.text("signature"));
        minutes.by(task.caseId(), objects ? submission.text("objection") : null);
        return Map.of();
    }

    @Override
    public Optional<String> hindrance(UUID call, UUID juror, Instant due) {
        return leaveUnsigned.hindrance(juror, due);
    }

    @Override
    public void giveUp(UUID call, UUID juror, String why) {
        leaveUnsigned.of(call, juror, why);
    }

    @Override
    public void takeBack(UUID call, UUID juror) {
        leaveUnsigned.takeBack(call, juror);
    }
}
