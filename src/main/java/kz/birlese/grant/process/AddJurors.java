package kz.birlese.grant.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.ReadSupplement;
import kz.birlese.grant.ReadSupplement.SupplementPage;
import kz.birlese.grant.TaskConflicts;
import kz.birlese.grant.WaitingLine;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Add jurors" of {@code supplementJury}. */
@Component("addJurors")
class AddJurors extends UserTaskBox {

    private final kz.birlese.grant.AddJurors addJurors;
    private final ReadSupplement read;
    private final TaskConflicts conflicts;

    AddJurors(kz.birlese.grant.AddJurors addJurors, ReadSupplement read, TaskConflicts conflicts) {
        this.addJurors = addJurors;
        this.read = read;
        this.conflicts = conflicts;
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return conflicts.aboutSupplement(task.caseId());
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        SupplementPage page = read.of(task.caseId());
        List<Map<String, String>> choices = addJurors.eligible(task.caseId()).stream()
                .map(account -> Choices.person(account))
                .toList();
        Map<String, Object> opening = new HashMap<>();
        opening.put("openedBecause", page.supplement().openedBecause());
        opening.put("waiting", page.waiting().stream().map(AddJurors::row).toList());
        opening.put("jurorChoices", choices);
        return opening;
    }

    private static Map<String, Object> row(WaitingLine line) {
        return Map.of("application", line.application(), "lacking", line.lacking());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        Set<UUID> jurors =
                submission.choices("jurors").stream().map(UUID::fromString).collect(Collectors.toSet());
        addJurors.by(task.caseId(), jurors, submission.text("reason"));
        return Map.of();
    }
}
