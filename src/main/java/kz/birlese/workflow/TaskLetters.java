package kz.birlese.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Subject;
import kz.birlese.people.Texts;
import kz.birlese.people.Topic;
import org.springframework.stereotype.Component;

/**
 * Tells people by letter what has come to them: from which colleague, which task of which case and the way there. Nobody
 * whom the case is about is named, nor anything that was written.
 */
@Component
class TaskLetters {

    private final Letters letters;
    private final Accounts accounts;
    private final Texts texts;

    TaskLetters(Letters letters, Accounts accounts, Texts texts) {
        this.letters = letters;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** One letter for one step and reader; none to nobody, or to an account that is closed. */
    void tell(TaskStep step, TaskEntry task, UUID reader) {
        if (reader == null) {
            return;
        }
        accounts.findById(reader)
                .filter(account -> !account.isDisabled())
                .ifPresent(account -> letters.tell(letter(step, task, reader), facts(step, task, account)));
    }

    private static Letter letter(TaskStep step, TaskEntry task, UUID reader) {
        return new Letter(
                "taskStep:" + step.id() + ":" + reader,
                reader,
                "task." + step.kind(),
                topic(step.kind()),
                Subject.task(task.card().caseId(), task.taskId(), task.taskKey()),
                step.who());
    }

    private static Topic topic(TaskStep.Kind kind) {
        return switch (kind) {
            case ASKED, ANSWERED, COMMENTED -> Topic.QUESTIONS;
            default -> Topic.MY_TASKS;
        };
    }

    private Map<String, Object> facts(TaskStep step, TaskEntry task, Account reader) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("task", texts.say(reader.language(), "box." + task.taskKey()));
        facts.put("number", task.card().number());
        facts.put("by", by(step));
        facts.put("path", step.kind() == TaskStep.Kind.ASKED ? "/questions" : "/tasks/" + task.taskId());
        return facts;
    }

    /** Empty for what the house has done. */
    private String by(TaskStep step) {
        return Optional.ofNullable(step.who())
                .flatMap(accounts::findById)
                .map(Account::name)
                .orElse("");
    }
}
