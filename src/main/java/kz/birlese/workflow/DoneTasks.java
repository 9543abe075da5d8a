package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person at work has completed, the latest first. A case the person may no longer open, after declaring a
 * conflict of interest for example, is not listed.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class DoneTasks {

    private static final String TABLE =
            "task_done join case_entry on case_entry.root_instance = task_done.root_instance";
    private static final String ORDER = "done_at desc, task_id desc";

    /** Some tasks, and where the following page begins, or null when there is none. */
    public record Page(List<DoneTask> rows, String next) {}

    private final JdbcClient sql;
    private final PlansForWords plans;
    private final Visibility visibility;
    private final CaseAccess access;
    private final CurrentUser user;

    DoneTasks(JdbcClient sql, PlansForWords plans, Visibility visibility, CaseAccess access, CurrentUser user) {
        this.sql = sql;
        this.plans = plans;
        this.visibility = visibility;
        this.access = access;
        this.user = user;
    }

    /** The page that begins where another ended, or the first when {@code after} is null. */
    public Page page(TaskFilter filter, String after, int size) {
        SignedIn me = user.require();
        List<DoneTask> rows = new ArrayList<>();
        String from = after;
        boolean more = true;
        while (more && rows.size() <= size) {
            List<DoneTask> batch = query(filter, me, from).list(sql, ORDER, size + 1, EntryRows::done);
            batch.stream()
                    .filter(task -> access.mayOpen(task.card().caseId(), me))
                    .forEach(rows::add);
            more = batch.size() > size;
            from = more ? cursor(batch.get(size)) : from;
        }
        return rows.size() <= size
                ? new Page(List.copyOf(rows), null)
                : new Page(List.copyOf(rows.subList(0, size)), cursor(rows.get(size - 1)));
    }

    private EntryQuery query(TaskFilter filter, SignedIn me, String after) {
        EntryQuery query = new EntryQuery(TABLE)
                .where("done_by = :me", Map.of("me", me.id()))
                .where(visibility.within(filter.settlement()))
                .matching(filter.search(), plans);
        if (filter.process() != null) {
            query.where("process_key = :process", Map.of("process", filter.process()));
        }
        if (filter.step() != null) {
            query.where("task_key = :step", Map.of("step", filter.step()));
        }
        if (filter.call() != null) {
            query.where("(parent_case = :call or case_id = :call)", Map.of("call", filter.call()));
        }
        return after == null ? query : from(query, after);
    }

    private static EntryQuery from(EntryQuery query, String after) {
        int cut = after.indexOf(' ');
        return query.where(
                "(done_at < :afterDone or (done_at = :afterDone and task_id < :afterId))",
                Map.of(
                        "afterDone",
                        EntryRows.stamp(Instant.parse(after.substring(0, cut))),
                        "afterId",
                        after.substring(cut + 1)));
    }

    private static String cursor(DoneTask last) {
        return last.doneAt() + " " + last.taskId();
    }
}
