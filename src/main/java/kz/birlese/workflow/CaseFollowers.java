package kz.birlese.workflow;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Account;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.SignedIn.StandIn;
import org.springframework.stereotype.Component;

/**
 * Who may see a task besides its holder and those who may take it, and who may be given it. The case decides first: who
 * has a conflict of interest may not open it and so meets none of its tasks. Neither applicants nor jurors are among
 * those who talk about tasks: the one would read about their own case, the others judge alone.
 */
@Component
class CaseFollowers {

    /** Whoever works for the house. */
    static final Set<Role> WORKERS =
            EnumSet.complementOf(EnumSet.of(Role.APPLICANT, Role.JURY, Role.AUDITOR, Role.ADMIN));

    private static final Set<Role> DECISION_READERS = EnumSet.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    private final TaskEntries entries;
    private final Cases cases;
    private final TaskSteps steps;

    CaseFollowers(TaskEntries entries, Cases cases, TaskSteps steps) {
        this.entries = entries;
        this.steps = steps;
        this.cases = cases;
    }

    /** A task made for one person is seen by that person alone. */
    boolean maySee(TaskEntry task, SignedIn person) {
        return !task.personal()
                && works(task.card().settlement(), person)
                && mayOpen(task.card(), task.rootProcess(), person)
                && isNotBarred(task, person);
    }

    /** Whether the task may be given to the person: the role over its place, no conflict, and nobody's own task. */
    boolean mayHold(TaskEntry task, SignedIn person) {
        return !task.personal()
                && task.role() != null
                && person.covers(Role.valueOf(task.role()), task.card().settlement())
                && mayOpen(task.card(), task.rootProcess(), person)
                && isNotBarred(task, person);
    }

    /** A bar of whoever is away is one of their deputy too. */
    private boolean isNotBarred(TaskEntry task, SignedIn person) {
        return person.selves().noneMatch(entries.barred(task.taskId())::contains);
    }

    /** Whether the person looks after the case of the task, whoever it was made for. */
    boolean looksAfter(TaskEntry task, SignedIn person) {
        return person.covers(Role.PROGRAMME_MANAGER, task.card().settlement())
                && mayOpen(task.card(), task.rootProcess(), person);
    }

    /** Whether the person may read what was said about tasks of the case; auditors read everything. */
    boolean mayRead(CaseEntry entry, SignedIn person) {
        String place = entry.card().settlement();
        return (works(place, person) || person.covers(Role.AUDITOR, place))
                && mayOpen(entry.card(), entry.processKey(), person);
    }

    /** Whether the person, who follows the case, does so for its own sake and not only to keep it running. */
    boolean mayReadDecisions(CaseEntry entry, SignedIn person) {
        String place = entry.card().settlement();
        return DECISION_READERS.stream().anyMatch(role -> place == null ? person.is(role) : person.covers(role, place))
                && mayReadHistory(entry, person);
    }

    /** Whether the person may know by now what others did in the case. */
    boolean mayReadHistory(CaseEntry entry, SignedIn person) {
        return cases.directory(entry.processKey())
                .filter(directory -> !directory.mayReadHistory(entry.card().caseId(), person))
                .isEmpty();
    }

    private static boolean works(String place, SignedIn person) {
        return WORKERS.stream().anyMatch(role -> person.covers(role, place));
    }

    private boolean mayOpen(CaseCard card, String process, SignedIn person) {
        return !person.id().equals(card.owner())
                && cases.directory(process)
                        .filter(directory -> directory.mayOpen(card.caseId(), person))
                        .isPresent();
    }

    /** Whether the person fills in the task for its holder, who sits beside them. */
    static boolean assists(TaskEntry task, SignedIn person) {
        return task.assignee() != null
                && person.assists(task.assignee(), task.card().caseId());
    }

    /**
     * In whose place the person works on the task: of its holder, of whoever has its role there, or of whoever looks after
     * the case; empty when they do it in their own right.
     */
    Optional<UUID> inWhosePlace(TaskEntry task, SignedIn person) {
        if (assists(task, person)) {
            return Optional.of(task.assignee());
        }
        if (person.standIns().isEmpty() || task.role() == null) {
            return Optional.empty();
        }
        if (task.assignee() != null && person.standsInFor(task.assignee())) {
            return Optional.of(task.assignee());
        }
        String place = task.card().settlement();
        Role role = Role.valueOf(task.role());
        return steps.takenInPlaceOf(task.taskId(), person.id())
                .or(() -> person.inPlaceOf(role, place))
                .or(() -> person.covers(role, place)
                        ? Optional.empty()
                        : person.inPlaceOf(Role.PROGRAMME_MANAGER, place));
    }

    /** The person as they would be at work. */
    static SignedIn atWork(Account account) {
        return new SignedIn(account.id(), account.name(), account.language(), account.reach());
    }

    /** The person as they would be at work, standing in for the absent one. */
    static SignedIn atWork(Account deputy, Account absent) {
        Set<Reach> lent =
                absent.reach().stream().filter(reach -> reach.role().isLent()).collect(Collectors.toSet());
        StandIn standIn = new StandIn(absent.id(), absent.name(), LocalDate.MAX, lent);
        return new SignedIn(deputy.id(), deputy.name(), deputy.language(), deputy.reach(), Set.of(standIn), Set.of());
    }
}
