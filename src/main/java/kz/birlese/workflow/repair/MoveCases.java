package kz.birlese.workflow.repair;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.RereadTasks;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves running cases to the version of their diagrams in force, each in a transaction of its own. A dry run does the same
 * and rolls it back. Who may: {@link Reach#requireKeeping}; a case one does not follow, or one's own, is left where it is.
 */
@Service
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, ADMIN})
@Transactional(propagation = Propagation.NEVER)
public class MoveCases {

    private final Reach reach;
    private final VersionMove move;
    private final RereadTasks reread;
    private final VersionFiles files;
    private final Repairs repairs;
    private final Pictures pictures;
    private final RuntimeService runtime;
    private final JdbcClient sql;
    private final DecisionLog decisions;
    private final CurrentUser user;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final int atOnce;

    /** @param atOnce how many are moved at once: more would keep the person waiting */
    MoveCases(
            Reach reach,
            VersionMove move,
            RereadTasks reread,
            VersionFiles files,
            Repairs repairs,
            Pictures pictures,
            RuntimeService runtime,
            JdbcClient sql,
            DecisionLog decisions,
            CurrentUser user,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${birlese.repair.moved-at-once:200}") int atOnce) {
        this.reach = reach;
        this.move = move;
        this.reread = reread;
        this.files = files;
        this.repairs = repairs;
        this.pictures = pictures;
        this.runtime = runtime;
        this.sql = sql;
        this.decisions = decisions;
        this.user = user;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.atOnce = atOnce;
    }

    /**
     * How a case stands to the version in force.
     *
     * @param from the number of its own version
     * @param to the number of the one in force
     * @param others how many cases that the person looks after run on an earlier version, this one included; counted up
     *     to {@code atOnce}
     * @param atOnce how many are moved at once
     * @param changes names of the diagrams, tables and forms that differ, for example {@code processes/grant/x.dmn}
     */
    public record Versions(int from, int to, int others, int atOnce, List<String> changes) {}

    /** What becomes of one case; without obstacles it is moved. */
    public record Outlook(CaseEntry entry, List<Obstacle> obstacles) {}

    /** Empty when the case runs on the version in force, or not at all; throws {@link NotFound} for whoever may not. */
    public Optional<Versions> versions(String rootInstance) {
        CaseEntry entry = reach.requireKeeping(rootInstance);
        return running(rootInstance).map(process -> {
            ProcessDefinition from = move.version(process.getProcessDefinitionId());
            ProcessDefinition to = move.inForce(entry.processKey());
            return from.getId().equals(to.getId())
                    ? null
                    : new Versions(
                            from.getVersion(),
                            to.getVersion(),
                            (int) followed(entry, to).limit(atOnce).count(),
                            atOnce,
                            files.differing(from, to));
        });
    }

    /** What would become of this case or of all on an earlier version, as {@link #move} would do it; nothing is kept. */
    public List<Outlook> dryRun(String rootInstance, boolean all) {
        return each(
                rootInstance,
                all,
                entry -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    move(entry, "—");
                }));
    }

    /**
     * Moves what can be moved and leaves the rest; each case is recorded. Of all only as many as at once, past those that
     * stay. Throws {@link Refusal} {@code reasonMissing}.
     */
    public List<Outlook> move(String rootInstance, boolean all, String why) {
        if (why == null || why.isBlank()) {
            throw new Refusal("reasonMissing");
        }
        return each(rootInstance, all, entry -> transaction.executeWithoutResult(status -> move(entry, why.strip())));
    }

    private List<Outlook> each(String rootInstance, boolean all, Consumer<CaseEntry> attempt) {
        CaseEntry entry = reach.requireKeeping(rootInstance);
        ProcessDefinition to = move.inForce(entry.processKey());
        Iterator<CaseEntry> wanted = (all ? followed(entry, to) : Stream.of(entry)).iterator();
        List<Outlook> outlooks = new ArrayList<>();
        int moved = 0;
        while (moved < atOnce && wanted.hasNext()) {
            CaseEntry each = wanted.next();
            List<Obstacle> obstacles = obstacles(each, attempt);
            outlooks.add(new Outlook(each, obstacles));
            moved += obstacles.isEmpty() ? 1 : 0;
        }
        return outlooks;
    }

    private static List<Obstacle> obstacles(CaseEntry entry, Consumer<CaseEntry> attempt) {
        try {
            attempt.accept(entry);
            return List.of();
        } catch (CannotMove refused) {
            return refused.obstacles();
        }
    }

    private void move(CaseEntry entry, String why) {
        String root = entry.rootInstance();
        ProcessInstance process = running(root).orElseThrow(NotFound::new);
        ProcessDefinition from = move.version(process.getProcessDefinitionId());
        ProcessDefinition to = move.inForce(entry.processKey());
        if (from.getId().equals(to.getId())) {
            throw new Refusal("moveNothing");
        }
        move.move(root, to);
        reread.of(root);
        UUID caseId = entry.card().caseId();
        UUID me = user.require().id();
        Map<String, String> facts =
                Map.of("before", String.valueOf(from.getVersion()), "after", String.valueOf(to.getVersion()));
        decisions.append(new Decision(caseId, "caseMoved", me, why, facts));
        int number = repairs.latest(root).map(Repair::number).orElse(0) + 1;
        Memory memory = Memory.of(root).about(from.getId(), null);
        repairs.save(new Repair(
                caseId, root, number, MoveWay.KIND, memory, pictures.of(caseId).trace(root), me, clock.instant()));
    }

    private Optional<ProcessInstance> running(String rootInstance) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceId(rootInstance)
                .singleResult());
    }

    /** Running on an earlier version, and the person may move them: this one, then the newest. */
    private Stream<CaseEntry> followed(CaseEntry first, ProcessDefinition inForce) {
        List<String> earlier =
                move.before(inForce).stream().map(ProcessDefinition::getId).toList();
        if (earlier.isEmpty()) {
            return Stream.empty();
        }
        return sql
                .sql("select root_instance from process_run where ended is null and definition in (:earlier)"
                        + " and instance = root_instance"
                        + " order by case when root_instance = :first then 0 else 1 end, started desc, root_instance")
                .param("earlier", earlier)
                .param("first", first.rootInstance())
                .query(String.class)
                .list()
                .stream()
                .flatMap(each -> reach.mayKeep(each).stream());
    }
}
