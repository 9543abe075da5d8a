package kz.birlese.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
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
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the engine and the decision log remember of a case. */
@Component
class CaseHistory {

    /** Steps a reader of the timeline cares about; gateways only show the way. */
    private static final Set<String> TOLD = Set.of(
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

    private final HistoryService history;
    private final ProcessParts parts;
    private final DecisionLog decisions;
    private final TaskSteps taskSteps;
    private final TaskLines lines;
    private final CaseFollowers followers;
    private final Accounts accounts;
    private final JdbcClient sql;
    private final Clock clock;

    CaseHistory(
            HistoryService history,
            ProcessParts parts,
            DecisionLog decisions,
            TaskSteps taskSteps,
            TaskLines lines,
            CaseFollowers followers,
            Accounts accounts,
            JdbcClient sql,
            Clock clock) {
        this.taskSteps = taskSteps;
        this.lines = lines;
        this.followers = followers;
        this.history = history;
        this.parts = parts;
        this.decisions = decisions;
        this.accounts = accounts;
        this.sql = sql;
        this.clock = clock;
    }

    /** Where each case stands, called processes included; the engine's own rows, since this is asked for whole pages. */
    Map<String, List<String>> boxes(Collection<String> rootInstances) {
        Map<String, List<String>> boxes = new HashMap<>();
        if (!rootInstances.isEmpty()) {
            sql.sql(
                            """
                    select distinct process.ROOT_PROC_INST_ID_ as root, e.ACT_ID_ as box
                    from ACT_RU_EXECUTION process
                    join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = process.ID_
                    where process.ROOT_PROC_INST_ID_ in (:roots) and process.PARENT_ID_ is null
                      and e.IS_ACTIVE_ = true and e.ACT_ID_ is not null
                      and not exists (select 1 from ACT_RU_EXECUTION called where called.SUPER_EXEC_ = e.ID_)
                    order by root, box
                    """)
                    .param("roots", rootInstances)
                    .query(row -> {
                        boxes.computeIfAbsent(row.getString("root"), root -> new ArrayList<>())
                                .add(row.getString("box"));
                    });
        }
        return boxes;
    }

    /** Which of the cases wait for help. */
    Set<String> stuck(Collection<String> rootInstances) {
        return rootInstances.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.sql("select PROC_INST_ID_ from ACT_RU_INCIDENT where PROC_INST_ID_ in (:roots)"
                                + " union select ROOT_PROC_INST_ID_ from ACT_RU_JOB"
                                + " where ROOT_PROC_INST_ID_ in (:roots) and EXCEPTION_MSG_ is not null"
                                + " and DUEDATE_ > :now")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("roots", rootInstances)
                        .query(String.class)
                        .list());
    }

    List<ProcessPart> parts(String rootInstance) {
        Map<String, HistoricActivityInstance> calls = activities(rootInstance).stream()
                .filter(step -> step.getCalledProcessInstanceId() != null)
                .collect(Collectors.toMap(HistoricActivityInstance::getCalledProcessInstanceId, Function.identity()));
        return history.createHistoricProcessInstanceQuery().rootProcessInstanceId(rootInstance).list().stream()
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime)
                        .thenComparing(process -> calls.containsKey(process.getId())))
                .map(process -> parts.of(process, calls.get(process.getId())))
                .toList();
    }

    /**
     * What was said about tasks only for those who may read it; what was decided, for those who follow the case for its
     * own sake: an administrator sees the steps, and what they did themselves.
     */
    List<TimelineEntry> timeline(CaseEntry entry, SignedIn reader) {
        List<TaskLine> said = followers.mayRead(entry, reader)
                ? lines.of(taskSteps.ofCase(entry.card().caseId()))
                : List.of();
        List<HistoricActivityInstance> steps = activities(entry.rootInstance()).stream()
                .filter(step -> TOLD.contains(step.getActivityType()))
                .toList();
        List<DecisionLog.Entry> decided = decisions.about(entry.card().caseId()).stream()
                .filter(each -> followers.mayReadDecisions(entry, reader)
                        || reader.id().equals(each.decision().who()))
                .toList();
        Map<UUID, String> names = names(Stream.concat(
                steps.stream().map(step -> id(step.getAssignee())),
                decided.stream().flatMap(each -> Stream.of(each.decision().who(), absent(each)))));
        return Stream.of(
                        steps.stream().map(step -> line(step, names)),
                        decided.stream().map(each -> line(each, entry.card().owner(), names)),
                        said.stream().map(CaseHistory::line))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(TimelineEntry::at))
                .toList();
    }

    private List<HistoricActivityInstance> activities(String rootInstance) {
        return history.createHistoricProcessInstanceQuery().rootProcessInstanceId(rootInstance).list().stream()
                .flatMap(process -> parts.activities(process.getId()).stream())
                .toList();
    }

    private Map<UUID, String> names(Stream<UUID> people) {
        Set<UUID> ids = people.filter(Objects::nonNull).collect(Collectors.toSet());
        return accounts.findAllById(ids).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    private static TimelineEntry line(HistoricActivityInstance step, Map<UUID, String> names) {
        UUID who = id(step.getAssignee());
        return new TimelineEntry(
                step.getStartTime().toInstant(),
                instant(step.getEndTime()),
                step.getProcessDefinitionKey(),
                step.getActivityId(),
                step.getActivityType(),
                who,
                names.get(who),
                null,
                null,
                false,
                null);
    }

    private static TimelineEntry line(DecisionLog.Entry entry, UUID owner, Map<UUID, String> names) {
        UUID who = entry.decision().who();
        UUID absent = absent(entry);
        boolean isAssisted = absent != null && absent.equals(owner);
        return new TimelineEntry(
                entry.at(),
                null,
                null,
                null,
                null,
                who,
                names.get(who),
                entry.decision(),
                names.get(absent),
                isAssisted,
                null);
    }

    private static UUID absent(DecisionLog.Entry entry) {
        return id(entry.decision().facts().get(Decision.DEPUTY_FOR));
    }

    private static TimelineEntry line(TaskLine line) {
        TaskStep step = line.step();
        return new TimelineEntry(
                step.at(), null, null, step.taskKey(), null, step.who(), line.who(), null, null, false, line);
    }

    private static UUID id(String account) {
        return account == null ? null : UUID.fromString(account);
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
