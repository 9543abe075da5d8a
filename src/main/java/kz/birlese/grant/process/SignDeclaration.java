package kz.birlese.grant.process;

import java.util.Map;
import kz.birlese.grant.DeclarationText;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Sign declarations" of {@code startUpCompetition}, one task for each juror. */
@Component("signDeclaration")
class SignDeclaration extends UserTaskBox {

    private final kz.birlese.grant.SignDeclaration declaration;

    SignDeclaration(kz.birlese.grant.SignDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        DeclarationText text = declaration.text();
        return Map.of("impartiality", text.impartiality(), "confidentiality", text.confidentiality());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        declaration.in(task.caseId(), submission.ticked("impartial"), submission.ticked("confidential"));
        return Map.of();
    }
}
