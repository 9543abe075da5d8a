package kz.birlese.plan.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.plan.MendRoll.Desk;
import kz.birlese.plan.OnRoll;
import kz.birlese.plan.RollChange;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Mend roll" of {@code agreePriorities}. */
@Component("mendRoll")
class MendRoll extends UserTaskBox {

    private final kz.birlese.plan.MendRoll useCase;
    private final RollForm people;

    MendRoll(kz.birlese.plan.MendRoll useCase, RollForm people) {
        this.useCase = useCase;
        this.people = people;
    }

    /** After it came back, as it was put right the last time. */
    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        Desk desk = useCase.open(task.caseId());
        Map<UUID, RollChange> before =
                desk.proposed().stream().collect(Collectors.toMap(RollChange::account, change -> change));
        Set<UUID> doubted = desk.doubted().stream().map(RollChange::account).collect(Collectors.toSet());
        Map<String, Object> opening = new HashMap<>();
        opening.put("because", desk.vote().annulment().words());
        opening.put("returned", desk.vote().returnedRoll());
        opening.put(
                "doubted",
                desk.doubted().stream()
                        .map(doubt -> doubted(doubt, before.get(doubt.account())))
                        .toList());
        opening.put("struck", others(desk, RollChange.Kind.STRUCK, doubted));
        opening.put("added", others(desk, RollChange.Kind.ADDED, doubted));
        opening.put("rollChoices", people.choices(undoubted(desk, doubted)));
        opening.put("addChoices", people.choices(desk.addable()));
        opening.put("roll", desk.roll().stream().map(people::row).toList());
        return opening;
    }

    private static Map<String, Object> doubted(RollChange doubt, RollChange before) {
        Map<String, Object> row = new HashMap<>();
        row.put("person", doubt.account().toString());
        row.put("name", doubt.name());
        row.put("decision", before == null ? null : before.kind().name());
        row.put("why", before == null ? null : before.why());
        return row;
    }

    private static List<Map<String, Object>> others(Desk desk, RollChange.Kind kind, Set<UUID> doubted) {
        return desk.proposed().stream()
                .filter(change -> change.kind() == kind && !doubted.contains(change.account()))
                .map(change -> Map.<String, Object>of("person", change.account().toString(), "why", change.why()))
                .toList();
    }

    private static List<OnRoll> undoubted(Desk desk, Set<UUID> doubted) {
        return desk.roll().stream()
                .filter(line -> !doubted.contains(line.account()))
                .toList();
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        List<RollChange> changes = new ArrayList<>();
        form.rows("doubted").forEach(row -> changes.add(change(row, RollChange.Kind.valueOf(row.text("decision")))));
        form.rows("struck").forEach(row -> changes.add(change(row, RollChange.Kind.STRUCK)));
        form.rows("added").forEach(row -> changes.add(change(row, RollChange.Kind.ADDED)));
        useCase.of(task.caseId(), changes);
        return Map.of();
    }

    private static RollChange change(Submission row, RollChange.Kind kind) {
        return new RollChange(row.id("person"), null, kind, row.text("why"));
    }
}
