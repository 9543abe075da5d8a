package kz.birlese.workflow;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Deputising;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.StoredFile;
import org.springframework.stereotype.Component;

/**
 * Writes into the decision log which files somebody brings to a case in the place of another, or takes out of its form
 * again: by id and SHA-256, since the name of a file may be personal data. What people bring for themselves stands in what
 * they send.
 */
@Component
public class FilesForAnother {

    private final TaskEntries entries;
    private final CaseFollowers followers;
    private final Deputising deputising;
    private final DecisionLog log;
    private final CurrentUser user;

    FilesForAnother(
            TaskEntries entries, CaseFollowers followers, Deputising deputising, DecisionLog log, CurrentUser user) {
        this.entries = entries;
        this.followers = followers;
        this.deputising = deputising;
        this.log = log;
        this.user = user;
    }

    /** The person at work has brought the file to the case of the task. Needs a transaction. */
    public void brought(TaskAtHand task, StoredFile file) {
        inWhosePlace(task).ifPresent(absent -> append(task, "fileBrought", file, absent));
    }

    /**
     * The person at work has changed a form; whatever no longer stands in it is recorded. Needs a transaction.
     *
     * @param known the files of the task's form, asked for only when one was taken out
     */
    public void changed(
            TaskAtHand task, Map<String, ?> before, Map<String, ?> after, Supplier<List<StoredFile>> known) {
        inWhosePlace(task).ifPresent(absent -> {
            Set<String> gone = texts(before.values());
            gone.removeAll(texts(after.values()));
            if (!gone.isEmpty()) {
                known.get().stream()
                        .filter(file -> gone.contains(file.id().toString()))
                        .forEach(file -> append(task, "fileTakenOut", file, absent));
            }
        });
    }

    private Optional<UUID> inWhosePlace(TaskAtHand task) {
        SignedIn me = user.require();
        return me.standIns().isEmpty() && me.assists().isEmpty()
                ? Optional.empty()
                : entries.find(task.taskId()).flatMap(entry -> followers.inWhosePlace(entry, me));
    }

    private void append(TaskAtHand task, String what, StoredFile file, UUID absent) {
        UUID me = user.require().id();
        deputising.inPlaceOf(absent, me);
        Map<String, String> facts = Map.of("file", file.id().toString(), "sha256", file.sha256());
        log.append(new Decision(task.caseId(), what, me, null, facts));
    }

    /** Every text in the values of a form, however deep: the ids of files are among them. */
    private static Set<String> texts(Collection<?> values) {
        Set<String> texts = new HashSet<>();
        values.forEach(value -> {
            if (value instanceof String text) {
                texts.add(text);
            } else if (value instanceof Collection<?> list) {
                texts.addAll(texts(list));
            } else if (value instanceof Map<?, ?> row) {
                texts.addAll(texts(row.values()));
            }
        });
        return texts;
    }
}
