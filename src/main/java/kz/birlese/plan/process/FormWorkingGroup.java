package kz.birlese.plan.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.body.Seat.Office;
import kz.birlese.body.Seat.Party;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.plan.FormWorkingGroup.Seat;
import kz.birlese.plan.ReadPreparation;
import kz.birlese.plan.WorkingGroups.Group;
import kz.birlese.plan.WorkingGroups.Mandate;
import kz.birlese.plan.WorkingGroups.Member;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Form working group" of {@code preparePlan}. */
@Component("formWorkingGroup")
class FormWorkingGroup extends UserTaskBox {

    private final kz.birlese.plan.FormWorkingGroup group;
    private final ReadPreparation read;
    private final Accounts accounts;
    private final Say say;

    FormWorkingGroup(kz.birlese.plan.FormWorkingGroup group, ReadPreparation read, Accounts accounts, Say say) {
        this.group = group;
        this.read = read;
        this.accounts = accounts;
        this.say = say;
    }

    /** As it was sent last, else as it sat in the cycle before. */
    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        ReadPreparation.Page page = read.of(task.caseId());
        Map<String, Object> opening = new HashMap<>();
        opening.put("isSentBack", !page.findings().isEmpty());
        opening.put(
                "findings",
                page.findings().stream()
                        .map(finding -> Map.of(
                                "rule", say.it("composition." + finding.rule()),
                                "found", finding.found(),
                                "needed", finding.needed()))
                        .toList());
        Group known = page.group() == null ? page.groupBefore() : page.group();
        if (known != null) {
            opening.put("members", known.members().stream().map(this::row).toList());
        }
        if (page.group() != null) {
            opening.put("documentNumber", page.group().mandate().documentNumber());
            opening.put("documentDate", page.group().mandate().documentDate());
            opening.put("termMonths", page.group().mandate().termMonths());
        }
        return opening;
    }

    private Map<String, Object> row(Member member) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", member.name());
        row.put("party", member.party().name());
        row.put("office", member.office().name());
        row.put("woman", member.woman());
        row.put("bornIn", member.bornIn());
        if (member.account() != null) {
            row.put(
                    "email",
                    accounts.findById(member.account())
                            .map(Account::contact)
                            .orElseThrow()
                            .email());
        }
        return row;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        Mandate mandate = new Mandate(
                form.text("documentNumber"),
                form.date("documentDate"),
                form.number("termMonths").intValueExact());
        List<Seat> seats =
                form.rows("members").stream().map(FormWorkingGroup::seat).toList();
        group.of(task.caseId(), mandate, seats);
        return Map.of();
    }

    private static Seat seat(Submission row) {
        Member member = new Member(
                row.text("name"),
                Party.valueOf(row.text("party")),
                row.ticked("woman"),
                row.number("bornIn") == null ? null : row.number("bornIn").intValueExact(),
                Office.valueOf(row.text("office")),
                null);
        return new Seat(member, row.text("email"));
    }
}
