package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.birlese.grant.ApplicationPage;
import kz.birlese.grant.ApplicationPage.AssistedBy;
import kz.birlese.grant.ApplicationStatus;
import kz.birlese.grant.ApplicationWords.FindingLine;
import kz.birlese.grant.Complaint;
import kz.birlese.grant.CorrectScores;
import kz.birlese.grant.GrantApplication;
import kz.birlese.grant.LodgeComplaint;
import kz.birlese.grant.PrintApplication;
import kz.birlese.grant.PrintReceipt;
import kz.birlese.grant.ReadApplication;
import kz.birlese.grant.WithdrawApplication;
import kz.birlese.record.Receipt;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** What an application's page shows: where it stands and why, the receipt, what was sent, and what the jury made of it. */
@org.springframework.stereotype.Component
class ApplicationPanel implements CasePanel {

    private final ReadApplication read;
    private final PrintReceipt printReceipt;
    private final PrintApplication printApplication;
    private final WithdrawApplication withdraw;
    private final LodgeComplaint complain;
    private final ProposalPart proposalPart;
    private final ScoresPart scoresPart;
    private final CorrectScores correct;
    private final DiscussionPart discussionPart;
    private final ProtocolPart protocolPart;
    private final Say say;

    ApplicationPanel(
            ReadApplication read,
            PrintReceipt printReceipt,
            PrintApplication printApplication,
            WithdrawApplication withdraw,
            LodgeComplaint complain,
            ProposalPart proposalPart,
            ScoresPart scoresPart,
            CorrectScores correct,
            DiscussionPart discussionPart,
            ProtocolPart protocolPart,
            Say say) {
        this.read = read;
        this.printReceipt = printReceipt;
        this.printApplication = printApplication;
        this.withdraw = withdraw;
        this.complain = complain;
        this.proposalPart = proposalPart;
        this.scoresPart = scoresPart;
        this.correct = correct;
        this.discussionPart = discussionPart;
        this.protocolPart = protocolPart;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("grantApplication");
    }

    @Override
    public Component show(UUID caseId) {
        ApplicationPage page = read.of(caseId);
        Sheet sheet = new Sheet();
        standing(sheet, page);
        scoresPart.result(sheet, page);
        findings(sheet, page);
        complaining(sheet, page);
        receipts(sheet, page);
        proposalPart.show(sheet, page);
        questions(sheet, page);
        complaints(sheet, page);
        scoresPart.sheets(sheet, page.sheets());
        correcting(sheet, page);
        discussionPart.show(sheet, caseId);
        protocolPart.ofApplication(sheet, page.application());
        if (page.mayBeWithdrawn()) {
            sheet.with(new WithdrawButton(say, () -> withdraw.of(caseId)));
        }
        return sheet;
    }

    /** For the juror who handed in one of the sheets, as long as it may be corrected. */
    private void correcting(Sheet sheet, ApplicationPage page) {
        if (page.sheets().stream().anyMatch(ApplicationPage.Sheet::isOwn)) {
            UUID application = page.application().id();
            List<CorrectScores.Line> lines = correct.standing(application);
            if (!lines.isEmpty()) {
                sheet.with(new CorrectButton(say, lines, (marks, reason) -> correct.of(application, marks, reason)));
            }
        }
    }

    private void standing(Sheet sheet, ApplicationPage page) {
        ApplicationStatus status = page.application().status();
        sheet.fact(say.it("application.applicant"), page.applicant())
                .fact(
                        say.it("application.kind"),
                        say.it("status.ApplicantKind." + page.application().kind()))
                .fact(say.it("application.status"), say.it("status.ApplicationStatus." + status));
        if (page.application().goal() != null) {
            sheet.with(new GoalLink(page.application().goal(), say.it("site.goal.thread")));
        }
        page.assistedBy().forEach(each -> sheet.fact(say.it("assist.by"), assisted(each)));
        if (page.isOwn()) {
            sheet.words(say.it("application.status." + status));
        }
        if (page.application().withinGrace()) {
            sheet.notice("warn", say.it("application.withinGrace"));
        }
    }

