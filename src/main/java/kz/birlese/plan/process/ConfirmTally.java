package kz.birlese.plan.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.plan.OnRoll;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Confirm tally" of {@code agreePriorities}. */
@Component("confirmTally")
class ConfirmTally extends UserTaskBox {

    private final kz.birlese.plan.ConfirmTally tally;
    private final kz.birlese.plan.TallyHands hands;
    private final TallyForm totals;
    private final RollForm people;
    private final Say say;

    ConfirmTally(
            kz.birlese.plan.ConfirmTally tally,
            kz.birlese.plan.TallyHands hands,
            TallyForm totals,
            RollForm people,
            Say say) {
        this.tally = tally;
        this.hands = hands;
        this.totals = totals;
        this.people = people;
        this.say = say;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        List<OnRoll> roll = tally.roll(task.caseId());
        Map<String, Object> opening = totals.opening(task.caseId());
        opening.put("roll", roll.stream().map(this::row).toList());
        opening.put("rollChoices", people.choices(roll));
        return opening;
    }

    private Map<String, Object> row(OnRoll line) {
        return Map.of(
                "name", line.name(),
                "opened", say.moment(line.openedAt()),
                "voted", say.it("tally.voted." + (line.hasVoted() ? "ONLINE" : "NOT_ONLINE")));
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return hands.of(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        return switch (form.text("outcome")) {
            case "AGREE" ->
                Map.of(
                        "isRollRight",
                        true,
                        "areTotalsAgreed",
                        true,
                        "isVoteValid",
                        tally.agree(task.caseId(), form.ticked("rollRight")));
            case "WRONG_ROLL" -> {
                Set<UUID> strangers =
                        form.choices("strangers").stream().map(UUID::fromString).collect(Collectors.toSet());
                tally.annul(task.caseId(), strangers, form.text("because"));
                yield Map.of("isRollRight", false);
            }
            default -> {
                tally.differ(task.caseId(), form.text("found"));
                yield Map.of("isRollRight", true, "areTotalsAgreed", false);
            }
        };
    }
}
