package kz.birlese.grant.process;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.grant.DeclineJury;
import kz.birlese.grant.JurySupplements;
import kz.birlese.grant.LeaveJury;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import kz.birlese.workflow.repair.GivenUp;
import org.springframework.stereotype.Component;

/** Box "Sign declarations as added juror" of {@code supplementJury}, one task for each juror it added. */
@Component("signAddedDeclaration")
class SignAddedDeclaration extends UserTaskBox implements GivenUp {

    private final kz.birlese.grant.SignDeclaration declaration;
    private final DeclarationForm form;
    private final DeclineJury declineJury;
    private final JurySupplements supplements;
    private final LeaveJury leaveJury;

    SignAddedDeclaration(
            kz.birlese.grant.SignDeclaration declaration,
            DeclarationForm form,
            DeclineJury declineJury,
            JurySupplements supplements,
            LeaveJury leaveJury) {
        this.declaration = declaration;
        this.form = form;
        this.declineJury = declineJury;
        this.supplements = supplements;
        this.leaveJury = leaveJury;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return form.opening(supplements.named(task.caseId()).callId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        UUID callId = supplements.named(task.caseId()).callId();
        if (submission.ticked("declined")) {
            declineJury.of(callId, submission.text("declineReason"));
        } else {
            declaration.in(
                    callId, submission.ticked("impartial"), submission.ticked("confidential"), form.offer(submission));
        }
        return Map.of();
    }

    @Override
    public Optional<String> hindrance(UUID supplement, UUID juror, Instant due) {
        return leaveJury.hindrance(juror);
    }

    @Override
    public void giveUp(UUID supplement, UUID juror, String why) {
        leaveJury.of(supplements.named(supplement).callId(), juror, why);
    }

    @Override
    public void takeBack(UUID supplement, UUID juror) {
        leaveJury.takeBack(supplements.named(supplement).callId(), juror);
    }
}
