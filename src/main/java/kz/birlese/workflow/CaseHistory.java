package kz.birlese.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Dispatch;
import kz.birlese.record.Files;
import kz.birlese.record.Outbox;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.archive.Archive;
import kz.birlese.workflow.archive.StepRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the archive and the decision log remember of a case, and where the engine has it now. */
@Component
class CaseHistory {

    /** Steps a reader of the timeline cares about; gateways only show the way. */
    static final Set<String> TOLD = Set.of(
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "startEvent",
            "noneEndEvent",
            "terminateEndEvent",
            "intermediateTimer",
            "intermediateMessageCatch",
            "intermediateConditional",
            "boundaryTimer",
            "startEventMessage");

    private static final String STANDING =
            """
            select open.root_instance as root, open.box as box from step_run open
            where open.root_instance = any(:roots) and open.ended is null and open.called is null
              and open.box_type <> 'subProcess'
            union
            select job.ROOT_PROC_INST_ID_, cast(replace(waiting.ACT_ID_, '#multiInstanceBody', '') as varchar)
            from ACT_RU_JOB job join ACT_RU_EXECUTION waiting on waiting.ID_ = job.EXECUTION_ID_
            where job.ROOT_PROC_INST_ID_ = any(:roots) and job.HANDLER_TYPE_ = 'async-continuation'
            union all
            select PROC_INST_ID_, null from ACT_RU_INCIDENT where PROC_INST_ID_ = any(:roots)
            union all
            select process.root_instance, null
            from ACT_RU_JOB job join process_run process on process.instance = job.PROCESS_INSTANCE_ID_
            where process.root_instance = any(:roots) and job.EXCEPTION_MSG_ is not null and job.DUEDATE_ > :now
            union all
            select root_instance, null from task_entry
            where root_instance = any(:roots) and nobody_since is not null
            order by root, box
            """;

    private final Archive archive;
    private final ProcessParts parts;
    private final DecisionLog decisions;
    private final Files files;
    private final Outbox outbox;
    private final TaskSteps taskSteps;
    private final TaskLines lines;
    private final CaseFollowers followers;
    private final Accounts accounts;
    private final JdbcClient sql;
    private final Clock clock;

    CaseHistory(
            Archive archive,
            ProcessParts parts,
            DecisionLog decisions,
            Files files,
            Outbox outbox,
            TaskSteps taskSteps,
            TaskLines lines,
            CaseFollowers followers,
            Accounts accounts,
            JdbcClient sql,
            Clock clock) {
        this.archive = archive;
        this.parts = parts;
        this.decisions = decisions;
        this.files = files;
        this.outbox = outbox;
        this.taskSteps = taskSteps;
        this.lines = lines;
        this.followers = followers;
        this.accounts = accounts;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Where cases stand, called processes included, and which of them wait for help: a step failed, be it once, or nobody
     * may do it. They stand at the steps that are open, and where a token waits for the house to take the next step itself.
     * One question whose words never change, so that the database need not plan it anew for each page.
     */
    Standing standing(Collection<String> rootInstances) {
        Standing standing = new Standing(new HashMap<>(), new HashSet<>());
        if (!rootInstances.isEmpty()) {
            sql.sql(STANDING)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("roots", rootInstances.toArray(String[]::new))
                    .query(standing::add);
        }
        return standing;
    }

    /** The boxes of each case that stands anywhere, and the cases that wait for help. */
    record Standing(Map<String, List<String>> boxes, Set<String> stuck) {

        private void add(ResultSet row) throws SQLException {
            String root = row.getString("root");
            String box = row.getString("box");
            if (box == null) {
                stuck.add(root);
            } else {
                boxes.computeIfAbsent(root, first -> new ArrayList<>()).add(box);
            }
        }
    }

    /** The process of the case and those it called, each after its caller; also when the engine has forgotten them. */
    List<ProcessPart> parts(String rootInstance) {
        List<StepRun> steps = archive.steps(rootInstance);
        Map<String, List<StepRun>> ofProcess = steps.stream().collect(Collectors.groupingBy(StepRun::instance));
        Map<String, StepRun> calls = steps.stream()
                .filter(step -> step.called() != null)
                .collect(Collectors.toMap(StepRun::called, Function.identity()));
        return archive.processes(rootInstance).stream()
                .map(process -> parts.of(
                        process, ofProcess.getOrDefault(process.instance(), List.of()), calls.get(process.instance())))
                .toList();
    }

    private static boolean isOf(StepRun step, SignedIn reader) {
        return reader.id().equals(step.person());
    }

    /**
     * What was said about tasks only for those who may read it; what was decided, ruled and put in, for those who follow
     * the case for its own sake: an administrator sees the steps, what failed, and what they did themselves.
     */
    List<TimelineEntry> timeline(CaseEntry entry, SignedIn reader) {
        UUID caseId = entry.card().caseId();
        boolean readsAll = followers.mayReadDecisions(entry, reader);
        boolean readsSteps = followers.mayReadHistory(entry, reader);
        List<StepRun> steps = archive.steps(entry.rootInstance()).stream()
                .filter(step -> TOLD.contains(step.boxType()))
                .filter(step -> readsSteps || step.person() == null || isOf(step, reader))
                .toList();
        List<DecisionLog.Entry> decided = decisions.about(caseId).stream()
                .filter(each -> readsAll || reader.id().equals(each.decision().who()))
                .toList();
        List<StoredFile> brought = readsAll ? files.of(caseId) : List.of();
        List<Dispatch> written = readsAll ? outbox.about(caseId) : List.of();
        Map<UUID, String> names = names(Stream.of(
                        steps.stream().map(StepRun::person),
                        brought.stream().map(StoredFile::owner),
                        written.stream().map(Dispatch::to),
                        decided.stream()
                                .flatMap(each -> Stream.of(each.decision().who(), absent(each))))
                .flatMap(Function.identity()));
        return Stream.<Stream<TimelineEntry>>of(
                        steps.stream().map(step -> line(step, names)),
                        readsAll ? rulings(entry) : Stream.<TimelineEntry>empty(),
                        archive.troubles(entry.rootInstance()).stream()
                                .map(each -> new TimelineEntry.Failed(each.since(), each.until(), each.box())),
                        decided.stream().map(each -> line(each, entry.card().owner(), names)),
                        brought.stream().map(file -> line(file, names)),
                        written(written, names),
                        said(entry, reader))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(TimelineEntry::at))
                .toList();
    }

