package kz.birlese.grant.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.ScreeningConflicts;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Screen reasons". */
@Component("screenReasons")
class ScreenReasons extends UserTaskBox {

    private final kz.birlese.grant.ScreenReasons useCase;
    private final ScreeningConflicts conflicts;

    ScreenReasons(kz.birlese.grant.ScreenReasons useCase, ScreeningConflicts conflicts) {
        this.useCase = useCase;
        this.conflicts = conflicts;
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return conflicts.about(task.caseId());
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        List<Map<String, Object>> rows = useCase.of(task.caseId()).stream()
                .map(each ->
                        Map.<String, Object>of("about", each.about(), "written", each.text(), "released", each.text()))
                .toList();
        return Map.of("reasons", rows);
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        List<String> kept = new ArrayList<>();
        form.rows("reasons").forEach(row -> kept.add(row.text("released")));
        useCase.release(task.caseId(), kept);
        return Map.of();
    }
}
