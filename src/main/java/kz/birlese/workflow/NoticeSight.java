package kz.birlese.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Notice;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Subject.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which of the things a person was told of they may see now, by the rules of the task page, of the case page and of Tracking. */
@Component
class NoticeSight {

    /**
     * A notice whose thing is still there for the person.
     *
     * @param number the number of the case as people quote it
     * @param address where the thing opens, without a slash in front
     */
    record Seen(Notice notice, String number, String address) {}

    private final JdbcClient sql;
    private final Visibility visibility;
    private final CaseFollowers followers;
    private final TaskEntries entries;
    private final CaseEntries caseEntries;
    private final Cases cases;

    NoticeSight(
            JdbcClient sql,
            Visibility visibility,
            CaseFollowers followers,
            TaskEntries entries,
            CaseEntries caseEntries,
            Cases cases) {
        this.sql = sql;
        this.visibility = visibility;
        this.followers = followers;
        this.entries = entries;
        this.caseEntries = caseEntries;
        this.cases = cases;
    }

    /** In the order given; what is gone or not for the person any more is left out. */
    List<Seen> of(List<Notice> notices, SignedIn person) {
        Map<String, TaskEntry> tasks = tasks(notices, person);
        Map<UUID, Optional<CaseEntry>> open = new HashMap<>();
        Map<UUID, Optional<CaseEntry>> tracked = new HashMap<>();
        return notices.stream()
                .map(notice -> switch (notice.subject().place()) {
                    case TASK -> task(notice, tasks.get(notice.subject().taskId()));
                    case CASE ->
                        open.computeIfAbsent(notice.subject().caseId(), id -> open(id, person))
                                .map(found -> seen(notice, found, "cases/" + found.processKey() + "/" + id(found)))
                                .orElse(null);
                    case TRACKING ->
                        tracked.computeIfAbsent(notice.subject().caseId(), id -> tracked(id, person))
                                .map(found -> seen(notice, found, "tracking/" + found.rootInstance()))
                                .orElse(null);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** Questions are answered on a page of their own. */
    private static Seen task(Notice notice, TaskEntry task) {
        if (task == null) {
            return null;
        }
        boolean asked = notice.kind().equals("task." + TaskStep.Kind.ASKED);
        return new Seen(notice, task.card().number(), asked ? "questions" : "tasks/" + task.taskId());
    }

    private static Seen seen(Notice notice, CaseEntry found, String address) {
        return new Seen(notice, found.card().number(), address);
    }

    private static UUID id(CaseEntry found) {
        return found.card().caseId();
    }

    private Map<String, TaskEntry> tasks(List<Notice> notices, SignedIn person) {
        Set<String> ids = notices.stream()
                .filter(notice -> notice.subject().place() == Place.TASK)
                .map(notice -> notice.subject().taskId())
                .collect(Collectors.toSet());
        Map<String, TaskEntry> found = new HashMap<>();
        if (!ids.isEmpty()) {
            new EntryQuery("task_entry")
                    .where("task_id in (:tasks)", Map.of("tasks", ids))
                    .where(visibility.heldOrOpen(person))
                    .list(sql, "task_id", ids.size(), EntryRows::task)
                    .forEach(task -> found.put(task.taskId(), task));
        }
        ids.stream()
                .filter(id -> !found.containsKey(id))
                .flatMap(id -> entries.find(id).stream())
                .filter(task -> followers.maySee(task, person))
                .forEach(task -> found.put(task.taskId(), task));
        return found;
    }

    private Optional<CaseEntry> open(UUID caseId, SignedIn person) {
        return caseEntries.about(caseId).stream()
                .filter(entry -> cases.directory(entry.processKey())
                        .filter(directory -> directory.mayOpen(caseId, person))
                        .isPresent())
                .findFirst();
    }

    private Optional<CaseEntry> tracked(UUID caseId, SignedIn person) {
        return new EntryQuery("case_entry")
                        .where("case_id = :case", Map.of("case", caseId))
                        .where(visibility.tracked(person))
                        .list(sql, "started desc", 1, EntryRows::aCase)
                        .stream()
                        .findFirst();
    }
}
