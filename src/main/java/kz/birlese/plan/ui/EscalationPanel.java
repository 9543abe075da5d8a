package kz.birlese.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Set;
import java.util.UUID;
import kz.birlese.plan.EscalateIssue;
import kz.birlese.plan.Escalation;
import kz.birlese.plan.Issue;
import kz.birlese.plan.ReadEscalation;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.ReasonDialog;
import kz.birlese.workflow.ui.Sheet;

/** What the page of an issue that was sent up shows: the issue, what the village tried, who has it and until when. */
@org.springframework.stereotype.Component
class EscalationPanel implements CasePanel {

    private final ReadEscalation read;
    private final EscalateIssue escalate;
    private final Say say;

    EscalationPanel(ReadEscalation read, EscalateIssue escalate, Say say) {
        this.read = read;
        this.escalate = escalate;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("issueEscalation");
    }

    @Override
    public Component show(UUID caseId) {
        ReadEscalation.Page page = read.of(caseId);
        Escalation escalation = page.escalation();
        Issue issue = page.issue();
        Sheet sheet = new Sheet()
                .fact(say.it("escalation.issue"), issue.number() + " · " + issue.text())
                .fact(say.it("cycle.settlement"), say.place(escalation.settlement()))
                .fact(say.it("escalation.field"), say.it("status.IssueField." + issue.field()))
                .fact(say.it("escalation.voices"), say.value(page.voices()))
                .fact(say.it("escalation.tried"), escalation.tried())
                .fact(say.it("escalation.sentAt"), say.moment(escalation.sentAt()))
                .fact(say.it("escalation.status"), say.it("status.EscalationStatus." + escalation.status()));
        way(sheet, escalation);
        if (page.mayTakeBack()) {
            sheet.with(takeBack(escalation));
        }
        return sheet;
    }

    private void way(Sheet sheet, Escalation escalation) {
        if (escalation.status().isOpen()) {
            sheet.fact(say.it("escalation.heldIn"), say.place(escalation.heldIn()))
                    .fact(say.it("escalation.answerBy"), say.moment(escalation.answerBy()));
        }
        if (escalation.isDistrictSilent()) {
            sheet.notice("warn", say.it("escalation.districtSilent"));
        }
        sheet.fact(say.it("escalation.districtWord"), escalation.districtWord());
        if (escalation.answer() != null) {
            sheet.fact(say.it("escalation.answer"), say.it("escalation.solved." + escalation.isSolved()))
                    .fact(say.it("escalation.words"), escalation.answer())
                    .fact(say.it("escalation.answeredAt"), say.moment(escalation.answeredAt()));
        }
        sheet.fact(say.it("escalation.withdrawnBecause"), escalation.withdrawnBecause());
    }

    private Component takeBack(Escalation escalation) {
        String title = say.it("escalation.takeBack");
        return new Button(title, click -> new ReasonDialog(
                        say, title, say.it("escalation.takeBack.ask"), why -> escalate.takeBack(escalation.id(), why))
                .open());
    }
}
