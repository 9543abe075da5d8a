package kz.birlese.workflow.repair;

import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseEntry;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a case right by hand: what is offered, what it would do, doing it for a reason, and taking it back while nothing has
 * followed. Who may: {@link Reach}.
 */
@Service
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR})
@Transactional(propagation = Propagation.NEVER)
public class PutRight {

    /** Class of SQL states: a constraint was violated. */
    private static final String INTEGRITY = "23";

    private final Reach reach;
    private final List<Way<?>> ways;
    private final Trial trial;
    private final Repairs repairs;
    private final Pictures pictures;
    private final RepairLetters letters;
    private final DecisionLog decisions;
    private final CurrentUser user;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PutRight(
            Reach reach,
            List<Way<?>> ways,
            Trial trial,
            Repairs repairs,
            Pictures pictures,
            RepairLetters letters,
            DecisionLog decisions,
            CurrentUser user,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reach = reach;
        this.ways = ways;
        this.trial = trial;
        this.repairs = repairs;
        this.pictures = pictures;
        this.letters = letters;
        this.decisions = decisions;
        this.user = user;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What may be done to the case now, and what may not with the rule; throws as {@link #preview}. */
    public List<Offer> offers(String rootInstance) {
        CaseEntry entry = reach.require(rootInstance);
        return transaction.execute(status ->
                ways.stream().flatMap(way -> way.offers(entry).stream()).toList());
    }

    /** When the last change was made, if it can still be taken back. */
    public Optional<Instant> mayTakeBack(String rootInstance) {
        CaseEntry entry = reach.require(rootInstance);
        return transaction.execute(status -> lastThing(entry).map(Repair::doneAt));
    }

    /**
     * What the change would do; nothing is kept. Throws {@link NotFound} for whoever may not or for what is not offered, and
     * {@link Refusal} {@code repairOwnCase} or with the rule that keeps the change from being made.
     */
    public Effect preview(String rootInstance, Change change) {
        CaseEntry entry = reach.require(rootInstance);
        return trial.of(entry.card().caseId(), () -> make(entry, change, "—"));
    }

    /**
     * Makes the change and answers the process nobody called that the case runs in from then on. Throws as {@link #preview},
     * and {@link Refusal} {@code reasonMissing} without a reason and {@code repairOvertaken} when something else happened
     * to the case in the same moment.
     */
    public String carryOut(String rootInstance, Change change, String why) {
        CaseEntry entry = reach.require(rootInstance);
        if (why == null || why.isBlank()) {
            throw new Refusal("reasonMissing");
        }
        try {
            return transaction.execute(status -> make(entry, change, why.strip()));
        } catch (OptimisticLockingException | ConcurrencyFailureException collision) {
            throw new Refusal("repairOvertaken");
        } catch (ProcessEnginePersistenceException broken) {
            if (isCollision(broken)) {
                throw new Refusal("repairOvertaken");
            }
            throw broken;
        }
    }

    /** What was to be taken out has got something hanging on it meanwhile: the database says so before the engine does. */
    private static boolean isCollision(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException said
                        && said.getSQLState() != null
                        && said.getSQLState().startsWith(INTEGRITY));
    }

    private String make(CaseEntry entry, Change change, String why) {
        UUID caseId = entry.card().caseId();
        Picture before = pictures.of(caseId);
        Done done = change instanceof Change.TakeBack ? takeBack(entry) : make(wayOf(change), entry, change, why);
        UUID me = user.require().id();
        decisions.append(new Decision(caseId, done.what(), me, why, done.facts()));
        Picture after = pictures.of(caseId);
        int number = repairs.latest(done.root()).map(Repair::number).orElse(0) + 1;
        Repair repair = repairs.save(new Repair(
                caseId,
                done.root(),
                number,
                change.getClass().getSimpleName(),
                done.memory(),
                after.trace(done.root()),
                me,
                clock.instant()));
        letters.tell(repair.id(), entry.card(), before, after);
        return done.root();
    }

    private Done takeBack(CaseEntry entry) {
        Repair last = lastThing(entry).orElseThrow(() -> new Refusal("repairFollowed"));
        ways.stream()
                .filter(way -> way.kind().getSimpleName().equals(last.kind()))
                .forEach(way -> way.takeBack(entry, last.memory()));
        last.takenBack();
        return new Done(
                "repairTakenBack", Map.of("what", Done.text("repair.kind." + last.kind())), null, entry.rootInstance());
    }

    /** The last change of a running case, when something takes it back and nothing has followed. */
    private Optional<Repair> lastThing(CaseEntry entry) {
        if (entry.state() != CaseEntry.State.RUNNING) {
            return Optional.empty();
        }
        return repairs.latest(entry.rootInstance())
                .filter(repair -> repair.memory() != null)
                .filter(repair ->
                        repair.isTheLastThing(pictures.of(entry.card().caseId()).trace(entry.rootInstance())));
    }

    private Way<?> wayOf(Change change) {
        return ways.stream()
                .filter(way -> way.kind().isInstance(change))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static <C extends Change> Done make(Way<C> way, CaseEntry entry, Change change, String why) {
        return way.make(entry, way.kind().cast(change), why);
    }
}
