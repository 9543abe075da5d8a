package kz.birlese.grant.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.Call;
import kz.birlese.grant.Calls;
import kz.birlese.grant.CommitteeMeeting;
import kz.birlese.grant.CommitteeMeetings;
import kz.birlese.grant.Deviation;
import kz.birlese.grant.JuryMembers;
import kz.birlese.grant.Outcome;
import kz.birlese.grant.TaskConflicts;
import kz.birlese.people.Accounts;
import kz.birlese.programme.Money;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Hold committee meeting" of {@code selectAwards}. */
@Component("holdCommittee")
class HoldCommittee extends UserTaskBox {

    private final kz.birlese.grant.HoldCommittee committee;
    private final CommitteeTables tables;
    private final Calls calls;
    private final JuryMembers jury;
    private final CommitteeMeetings meetings;
    private final Accounts accounts;
    private final TaskConflicts conflicts;

    HoldCommittee(
            kz.birlese.grant.HoldCommittee committee,
            CommitteeTables tables,
            Calls calls,
            JuryMembers jury,
            CommitteeMeetings meetings,
            Accounts accounts,
            TaskConflicts conflicts) {
        this.committee = committee;
        this.tables = tables;
        this.calls = calls;
        this.jury = jury;
        this.meetings = meetings;
        this.accounts = accounts;
        this.conflicts = conflicts;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        Call call = calls.named(task.caseId());
        Map<String, Object> opening = new HashMap<>();
        opening.put("returnedBecause", returnedBecause(call.id()));
        opening.put("ranking", tables.proposed(call.id()));
        opening.put("aside", tables.aside(committee.aside(call.id())));
        opening.put("rankedChoices", tables.choices(call.id()));
        opening.put("jurorChoices", jurors(call.id()));
        opening.put("fund", tables.written(call.settings().fund()));
        opening.put("quorum", call.settings().quorum());
        return opening;
    }

    private String returnedBecause(UUID callId) {
        return meetings.findFirstByCallIdOrderByHeldAtDesc(callId)
                .map(CommitteeMeeting::returnedBecause)
                .orElse(null);
    }

    private List<Map<String, String>> jurors(UUID callId) {
        return accounts.findAllById(jury.signedJurors(callId)).stream()
                .map(account -> Choices.choice(account.id(), account.name()))
                .toList();
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return conflicts.aboutCall(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        Set<UUID> present =
                submission.choices("present").stream().map(UUID::fromString).collect(Collectors.toSet());
        List<Deviation> deviations = submission.rows("deviations").stream()
                .map(HoldCommittee::deviation)
                .toList();
        committee.on(task.caseId(), submission.text("minutes"), present, deviations);
        return Map.of();
    }

    private static Deviation deviation(Submission row) {
        return new Deviation(
                row.id("application"),
                Outcome.valueOf(row.text("outcome")),
                row.number("amount") == null ? null : Money.tenge(row.number("amount")),
                row.text("reason"));
    }
}
