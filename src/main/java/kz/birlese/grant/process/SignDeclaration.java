package kz.birlese.grant.process;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.grant.LeaveJury;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import kz.birlese.workflow.repair.GivenUp;
import org.springframework.stereotype.Component;

/** Box "Sign declarations" of {@code startUpCompetition}, one task for each juror. */
@Component("signDeclaration")
class SignDeclaration extends UserTaskBox implements GivenUp {

    private final kz.birlese.grant.SignDeclaration declaration;
    private final DeclarationForm form;
    private final LeaveJury leaveJury;

    SignDeclaration(kz.birlese.grant.SignDeclaration declaration, DeclarationForm form, LeaveJury leaveJury) {
        this.declaration = declaration;
        this.form = form;
        this.leaveJury = leaveJury;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return form.opening(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        declaration.in(
                task.caseId(),
                submission.ticked("impartial"),
                submission.ticked("confidential"),
                form.offer(submission));
        return Map.of();
    }

    @Override
    public Optional<String> hindrance(UUID call, UUID juror, Instant due) {
        return leaveJury.hindrance(juror);
    }

    @Override
    public void giveUp(UUID call, UUID juror, String why) {
        leaveJury.of(call, juror, why);
    }

    @Override
    public void takeBack(UUID call, UUID juror) {
        leaveJury.takeBack(call, juror);
    }
}
