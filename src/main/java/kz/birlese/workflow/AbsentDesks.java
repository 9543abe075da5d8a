package kz.birlese.workflow;

import java.util.List;
import java.util.stream.Stream;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.SignedIn.Assisted;
import kz.birlese.people.SignedIn.StandIn;
import org.springframework.stereotype.Component;

/**
 * What a person finds on the desks of others. A deputy, of whoever is away: the tasks they hold by an office that is lent,
 * where it is lent; neither what was made for them alone, nor a case the deputy may not open. A coordinator, of the
 * applicant beside them: the tasks of the one case they fill in together.
 */
@Component
class AbsentDesks {

    private final TaskEntries entries;
    private final Cases cases;

    AbsentDesks(TaskEntries entries, Cases cases) {
        this.entries = entries;
        this.cases = cases;
    }

    /** The ids; empty for whoever stands in for nobody and helps nobody, without a look at the database. */
    List<String> tasks(SignedIn person) {
        return Stream.concat(
                        person.standIns().stream().flatMap(absent -> on(absent, person)),
                        person.assists().stream().flatMap(this::with))
                .map(TaskEntry::taskId)
                .toList();
    }

    private Stream<TaskEntry> with(Assisted applicant) {
        return entries.heldBy(applicant.applicant()).stream()
                .filter(task -> task.card().caseId().equals(applicant.caseId()));
    }

    private Stream<TaskEntry> on(StandIn absent, SignedIn person) {
        return entries.heldBy(absent.absent()).stream()
                .filter(task -> !task.personal() && task.role() != null)
                .filter(task -> absent.lent().stream()
                        .filter(lent -> lent.role() == Role.valueOf(task.role()))
                        .anyMatch(lent -> lent.covers(task.card().settlement())))
                .filter(task -> person.selves().noneMatch(entries.barred(task.taskId())::contains))
                .filter(task -> mayOpen(task, person));
    }

    private boolean mayOpen(TaskEntry task, SignedIn person) {
        return cases.directory(task.rootProcess())
                .filter(directory -> directory.mayOpen(task.card().caseId(), person))
                .isPresent();
    }
}
