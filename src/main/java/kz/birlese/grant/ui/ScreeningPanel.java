package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.ReadScreening;
import kz.birlese.grant.ReasonScreening;
import kz.birlese.grant.ReleasedReason;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** What the page of the reasons shows: about which application they are, who screened them, and what went out. */
@org.springframework.stereotype.Component
class ScreeningPanel implements CasePanel {

    private final ReadScreening read;
    private final Say say;

    ScreeningPanel(ReadScreening read, Say say) {
        this.read = read;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("releaseReasons");
    }

    @Override
    public Component show(UUID caseId) {
        ReadScreening.ScreeningPage page = read.of(caseId);
        ReasonScreening screening = page.screening();
        String about = page.application().number() + " · " + page.application().title();
        Sheet sheet = new Sheet()
                .heading(say.it("screening.title"))
                .fact(
                        say.it("complaint.about"),
                        new Anchor(
                                "cases/grantApplication/" + page.application().id(), about))
                .fact(say.it("screening.by"), page.screenedBy())
                .fact(
                        say.it("screening.at"),
                        screening.screenedAt() == null ? null : say.moment(screening.screenedAt()))
                .fact(say.it("screening.sent"), screening.sentAt() == null ? null : say.moment(screening.sentAt()));
        if (screening.screenedAt() == null) {
            return sheet.words(say.it("screening.awaited"));
        }
        return sheet.table(heads(), rows(page));
    }

    private List<String> heads() {
        return List.of(
                say.it("recount.sheet"), say.it("call.criterion"), say.it("protocol.score"), say.it("protocol.reason"));
    }

    private static List<List<String>> rows(ReadScreening.ScreeningPage page) {
        List<List<String>> rows = new ArrayList<>();
        List<ReleasedReason> reasons = page.screening().reasons();
        for (int row = 0; row < reasons.size(); row++) {
            ReleasedReason each = reasons.get(row);
            rows.add(List.of(
                    String.valueOf(each.sheet()), page.criteria().get(row), String.valueOf(each.score()), each.text()));
        }
        return rows;
    }
}
