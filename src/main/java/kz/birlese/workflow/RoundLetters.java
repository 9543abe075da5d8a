package kz.birlese.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Delivery;
import kz.birlese.people.Deputies;
import kz.birlese.people.Language;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Role;
import kz.birlese.people.Subject;
import kz.birlese.people.Texts;
import kz.birlese.people.Topic;
import kz.birlese.workflow.TaskNotices.Kind;
import kz.birlese.workflow.TaskNotices.Untold;
import org.springframework.stereotype.Component;

/** Everything one person is to be told about tasks on one day, in one letter where they want it at once. */
@Component
class RoundLetters {

    /** A letter that names more is not read. */
    private static final int MOST_LINES = 40;

    private final Letters letters;
    private final Accounts accounts;
    private final CaseFollowers followers;
    private final Deputies deputies;
    private final Texts texts;

    RoundLetters(Letters letters, Accounts accounts, CaseFollowers followers, Deputies deputies, Texts texts) {
        this.deputies = deputies;
        this.letters = letters;
        this.accounts = accounts;
        this.followers = followers;
        this.texts = texts;
    }

    /** With the transaction that marks it as told. */
    void write(LocalDate day, List<Untold> untold) {
        Map<Role, List<Account>> holders = new HashMap<>();
        Map<UUID, Account> readers = new LinkedHashMap<>();
        Map<UUID, List<Untold>> news = new LinkedHashMap<>();
        for (Untold each : untold) {
            readers(each, holders)
                    .filter(reader -> letters.note(notice(each, reader)) == Delivery.AT_ONCE)
                    .forEach(reader -> {
                        readers.put(reader.id(), reader);
                        news.computeIfAbsent(reader.id(), id -> new ArrayList<>())
                                .add(each);
                    });
        }
        news.forEach((reader, lines) -> letters.send(
                "tasksOfTheDay:" + day + ":" + reader,
                reader,
                "tasks-of-the-day",
                facts(readers.get(reader).language(), lines)));
    }

    /** Whoever looks after the case of a late task finds it on Tracking, even if it was made for somebody else alone. */
    private static Letter notice(Untold news, Account reader) {
        TaskEntry task = news.task();
        UUID caseId = task.card().caseId();
        boolean escalated = news.kind() == Kind.ESCALATED;
        return new Letter(
                "task" + news.kind() + ":" + task.taskId() + ":" + task.due() + ":" + reader.id(),
                reader.id(),
                "task." + news.kind(),
                escalated ? Topic.LOOKING_AFTER : Topic.REMINDERS,
                escalated
                        ? Subject.followed(caseId, task.taskId(), task.taskKey())
                        : Subject.task(caseId, task.taskId(), task.taskKey()));
    }

    /** Of a late task those who look after its case; else its holder and their deputy, or while there is none those who may take it. */
    private Stream<Account> readers(Untold news, Map<Role, List<Account>> holders) {
        TaskEntry task = news.task();
        if (news.kind() == Kind.ESCALATED) {
            return among(Role.PROGRAMME_MANAGER, holders)
                    .filter(account -> followers.looksAfter(task, CaseFollowers.atWork(account)));
        }
        if (task.assignee() != null) {
            return Stream.concat(
                            Stream.of(task.assignee()),
                            deputies.of(task.assignee()).filter(deputy -> !task.personal()).stream())
                    .flatMap(holder -> accounts.findById(holder).stream())
                    .filter(account -> !account.isDisabled() && !hasLostItsRole(task, account));
        }
        return task.role() == null
                ? Stream.empty()
                : among(Role.valueOf(task.role()), holders)
                        .filter(account -> followers.mayHold(task, CaseFollowers.atWork(account)));
    }

    private static boolean hasLostItsRole(TaskEntry task, Account holder) {
        return task.personal() && !holder.holds(Role.valueOf(task.role()));
    }

    private Stream<Account> among(Role role, Map<Role, List<Account>> holders) {
        return holders.computeIfAbsent(role, accounts::findHolders).stream().distinct();
    }

    private Map<String, Object> facts(Language language, List<Untold> news) {
        Stream<String> lines = news.stream().limit(MOST_LINES).map(each -> line(language, each));
        if (news.size() > MOST_LINES) {
            Map<String, Object> rest = Map.of("count", news.size() - MOST_LINES);
            lines = Stream.concat(lines, Stream.of(texts.say(language, "letter.tasks-of-the-day.more", rest)));
        }
        return Map.of("count", news.size(), "lines", lines.collect(Collectors.joining("\n")));
    }

    private String line(Language language, Untold news) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("task", texts.say(language, "box." + news.task().taskKey()));
        facts.put("number", news.task().card().number());
        facts.put("due", news.task().due());
        return texts.say(language, "letter.tasks-of-the-day." + news.kind(), facts);
    }
}
