package kz.birlese.grant.ui;

import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.Award;
import kz.birlese.grant.AwardVisit;
import kz.birlese.grant.Instalment;
import kz.birlese.grant.ProgressReport;
import kz.birlese.grant.Proposal;
import kz.birlese.grant.ReadAward;
import kz.birlese.plan.Plans;
import kz.birlese.programme.ResultFact;
import kz.birlese.programme.Results;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** What an award's page shows: the grant, its agreement, its money, its reports and what it brought the goal. */
@Component
class AwardPanel implements CasePanel {

    private final ReadAward read;
    private final Plans plans;
    private final Results results;
    private final Say say;

    AwardPanel(ReadAward read, Plans plans, Results results, Say say) {
        this.read = read;
        this.plans = plans;
        this.results = results;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("awardFollowUp");
    }

    @Override
    public com.vaadin.flow.component.Component show(UUID caseId) {
        ReadAward.AwardPage page = read.award(caseId);
        Award award = page.award();
        Sheet sheet = new Sheet();
        basics(sheet, award);
        if (page.held()) {
            sheet.notice("warn", say.it("award.heldByComplaint"));
        }
        agreement(sheet, award);
        instalments(sheet, page.instalments());
        visits(sheet, page.visits());
        reports(sheet, page.reports());
        expected(sheet, page.expected());
        results(sheet, award);
        return sheet;
    }

    private void basics(Sheet sheet, Award award) {
        sheet.heading(say.it("award.heading"))
                .fact(say.it("award.number"), award.number())
                .fact(say.it("award.title"), award.title())
                .fact(say.it("award.settlement"), say.place(award.settlement()))
                .fact(say.it("award.goal"), plans.goal(award.goal()).text().in(say.language()))
                .fact(say.it("award.amount"), say.value(award.amount()))
                .fact(say.it("award.status"), say.it("status.AwardStatus." + award.status()))
                .fact(say.it("award.endReason"), award.endReason());
    }

    private void agreement(Sheet sheet, Award award) {
        if (award.agreementKk() == null) {
            return;
        }
        sheet.heading(say.it("award.agreement"))
                .fact("PDF", file(award.agreementKk(), "award.agreementKk"))
                .fact("PDF", file(award.agreementRu(), "award.agreementRu"));
        if (award.awardeeSignedAt() != null) {
            sheet.words(say.it("award.signedByAwardee", Map.of("at", say.moment(award.awardeeSignedAt()))));
        }
        if (award.directorSignedAt() != null) {
            sheet.words(say.it("award.signedByDirector", Map.of("at", say.moment(award.directorSignedAt()))));
        }
    }

    private Anchor file(UUID id, String text) {
        Anchor link = new Anchor("/files/" + id, say.it(text));
        link.setRouterIgnore(true);
        return link;
    }

    private void instalments(Sheet sheet, List<Instalment> instalments) {
        sheet.heading(say.it("award.instalments"));
        instalments.forEach(each -> sheet.fact(
                say.it("award.instalment", Map.of("position", each.position())),
                say.value(each.amount()) + " · " + say.it("status.Instalment." + each.status())));
    }

    private void visits(Sheet sheet, List<AwardVisit> visits) {
        if (visits.isEmpty()) {
            return;
        }
        sheet.heading(say.it("award.visits"));
        visits.forEach(visit -> sheet.fact(say.day(visit.visitedOn()), visit.findings()));
    }

    private void reports(Sheet sheet, List<ProgressReport> reports) {
        if (reports.isEmpty()) {
            return;
        }
        sheet.heading(say.it("award.reports"));
        for (ProgressReport report : reports) {
            sheet.fact(
                    say.it("award.report", Map.of("position", report.position())),
                    say.it("status.ProgressReport." + report.status()) + " · " + say.date(report.dueAt()));
            if (report.contents() != null) {
                contents(sheet, report.contents());
            }
        }
    }

    private void contents(Sheet sheet, ProgressReport.Contents contents) {
        sheet.words(contents.narrative())
                .words(say.value(contents.spent()))
                .words(say.it(
                        "award.jobs",
                        Map.of("jobs", contents.jobs(), "youth", contents.youth(), "women", contents.women())));
    }

    private void expected(Sheet sheet, Proposal proposal) {
        sheet.heading(say.it("award.expected"))
                .words(say.it(
                        "award.jobs",
                        Map.of("jobs", proposal.jobs(), "youth", proposal.jobsYouth(), "women", proposal.jobsWomen())));
    }

    /** What this grant is known to have brought, apart from what all grants brought the same goal. */
    private void results(Sheet sheet, Award award) {
        List<ResultFact> own = results.of(award.goal()).stream()
                .filter(fact -> award.id().equals(fact.sourceId()))
                .toList();
        sheet.heading(say.it("award.achieved"));
        if (own.isEmpty()) {
            sheet.words(say.it("award.achieved.notYet"));
        }
        own.forEach(fact -> sheet.fact(say.it("indicator." + fact.indicator()), say.value(fact.value())));
        Map<String, BigDecimal> totals = results.totals(award.goal());
        if (!totals.isEmpty()) {
            sheet.heading(say.it("award.results"));
            totals.forEach((indicator, total) -> sheet.fact(say.it("indicator." + indicator), say.value(total)));
        }
    }
}
