package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.ApplicationWords;
import kz.birlese.grant.Complaint;
import kz.birlese.grant.RankedApplication;
import kz.birlese.grant.ReadAward;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** What a complaint's page shows: what it is about, what was found and what follows. */
@org.springframework.stereotype.Component
class ComplaintPanel implements CasePanel {

    private final ReadAward read;
    private final ScoresPart scores;
    private final RecountPart recount;
    private final ApplicationWords words;
    private final Say say;

    ComplaintPanel(ReadAward read, ScoresPart scores, RecountPart recount, ApplicationWords words, Say say) {
        this.read = read;
        this.scores = scores;
        this.recount = recount;
        this.words = words;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("complaint");
    }

    @Override
    public Component show(UUID caseId) {
        ReadAward.ComplaintPage page = read.complaint(caseId);
        Complaint complaint = page.complaint();
        Sheet sheet = new Sheet()
                .heading(say.it("complaint.heading"))
                .fact(say.it("award.number"), complaint.number())
                .fact(say.it("complaint.about"), about(page))
                .fact(say.it("complaint.lodged"), say.moment(complaint.lodgedAt()))
                .fact(say.it("award.status"), say.it("status.Complaint." + complaint.status()))
                .fact(say.it("complaint.answerUntil"), until(complaint))
                .fact(say.it("complaint.groundsOn"), groundsOn(complaint))
                .heading(say.it("complaint.grounds"))
                .words(complaint.grounds());
        if (complaint.finding() != null) {
            sheet.fact(say.it("complaint.finding"), say.it("status.Finding." + complaint.finding()))
                    .fact(say.it("complaint.reasons"), complaint.reasons());
        }
        if (complaint.remedy() != null) {
            sheet.fact(say.it("complaint.remedy"), say.it("status.Remedy." + complaint.remedy()))
                    .fact(say.it("complaint.reasons"), complaint.remedyReason());
        }
        complaint
                .rulesSetAside()
                .forEach(rule -> sheet.fact(say.it("complaint.setAside"), words.eligibility(say.language(), rule)));
        judged(sheet, page);
        if (!page.sheets().isEmpty()) {
            recount.show(sheet, complaint);
        }
        if (page.latePlace() != null) {
            latePlace(sheet, page.latePlace());
        }
        return sheet;
    }

    /** Nothing for one that was lodged before there was such a term. */
    private String until(Complaint complaint) {
        return complaint.answerUntil() == null ? null : say.moment(complaint.answerUntil());
    }

    private String groundsOn(Complaint complaint) {
        return complaint.groundsOn().isEmpty()
                ? null
                : complaint.groundsOn().stream()
                        .map(ground -> say.it("status.Ground." + ground))
                        .collect(Collectors.joining(", "));
    }

    /** What was found and scored, for those who hear the complaint and decide what follows. */
    private void judged(Sheet sheet, ReadAward.ComplaintPage page) {
        page.failed().forEach(finding -> sheet.notice("bad", finding.rule())
                .fact(say.it("application.found"), finding.found())
                .fact(say.it("application.needed"), finding.needed()));
        scores.arithmetic(sheet, page.arithmetic(), page.application().total());
        scores.sheets(sheet, page.sheets());
    }

    /** The way to the application for whoever may see it; the hearer finds what is needed here. */
    private Component about(ReadAward.ComplaintPage page) {
        String name = page.application().number() + " · " + page.application().title();
        return page.mayOpenApplication()
                ? new Anchor("cases/grantApplication/" + page.application().id(), name)
                : new Span(name);
    }

    private void latePlace(Sheet sheet, RankedApplication late) {
        Map<String, Object> facts = Map.of(
                "place", late.place(),
                "total", late.total(),
                "outcome", say.it("status.Outcome." + late.outcome()));
        sheet.fact(say.it("complaint.latePlace"), say.it("complaint.latePlace.line", facts))
                .fact(say.it("complaint.reasons"), late.lateReason());
    }
}
