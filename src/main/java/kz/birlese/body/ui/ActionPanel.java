package kz.birlese.body.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.Set;
import java.util.UUID;
import kz.birlese.body.CarryOutAction;
import kz.birlese.body.MeetingAction;
import kz.birlese.body.ReadMeeting;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.ReasonDialog;
import kz.birlese.workflow.ui.Sheet;

/** What the page of an action shows: what, who, by when, what came of it, and the way to take it back. */
@org.springframework.stereotype.Component
class ActionPanel implements CasePanel {

    private final ReadMeeting read;
    private final CarryOutAction carryOut;
    private final Say say;

    ActionPanel(ReadMeeting read, CarryOutAction carryOut, Say say) {
        this.read = read;
        this.carryOut = carryOut;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("meetingAction");
    }

    @Override
    public Component show(UUID caseId) {
        ReadMeeting.ActionPage page = read.action(caseId);
        MeetingAction action = page.action();
        String owner = page.owner() == null
                ? say.it("meeting.owner.akimat")
                : page.owner().name();
        Sheet sheet = new Sheet()
                .heading(say.it("action.heading"))
                .fact(say.it("meeting.number"), action.number())
                .fact(say.it("meeting.what"), action.text())
                .fact(say.it("meeting.who"), owner)
                .fact(say.it("meeting.due"), say.day(action.due()))
                .fact(say.it("meeting.state"), say.it("status.MeetingAction." + action.state()))
                .fact(
                        say.it("action.of"),
                        new Anchor(
                                "cases/planMeeting/" + page.meeting().id(),
                                page.meeting().number()))
                .fact(say.it("action.report"), action.report())
                .fact(say.it("action.withdrawn"), action.withdrawnBecause());
        if (action.endedAt() != null) {
            sheet.fact(say.it("action.ended"), say.moment(action.endedAt()));
        }
        page.evidence().forEach(file -> sheet.fact(say.it("form.carryOutAction.evidence"), link(file)));
        if (page.mayWithdraw()) {
            sheet.with(withdraw(caseId));
        }
        return sheet;
    }

    private static Anchor link(StoredFile file) {
        Anchor link = new Anchor("/files/" + file.id(), file.name());
        link.setRouterIgnore(true);
        return link;
    }

    private Button withdraw(UUID action) {
        return new Button(say.it("action.withdraw"), click -> new ReasonDialog(
                        say,
                        say.it("action.withdraw"),
                        say.it("action.withdraw.ask"),
                        reason -> carryOut.withdraw(action, reason))
                .open());
    }
}