    /** What went to several people about one thing is one line. */
    private static Stream<TimelineEntry> written(List<Dispatch> all, Map<UUID, String> names) {
        Map<List<Object>, List<Dispatch>> alike = all.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(
                                each.channel(), each.kind(), each.postedAt().truncatedTo(ChronoUnit.MINUTES)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream().map(each -> {
            Dispatch first = each.get(0);
            List<TimelineEntry.Wrote.Reader> readers = each.stream()
                    .map(one -> new TimelineEntry.Wrote.Reader(names.get(one.to()), one.state(), one.sentAt()))
                    .toList();
            return new TimelineEntry.Wrote(first.postedAt(), first.channel(), first.subject(), readers);
        });
    }

    private Stream<TimelineEntry> rulings(CaseEntry entry) {
        return archive.rulings(entry.rootInstance()).stream().map(each -> new TimelineEntry.Ruled(each.at(), each));
    }

    private Stream<TimelineEntry> said(CaseEntry entry, SignedIn reader) {
        return followers.mayRead(entry, reader)
                ? lines.of(taskSteps.ofCase(entry.card().caseId())).stream()
                        .map(line -> new TimelineEntry.Talked(
                                line.step().at(), line.step().who(), line.who(), line))
                : Stream.empty();
    }

    private Map<UUID, String> names(Stream<UUID> people) {
        Set<UUID> ids = people.filter(Objects::nonNull).collect(Collectors.toSet());
        return accounts.findAllById(ids).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    private static TimelineEntry line(StepRun step, Map<UUID, String> names) {
        return new TimelineEntry.Step(
                step.started(),
                step.ended(),
                step.processKey(),
                step.box(),
                step.boxType(),
                step.person(),
                names.get(step.person()),
                step.isCancelled());
    }

    private static TimelineEntry line(DecisionLog.Entry entry, UUID owner, Map<UUID, String> names) {
        UUID who = entry.decision().who();
        UUID absent = absent(entry);
        boolean isAssisted = absent != null && absent.equals(owner);
        return new TimelineEntry.Decided(
                entry.at(), who, names.get(who), entry.decision(), names.get(absent), isAssisted);
    }

    private static TimelineEntry line(StoredFile file, Map<UUID, String> names) {
        return new TimelineEntry.Brought(file.at(), file.owner(), names.get(file.owner()), file);
    }

    private static UUID absent(DecisionLog.Entry entry) {
        String absent = entry.decision().facts().get(Decision.DEPUTY_FOR);
        return absent == null ? null : UUID.fromString(absent);
    }
}
