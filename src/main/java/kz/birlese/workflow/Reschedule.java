package kz.birlese.workflow;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskStep.Kind;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the day a task is due, with a reason. Whoever looks after its case may, where the table of task days gave the
 * term; a term that the rules of a call or of the law have set moves with those rules only. Recorded and told by letter.
 */
@Service
@RolesAllowed(Role.Named.PROGRAMME_MANAGER)
@Transactional(propagation = Propagation.NEVER)
public class Reschedule {

    private final TaskSight sight;
    private final AtTask at;
    private final Boxes boxes;
    private final WorkingDays days;
    private final TaskSteps steps;
    private final TaskLetters letters;
    private final TaskService tasks;
    private final CurrentUser user;
    private final Clock clock;

    Reschedule(
            TaskSight sight,
            AtTask at,
            Boxes boxes,
            WorkingDays days,
            TaskSteps steps,
            TaskLetters letters,
            TaskService tasks,
            CurrentUser user,
            Clock clock) {
        this.sight = sight;
        this.at = at;
        this.boxes = boxes;
        this.days = days;
        this.steps = steps;
        this.letters = letters;
        this.tasks = tasks;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The rule that keeps the term of the task where it is: {@code taskDueByRule}, or {@code taskDueNotYours} for whoever
     * does not look after the case. Empty when it may be moved; throws {@link NotFound} for a task not seen.
     */
    public Optional<String> hindrance(String taskId) {
        return hindrance(sight.find(taskId).orElseThrow(NotFound::new));
    }

    private Optional<String> hindrance(TaskEntry task) {
        SignedIn me = user.require();
        if (!me.covers(Role.PROGRAMME_MANAGER, task.card().settlement())) {
            return Optional.of("taskDueNotYours");
        }
        return boxes.isDueByRule(task.atHand()) ? Optional.of("taskDueByRule") : Optional.empty();
    }

    /**
     * The task is due at the end of the day (Asia/Aqtau), a working day not before today. Throws {@link Refusal} {@code
     * taskDueByRule}, {@code taskDueNotYours}, {@code taskDueMissing}, {@code taskDuePassed}, {@code taskDueDayOff} and
     * {@code textMissing}, and {@link NotFound} for a task not seen.
     */
    public void to(String taskId, LocalDate day, String why) {
        check(day, why);
        at.act(taskId, () -> sight.find(taskId), task -> {
            hindrance(task).ifPresent(rule -> {
                throw new Refusal(rule);
            });
            Instant due = days.after(day.atStartOfDay(clock.getZone()).toInstant(), 0);
            tasks.setDueDate(taskId, Date.from(due));
            TaskStep step = TaskStep.of(
                            task, Kind.RESCHEDULED, user.require().id(), task.assignee(), Wordy.needed(why, "why"))
                    .withDue(due);
            steps.add(step);
            letters.tell(step, task, task.assignee());
        });
    }

    /** Throws the refusals of {@link #to} that are about the day and the reason, whatever the task. */
    public void check(LocalDate day, String why) {
        if (day == null) {
            throw new Refusal("taskDueMissing", "day", Map.of());
        }
        if (day.isBefore(LocalDate.now(clock))) {
            throw new Refusal("taskDuePassed", "day", Map.of("found", day));
        }
        if (!days.isWorkingDay(day)) {
            throw new Refusal("taskDueDayOff", "day", Map.of("found", day));
        }
        Wordy.needed(why, "why");
    }
}
