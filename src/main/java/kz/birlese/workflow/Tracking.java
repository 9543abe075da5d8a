package kz.birlese.workflow;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.record.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every case within the territory of whoever looks after it: where it stands, how it came there, what holds it up. */
@Service
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, ADMIN})
@Transactional(readOnly = true)
public class Tracking {

    /** How a case stands; a stuck one also runs: a step failed, be it once, or nobody may do it. */
    public enum Standing {
        RUNNING,
        STUCK,
        ENDED,
        CANCELLED
    }

    /**
     * What to list; null means any.
     *
     * @param process the process nobody called
     * @param settlement KATO code of a territory of any size
     * @param olderThanDays started longer ago than so many days
     * @param search words of the number, the title, the applicant or the place, in any spelling
     * @param step where the case stands, itself or within a process it called
     */
    public record Filter(
            String process, Standing standing, String settlement, Integer olderThanDays, String search, Step step) {}

    /** A box, of one version of its process or, where that is null, of any. */
    public record Step(String box, Integer version) {}

    /** One case with the boxes it stands at. */
    public record Row(CaseEntry entry, List<String> boxes, boolean stuck) {}

    /** Some cases, newest first, and where the following page begins, or null when there is none. */
    public record Page(List<Row> rows, String next) {}

    private static final String STUCK = "root_instance in (select PROC_INST_ID_ from ACT_RU_INCIDENT union all"
            + " select process.root_instance from ACT_RU_JOB job join process_run process"
            + " on process.instance = job.PROCESS_INSTANCE_ID_"
            + " where job.EXCEPTION_MSG_ is not null and job.DUEDATE_ > :now union all"
            + " select t.root_instance from task_entry t where t.nobody_since is not null)";

    private final JdbcClient sql;
    private final PlansForWords plans;
    private final Visibility visibility;
    private final TaskEntries tasks;
    private final Hands hands;
    private final CaseHistory history;
    private final Diagrams diagrams;
    private final CurrentUser user;
    private final Clock clock;

    Tracking(
            JdbcClient sql,
            PlansForWords plans,
            Visibility visibility,
            TaskEntries tasks,
            Hands hands,
            CaseHistory history,
            Diagrams diagrams,
            CurrentUser user,
            Clock clock) {
        this.sql = sql;
        this.plans = plans;
        this.visibility = visibility;
        this.tasks = tasks;
        this.hands = hands;
        this.history = history;
        this.diagrams = diagrams;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The page that begins where another ended, or the first when {@code after} is null. Within no transaction of its own:
     * each of its questions sees what is committed when it is asked, within one or not.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Page page(Filter filter, String after, int size) {
        List<CaseEntry> found =
                query(filter, after).list(sql, "started desc, root_instance desc", size + 1, EntryRows::aCase);
        List<CaseEntry> shown = found.size() > size ? found.subList(0, size) : found;
        List<String> running = shown.stream()
                .filter(entry -> entry.state() == CaseEntry.State.RUNNING)
                .map(CaseEntry::rootInstance)
                .toList();
        CaseHistory.Standing standing = history.standing(running);
        List<Row> rows = shown.stream()
                .map(entry -> new Row(
                        entry,
                        standing.boxes().getOrDefault(entry.rootInstance(), List.of()),
                        standing.stuck().contains(entry.rootInstance())))
                .toList();
        return new Page(rows, found.size() > size ? cursor(shown.get(size - 1)) : null);
    }

    /** The case of a process nobody called; throws {@link NotFound} when the person does not follow it. */
    public CaseEntry find(String rootInstance) {
        return tracked(rootInstance).orElseThrow(NotFound::new);
    }

    /** The same; empty when the person does not follow it. */
    Optional<CaseEntry> tracked(String rootInstance) {
        return new EntryQuery("case_entry")
                        .where("root_instance = :root", Map.of("root", rootInstance))
                        .where(visibility.tracked(user.require()))
                        .list(sql, "root_instance", 1, EntryRows::aCase)
                        .stream()
                        .findFirst();
    }

    /** The process of the case and those it called, each after its caller. */
    public List<ProcessPart> parts(String rootInstance) {
        return history.parts(find(rootInstance).rootInstance());
    }

    /** The open tasks of the case that nobody may do just now. */
    public List<TaskEntry> idle(String rootInstance) {
        Hands.Present present = hands.present();
        return tasks.ofGroupsIn(find(rootInstance).rootInstance()).stream()
                .filter(task -> !present.areThereFor(task))
                .toList();
    }

    /** Every open task of the case, whoever holds it. */
    public List<TaskEntry> open(String rootInstance) {
        return tasks.in(find(rootInstance).rootInstance());
    }

    /** What was done, by the process, by people and in the decision log, oldest first. */
    public List<TimelineEntry> timeline(String rootInstance) {
        return history.timeline(find(rootInstance), user.require());
    }

    /** The diagram of a part, its boxes named in the language. */
    public String diagram(ProcessPart part, Language language) {
        return diagrams.xml(part.definition(), language);
    }

    private EntryQuery query(Filter filter, String after) {
        EntryQuery query = new EntryQuery("case_entry")
                .where(visibility.tracked(user.require()))
                .where(visibility.within(filter.settlement()))
                .matching(filter.search(), plans);
        if (filter.process() != null) {
            query.where("process_key = :process", Map.of("process", filter.process()));
        }
        if (filter.olderThanDays() != null) {
            Instant before = clock.instant().minus(Duration.ofDays(filter.olderThanDays()));
            query.where("started < :before", Map.of("before", EntryRows.stamp(before)));
        }
        if (filter.standing() == Standing.STUCK) {
            query.where(STUCK, Map.of("now", Timestamp.from(clock.instant())));
        } else if (filter.standing() != null) {
            query.where("state = :state", Map.of("state", filter.standing().name()));
        }
        if (filter.step() != null) {
            at(filter.step(), query);
        }
        return after == null ? query : from(query, after);
    }

    private static void at(Step step, EntryQuery query) {
        String there = "select root_instance from (" + Standings.TOKENS + ") token where box = :box";
        if (step.version() == null) {
            query.where("root_instance in (" + there + ")", Map.of("box", step.box()));
        } else {
            query.where(
                    "root_instance in (" + there
                            + " and definition in (select ID_ from ACT_RE_PROCDEF where VERSION_ = :version))",
                    Map.of("box", step.box(), "version", step.version()));
        }
    }

    private static EntryQuery from(EntryQuery query, String after) {
        int cut = after.indexOf(' ');
        return query.where(
                "(started < :afterStart or (started = :afterStart and root_instance < :afterId))",
                Map.of(
                        "afterStart",
                        EntryRows.stamp(Instant.parse(after.substring(0, cut))),
                        "afterId",
                        after.substring(cut + 1)));
    }

    private static String cursor(CaseEntry last) {
        return last.started() + " " + last.rootInstance();
    }
}
