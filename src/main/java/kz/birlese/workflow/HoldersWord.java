package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.ConsentByCode;
import kz.birlese.people.ConsentByCode.Answer;
import kz.birlese.people.ConsentByCode.Question;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.form.TaskForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever fills in a form for its holder sends it with the holder's word: a code that goes to the holder's own e-mail or
 * phone together with what is about to be sent. It stands for these values only; whatever is changed afterwards needs
 * another code.
 */
@Service
@PermitAll
@Transactional(propagation = Propagation.NEVER)
public class HoldersWord {

    /** What the holder was asked, in the holder's language, and the request the code belongs to. */
    public record Asked(UUID request, Language language, String text) {}

    private final TaskInbox inbox;
    private final AtTask at;
    private final TaskForms forms;
    private final Boxes boxes;
    private final TaskActions actions;
    private final Confirmations confirmations;
    private final ConsentByCode codes;
    private final Accounts accounts;
    private final CurrentUser user;
    private final TransactionTemplate transaction;

    HoldersWord(
            TaskInbox inbox,
            AtTask at,
            TaskForms forms,
            Boxes boxes,
            TaskActions actions,
            Confirmations confirmations,
            ConsentByCode codes,
            Accounts accounts,
            CurrentUser user,
            PlatformTransactionManager transactions) {
        this.inbox = inbox;
        this.at = at;
        this.forms = forms;
        this.boxes = boxes;
        this.actions = actions;
        this.confirmations = confirmations;
        this.codes = codes;
        this.accounts = accounts;
        this.user = user;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether the person fills in the task for its holder. */
    public boolean isNeeded(TaskEntry task) {
        return CaseFollowers.assists(task, user.require());
    }

    /**
     * Sends the code to the holder. Throws {@link Refusal} with everything the form or its box would refuse, and {@code
     * tooManyTries}; {@link NotFound} unless the person fills in the task for its holder.
     *
     * @param values what was typed, by field key
     */
    public Asked ask(String taskId, Map<String, Object> values) {
        Asked[] asked = new Asked[1];
        at.act(taskId, () -> inbox.find(taskId).filter(this::isNeeded), task -> {
            Submission submission = forms.check(taskId, values);
            String text = boxes.toConfirm(task.atHand(), submission);
            Account holder = accounts.findById(task.assignee()).orElseThrow(NotFound::new);
            Question question = new Question(
                    user.require().id(), task.card().caseId(), confirmations.fingerprint(task, submission));
            String contact = holder.contact().email() == null
                    ? holder.contact().phone()
                    : holder.contact().email();
            UUID request = codes.ask(question, contact, Optional.of(holder), text);
            asked[0] = new Asked(request, holder.language(), text);
        });
        return asked[0];
    }

    /**
     * Takes the code the holder has read out, and sends the form. Throws {@link Refusal}: {@code codeWrong}, {@code
     * codeTriesOver}, {@code codeExpired}, {@code holdersWordMissing} when the values are not those the holder was asked
     * about, and whatever completing refuses.
     */
    public void give(String taskId, UUID request, String code, Map<String, Object> values) {
        Answer answer = codes.prove(user.require().id(), request, code);
        transaction.executeWithoutResult(status -> confirmations.confirm(answer.about(), answer.fingerprint()));
        actions.complete(taskId, values);
    }
}
