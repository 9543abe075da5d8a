package kz.birlese.workflow.ui;

import java.util.List;
import java.util.function.Consumer;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Words;
import kz.birlese.workflow.HandOver;
import kz.birlese.workflow.Reschedule;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.TaskColleagues;
import org.springframework.stereotype.Service;

/** What the buttons for many tasks do. */
@Service
class BulkWorks {

    private final TaskActions actions;
    private final HandOver handOver;
    private final TaskColleagues colleagues;
    private final Reschedule reschedule;
    private final FormViews forms;
    private final CurrentUser user;
    private final Words words;
    private final Say say;

    BulkWorks(
            TaskActions actions,
            HandOver handOver,
            TaskColleagues colleagues,
            Reschedule reschedule,
            FormViews forms,
            CurrentUser user,
            Words words,
            Say say) {
        this.actions = actions;
        this.handOver = handOver;
        this.colleagues = colleagues;
        this.reschedule = reschedule;
        this.forms = forms;
        this.user = user;
        this.words = words;
        this.say = say;
    }

    BulkWork of(BulkStep step, List<SeenTask> ticked) {
        List<SeenTask> fitting = ticked.stream().filter(step::fits).toList();
        return switch (step) {
            case CLAIM -> simply(step, task -> actions.claim(task.id()));
            case GIVE_BACK -> simply(step, task -> actions.giveBack(task.id()));
            case ASSIGN -> new BulkAssign(handOver, colleagues, user.require().id(), fitting, words, say);
            case RESCHEDULE -> new BulkReschedule(reschedule, words, say);
            case COMPLETE -> new BulkComplete(forms.parts(), actions, fitting);
        };
    }

    private static BulkWork simply(BulkStep step, Consumer<SeenTask> act) {
        return new BulkWork() {
            @Override
            public BulkStep step() {
                return step;
            }

            @Override
            public void act(SeenTask task) {
                act.accept(task);
            }
        };
    }
}
