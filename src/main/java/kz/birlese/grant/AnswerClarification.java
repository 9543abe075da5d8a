package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.KeepAssistance;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Receipt;
import kz.birlese.record.Receipts;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applicant answers what a manager asked, alone or through whoever fills it in with them: fills in empty sections and
 * replaces files; the first sending stays.
 */
@Service
@Transactional
@RolesAllowed({Role.Named.APPLICANT, Role.Named.WORKING_GROUP})
public class AnswerClarification {

    private final CurrentUser currentUser;
    private final ApplicantsSide side;
    private final ApplicationContents contents;
    private final ApplicationQuestions questions;
    private final ProposalForm forms;
    private final Receipts receipts;
    private final DecisionLog log;
    private final KeepAssistance assistance;
    private final AssistanceTexts texts;
    private final Clock clock;

    AnswerClarification(
            CurrentUser currentUser,
            ApplicantsSide side,
            ApplicationContents contents,
            ApplicationQuestions questions,
            ProposalForm forms,
            Receipts receipts,
            DecisionLog log,
            KeepAssistance assistance,
            AssistanceTexts texts,
            Clock clock) {
        this.currentUser = currentUser;
        this.side = side;
        this.contents = contents;
        this.questions = questions;
        this.forms = forms;
        this.receipts = receipts;
        this.log = log;
        this.assistance = assistance;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @throws NotFound when it is neither the person's own application nor filled in by them with the applicant
     * @throws Refusal when nothing is asked any more ({@code clarificationOver})
     */
    public void of(UUID applicationId, Submission form) {
        Instant now = clock.instant();
        GrantApplication application = asked(applicationId, now);
        application.resumeCheck();
        questions
                .findFirstByApplicationIdOrderByAskedAtDesc(applicationId)
                .orElseThrow(NotFound::new)
                .answer(form.text("answer"), now);
        keep(application, form, now);
    }

    /** What the applicant confirms before somebody else answers for them; throws as {@link #of} would. */
    public String toConfirm(UUID applicationId, Submission form) {
        return texts.answer(asked(applicationId, clock.instant()), form.text("answer"));
    }

    private GrantApplication asked(UUID applicationId, Instant now) {
        GrantApplication application = side.of(applicationId);
        if (application.status() != ApplicationStatus.CLARIFICATION || now.isAfter(application.clarificationUntil())) {
            throw new Refusal("clarificationOver");
        }
        return application;
    }

    private void keep(GrantApplication application, Submission form, Instant now) {
        ApplicationContent sent = contents.standing(application.id());
        Proposal amended = forms.amend(application.id(), sent.proposal(), form);
        ApplicationContent next = contents.save(sent.answered(form.text("answer"), amended, now));
        Receipt receipt = receipts.issue(application.id(), application.number(), next.canonical());
        Map<String, String> facts = Map.of("sha256", receipt.sha256());
        log.append(new Decision(
                application.id(), "clarificationAnswered", currentUser.require().id(), null, facts));
        assistance.sent(application.id());
    }
}
