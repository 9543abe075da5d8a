package kz.birlese.workflow.repair;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Subject;
import kz.birlese.people.Texts;
import kz.birlese.people.Topic;
import kz.birlese.workflow.CaseCard;
import org.springframework.stereotype.Component;

/** Tells by letter whoever loses a task or gets one because a case was put right. */
@Component
class RepairLetters {

    private final Letters letters;
    private final Accounts accounts;
    private final Texts texts;
    private final CurrentUser user;

    RepairLetters(Letters letters, Accounts accounts, Texts texts, CurrentUser user) {
        this.letters = letters;
        this.accounts = accounts;
        this.texts = texts;
        this.user = user;
    }

    /** Nobody is told of what they did themselves, nor of a task that is theirs as before. */
    void tell(UUID repair, CaseCard card, Picture before, Picture after) {
        before.tasks().forEach((id, task) -> {
            if (!after.tasks().containsKey(id) && !after.tasks().containsValue(task)) {
                tell(repair, card, id, task, "repair.taskGone", "/tasks");
            }
        });
        after.tasks().forEach((id, task) -> {
            if (!before.tasks().containsKey(id)) {
                tell(repair, card, id, task, "repair.taskCome", "/tasks/" + id);
            }
        });
    }

    private void tell(UUID repair, CaseCard card, String id, Picture.Task task, String template, String path) {
        if (task.assignee() == null || task.assignee().equals(user.require().id())) {
            return;
        }
        accounts.findById(task.assignee())
                .filter(account -> !account.isDisabled())
                .ifPresent(account -> letters.tell(
                        new Letter(
                                template + "/" + repair + "/" + id,
                                account.id(),
                                template,
                                Topic.BINDING,
                                Subject.ofCase(card.caseId())),
                        facts(card, task, account, path)));
    }

    private Map<String, Object> facts(CaseCard card, Picture.Task task, Account reader, String path) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("task", texts.say(reader.language(), "box." + task.box()));
        facts.put("number", card.number() == null ? "" : card.number());
        facts.put("path", path);
        return facts;
    }
}
