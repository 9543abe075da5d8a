package kz.birlese.grant.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.Calls;
import kz.birlese.grant.TaskConflicts;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Appoint jury" of {@code startUpCompetition}. */
@Component("appointJury")
class AppointJury extends UserTaskBox {

    private final kz.birlese.grant.AppointJury jury;
    private final Calls calls;
    private final TaskConflicts conflicts;

    AppointJury(kz.birlese.grant.AppointJury jury, Calls calls, TaskConflicts conflicts) {
        this.jury = jury;
        this.calls = calls;
        this.conflicts = conflicts;
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return conflicts.aboutCall(task.caseId());
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        List<Map<String, String>> choices = jury.eligible(task.caseId()).stream()
                .map(account -> Choices.person(account))
                .toList();
        int size = calls.named(task.caseId()).settings().jurySize();
        return Map.of("jurorChoices", choices, "jurySize", size);
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        Set<UUID> jurors =
                submission.choices("jurors").stream().map(UUID::fromString).collect(Collectors.toSet());
        jury.of(task.caseId(), jurors);
        return Map.of();
    }
}