    /** Beside what may be complained about, with the day by which. */
    private void complaining(Sheet sheet, ApplicationPage page) {
        UUID application = page.application().id();
        if (page.isOwn() && complain.isPossible(application)) {
            complain.openUntil(application)
                    .ifPresent(until -> sheet.words(say.it("complaint.lodge.until", Map.of("until", until))));
            sheet.words(say.it("complaint.lodge.answer", Map.of("days", complain.answerDays(application))))
                    .with(new ComplainButton(say, (on, grounds) -> complain.about(application, on, grounds)));
        }
    }

    private String assisted(AssistedBy by) {
        Map<String, Object> facts = Map.of("name", by.name(), "place", say.place(by.place()), "on", say.date(by.at()));
        return say.it("assist.by.line", facts);
    }

    private void findings(Sheet sheet, ApplicationPage page) {
        if (!page.missing().isEmpty()) {
            sheet.heading(say.it("application.missing"));
            page.missing().forEach(finding -> sheet.notice("warn", finding));
        }
        if (!page.failed().isEmpty()) {
            sheet.heading(say.it("application.failed"));
            page.failed().forEach(finding -> sheet.with(failed(finding)));
            setAside(sheet, page.readmittedBy());
        }
    }

    /** The findings stay on record; beside them stands that they no longer count, and why. */
    private void setAside(Sheet sheet, Complaint by) {
        if (by != null) {
            Map<String, Object> facts = Map.of("complaint", by.number(), "reason", by.remedyReason());
            sheet.notice("good", say.it("application.setAside", facts));
        }
    }

    private Component failed(FindingLine finding) {
        Sheet notice = new Sheet();
        notice.addClassNames("notice", "bad");
        notice.words(finding.rule())
                .fact(say.it("application.found"), finding.found())
                .fact(say.it("application.needed"), finding.needed());
        return notice.words(finding.advice());
    }

    private void receipts(Sheet sheet, ApplicationPage page) {
        if (page.receipts().isEmpty()) {
            return;
        }
        sheet.heading(say.it("application.receipts"));
        for (Receipt receipt : page.receipts()) {
            sheet.fact(say.it("receipt.number"), receipt.number())
                    .fact(say.it("receipt.at"), say.moment(receipt.at()))
                    .fact(say.it("receipt.sha256"), code(receipt.sha256()))
                    .with(pdf(page.application().id(), receipt));
        }
        GrantApplication application = page.application();
        sheet.with(pdf(
                application.number().replace('/', '-'),
                say.it("application.pdf"),
                () -> printApplication.of(application.id())));
    }

    private static Component code(String text) {
        Div code = new Div(text);
        code.addClassName("code");
        return code;
    }

    private Anchor pdf(UUID applicationId, Receipt receipt) {
        String words = say.it("application.receipt.pdf", Map.of("number", receipt.number()));
        return pdf(receipt.number(), words, () -> printReceipt.of(applicationId, receipt.number()));
    }

    private static Anchor pdf(String name, String words, Supplier<byte[]> print) {
        DownloadHandler download = DownloadHandler.fromInputStream(event -> {
            byte[] content = print.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), name + ".pdf", "application/pdf", content.length);
        });
        return new Anchor(download, words);
    }

    private void complaints(Sheet sheet, ApplicationPage page) {
        if (page.complaints().isEmpty()) {
            return;
        }
        sheet.heading(say.it("application.complaints"));
        page.complaints()
                .forEach(each -> sheet.fact(
                        say.moment(each.lodgedAt()),
                        new Div(
                                new Anchor("cases/complaint/" + each.id(), each.number()),
                                new Span(" · " + say.it("status.Complaint." + each.status())))));
    }

    private void questions(Sheet sheet, ApplicationPage page) {
        if (page.questions().isEmpty()) {
            return;
        }
        sheet.heading(say.it("application.questions"));
        page.questions().forEach(each -> sheet.fact(say.moment(each.askedAt()), each.question())
                .fact(
                        say.it("application.answer"),
                        each.answer() == null ? say.it("application.unanswered") : each.answer()));
    }
}
