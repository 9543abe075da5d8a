package kz.birlese.plan.process;

import java.util.Map;
import kz.birlese.people.CurrentUser;
import kz.birlese.plan.MeasureReport.Occasion;
import kz.birlese.plan.MonitorMeasure;
import kz.birlese.plan.PlanWords;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import kz.birlese.workflow.repair.OutOfTurn;
import org.springframework.stereotype.Component;

/** Box "Report measure" of {@code monitorMeasure}. */
@Component("reportMeasure")
class ReportMeasure extends UserTaskBox implements OutOfTurn {

    private final MonitorMeasure monitor;
    private final PlanWords words;
    private final CurrentUser currentUser;

    ReportMeasure(MonitorMeasure monitor, PlanWords words, CurrentUser currentUser) {
        this.monitor = monitor;
        this.words = words;
        this.currentUser = currentUser;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return Map.of("facts", words.facts(currentUser.require().language(), monitor.open(task.caseId())));
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        monitor.report(task.caseId(), Occasion.END, ReportForm.contents(form));
        return Map.of();
    }
}
