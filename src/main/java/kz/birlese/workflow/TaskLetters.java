package kz.birlese.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Letters;
import kz.birlese.people.Texts;
import org.springframework.stereotype.Component;

/** Tells people by letter what has come to them: which task of which case, and neither names nor what was written. */
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

    /** One letter for one step and reader; none to nobody, to whoever did it, or to an account that is closed. */
    void tell(TaskStep step, TaskEntry task, UUID reader) {
        if (reader == null || reader.equals(step.who())) {
            return;
        }
        accounts.findById(reader)
                .filter(account -> !account.isDisabled())
                .ifPresent(account -> letters.send(
                        "taskStep:" + step.id() + ":" + reader, reader, "task." + step.kind(), facts(task, account)));
    }

    private Map<String, Object> facts(TaskEntry task, Account reader) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("task", texts.say(reader.language(), "box." + task.taskKey()));
        facts.put("number", task.card().number());
        return facts;
    }
}
