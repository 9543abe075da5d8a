package kz.birlese.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Subject;
import kz.birlese.people.Texts;
import kz.birlese.people.Topic;
import kz.birlese.people.WholeRegion;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Component;

/**
 * Tells administrators and directors of the place that nobody may do a task: which step of which case, and what helps. No
 * names; and nobody for whom the case does not exist.
 */
@Component
class IdleLetters {

    private final Letters letters;
    private final Accounts accounts;
    private final Cases cases;
    private final WholeRegion wholeRegion;
    private final Territories territories;
    private final Texts texts;

    IdleLetters(
            Letters letters,
            Accounts accounts,
            Cases cases,
            WholeRegion wholeRegion,
            Territories territories,
            Texts texts) {
        this.letters = letters;
        this.accounts = accounts;
        this.cases = cases;
        this.wholeRegion = wholeRegion;
        this.territories = territories;
        this.texts = texts;
    }

    /** One letter for one task and reader, however often it is asked for. */
    void tell(TaskEntry task) {
        Stream.of(Role.ADMIN, Role.DIRECTOR)
                .flatMap(role -> accounts.findHolders(role).stream().filter(each -> mayBeTold(task, each, role)))
                .distinct()
                .forEach(reader -> letters.tell(letter(task, reader), facts(task, reader.language())));
    }

    private static Letter letter(TaskEntry task, Account reader) {
        return new Letter(
                "taskIdle:" + task.taskId() + ":" + reader.id(),
                reader.id(),
                "task-idle",
                Topic.LOOKING_AFTER,
                Subject.followed(task.card().caseId(), task.taskId(), task.taskKey()));
    }

    private boolean mayBeTold(TaskEntry task, Account account, Role role) {
        SignedIn person = CaseFollowers.atWork(account);
        return wholeRegion.covers(person, role, task.card().settlement())
                && !account.id().equals(task.card().owner())
                && !cases.keptFrom(person).contains(task.card().caseId());
    }

    private Map<String, Object> facts(TaskEntry task, Language language) {
        String place = task.card().settlement();
        Map<String, Object> facts = new HashMap<>();
        facts.put("task", texts.say(language, "box." + task.taskKey()));
        facts.put("number", task.card().number());
        facts.put("role", texts.say(language, "role." + task.role()));
        facts.put(
                "place",
                place == null
                        ? texts.say(language, "place.region")
                        : territories.name(place, language.locale().getLanguage()));
        return facts;
    }
}
