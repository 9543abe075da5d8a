package kz.birlese.workflow.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Letters;
import kz.birlese.record.Outbox;
import kz.birlese.record.OutboxItem;
import kz.birlese.workflow.repair.Effect.LetterSeen;
import kz.birlese.workflow.repair.Effect.Place;
import kz.birlese.workflow.repair.Effect.TaskSeen;
import kz.birlese.workflow.repair.Effect.TimerSeen;
import kz.birlese.workflow.repair.Picture.Token;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a change and what the house does next by itself, looks at what has become of the case, and rolls everything back. So
 * what is shown beforehand is what happens, down to the letters.
 */
@Component
class Trial {

    /** Steps of the house that are followed; no diagram has so many in a row. */
    private static final int MOST_STEPS = 20;

    private final Pictures pictures;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Outbox outbox;
    private final Letters told;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    Trial(
            Pictures pictures,
            RuntimeService runtime,
            ManagementService management,
            Outbox outbox,
            Letters told,
            Accounts accounts,
            PlatformTransactionManager transactions) {
        this.pictures = pictures;
        this.runtime = runtime;
        this.management = management;
        this.outbox = outbox;
        this.told = told;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Throws whatever the change throws. */
    Effect of(UUID caseId, Runnable change) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            Picture before = pictures.of(caseId);
            Set<String> waiting = jobs(caseId).stream().map(Job::getId).collect(Collectors.toSet());
            Outcome[] outcome = new Outcome[1];
            List<OutboxItem> letters = outbox.postedBy(() -> {
                change.run();
                outcome[0] = goOn(caseId, waiting);
                if (outcome[0].trouble() == null) {
                    told.writeNow();
                }
            });
            return effect(before, outcome[0], letters);
        });
    }

    /** @param trouble where the house would fail, or null */
    private record Outcome(Picture after, Place trouble) {}

    /** A failure may have spoilt the transaction: the picture is taken before. */
    private Outcome goOn(UUID caseId, Set<String> waiting) {
        Picture now = pictures.of(caseId);
        for (int step = 0; step < MOST_STEPS; step++) {
            Job next = jobs(caseId).stream()
                    .filter(job -> !waiting.contains(job.getId()))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return new Outcome(now, null);
            }
            Place at = new Place(next.getProcessDefinitionKey(), box(next));
            try {
                management.executeJob(next.getId());
            } catch (RuntimeException failure) {
                return new Outcome(now, at);
            }
            now = pictures.of(caseId);
        }
        return new Outcome(now, null);
    }

    /** Steps that the house takes at once. */
    private List<Job> jobs(UUID caseId) {
        List<Job> found = new ArrayList<>();
        for (ProcessInstance process : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()) {
            found.addAll(management
                    .createJobQuery()
                    .processInstanceId(process.getId())
                    .messages()
                    .list());
        }
        return found;
    }

    private String box(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private Effect effect(Picture before, Outcome outcome, List<OutboxItem> letters) {
        Picture after = outcome.after();
        return new Effect(
                places(without(before.tokens(), after.tokens())),
                places(without(after.tokens(), before.tokens())),
                tasks(without(before.tasks(), after.tasks())),
                tasks(without(after.tasks(), before.tasks())),
                timers(without(before.timers(), after.timers())),
                timers(without(after.timers(), before.timers())),
                calls(without(before.calls(), after.calls())),
                calls(without(after.calls(), before.calls())),
                letters.stream().map(this::letter).toList(),
                outcome.trouble());
    }

    private static <T> List<T> without(Map<String, T> these, Map<String, T> those) {
        return these.entrySet().stream()
                .filter(each -> !those.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Place> places(List<Token> tokens) {
        return tokens.stream()
                .map(token -> new Place(token.process(), Tokens.plain(token.box())))
                .distinct()
                .toList();
    }

    private List<TaskSeen> tasks(List<Picture.Task> tasks) {
        return tasks.stream()
                .map(task -> new TaskSeen(task.box(), task.assignee() == null ? null : name(task.assignee())))
                .toList();
    }

    private static List<TimerSeen> timers(List<Picture.Timer> timers) {
        return timers.stream()
                .map(timer -> new TimerSeen(timer.box(), timer.due()))
                .toList();
    }

    private static List<String> calls(List<Picture.Called> calls) {
        return calls.stream().map(Picture.Called::process).toList();
    }

    private LetterSeen letter(OutboxItem item) {
        return new LetterSeen(
                item.account() == null ? null : name(item.account()),
                Objects.requireNonNullElse(item.subject(), item.body()));
    }

    private String name(UUID account) {
        return accounts.findById(account).map(Account::name).orElse(null);
    }
}
