package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.ApplicationStatus;
import kz.birlese.grant.Call;
import kz.birlese.grant.CallPage;
import kz.birlese.grant.CallStatus;
import kz.birlese.grant.CancelCall;
import kz.birlese.grant.ExtendClosing;
import kz.birlese.grant.OpenSupplement;
import kz.birlese.grant.ReadCall;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** What a call's page shows: its rules in plain words, how far it is, and to those who decide, the ranking. */
@org.springframework.stereotype.Component
class CallPanel implements CasePanel {

    private final ReadCall read;
    private final ExtendClosing extendClosing;
    private final OpenSupplement openSupplement;
    private final CancelCall cancelCall;
    private final RulesPart rulesPart;
    private final RankingPart rankingPart;
    private final ComparisonPart comparisonPart;
    private final CalibrationPart calibrationPart;
    private final JuryPart juryPart;
    private final ReadersPart readersPart;
    private final FurtherScoresPart furtherScoresPart;
    private final ConflictsPart conflictsPart;
    private final Say say;

    CallPanel(
            ReadCall read,
            ExtendClosing extendClosing,
            OpenSupplement openSupplement,
            CancelCall cancelCall,
            RulesPart rulesPart,
            RankingPart rankingPart,
            ComparisonPart comparisonPart,
            CalibrationPart calibrationPart,
            JuryPart juryPart,
            ReadersPart readersPart,
            FurtherScoresPart furtherScoresPart,
            ConflictsPart conflictsPart,
            Say say) {
        this.read = read;
        this.extendClosing = extendClosing;
        this.openSupplement = openSupplement;
        this.cancelCall = cancelCall;
        this.rulesPart = rulesPart;
        this.rankingPart = rankingPart;
        this.comparisonPart = comparisonPart;
        this.calibrationPart = calibrationPart;
        this.juryPart = juryPart;
        this.readersPart = readersPart;
        this.furtherScoresPart = furtherScoresPart;
        this.conflictsPart = conflictsPart;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("startUpCompetition");
    }

    @Override
    public Component show(UUID caseId) {
        CallPage page = read.of(caseId);
        Sheet sheet = new Sheet();
        standing(sheet, page);
        actions(sheet, page);
        applications(sheet, page.counts());
        conflictsPart.show(sheet, page.signs());
        juryPart.waiting(sheet, page.waiting());
        rankingPart.show(sheet, page);
        comparisonPart.show(sheet, page);
        furtherScoresPart.show(sheet, page.furtherScores());
        meetings(sheet, page.meetings());
        juryPart.show(sheet, page.jury());
        calibrationPart.show(sheet, caseId);
        readersPart.show(sheet, page.readers());
        rulesPart.show(sheet, page.call());
        return sheet;
    }

    private void standing(Sheet sheet, CallPage page) {
        Call call = page.call();
        sheet.fact(say.it("call.number"), call.number())
                .fact(say.it("call.status"), say.it("status.CallStatus." + call.status()));
        if (call.returnedBecause() != null) {
            sheet.notice("warn", say.it("call.returned", Map.of("reason", call.returnedBecause())));
        }
        if (call.extendedBecause() != null) {
            Map<String, Object> facts = Map.of("closesAt", call.closesAt(), "reason", call.extendedBecause());
            sheet.notice("warn", say.it("call.extended", facts));
        }
        if (call.cancelledBecause() != null) {
            sheet.notice("bad", say.it("call.cancelled", Map.of("reason", call.cancelledBecause())));
        }
        if (page.isJuror()) {
            juror(sheet, page);
        }
    }

    /** Before the own declaration a juror learns nothing of the applications, not even how many there are. */
    private void juror(Sheet sheet, CallPage page) {
        if (page.ownDeclaration() == null) {
            sheet.notice("warn", say.it("call.juror.unsigned"));
        } else {
            sheet.notice("good", say.it("call.juror.signed", Map.of("at", page.ownDeclaration())));
        }
    }

    private void actions(Sheet sheet, CallPage page) {
        Call call = page.call();
        if (!page.mayRun() || call.status().isDecided() || call.status() == CallStatus.CANCELLED) {
            return;
        }
        Div actions = new Div();
        actions.addClassName("actions");
        if (call.status() == CallStatus.OPEN && call.extendedBecause() == null) {
            actions.add(new ExtendButton(say, (closing, reason) -> extendClosing.of(call.id(), closing, reason)));
        }
        if (call.status() == CallStatus.SCORING) {
            actions.add(new SupplementButton(say, reason -> openSupplement.of(call.id(), reason)));
        }
        actions.add(new CancelButton(say, reason -> cancelCall.of(call.id(), reason)));
        sheet.with(actions);
    }

    private void applications(Sheet sheet, Map<ApplicationStatus, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        sheet.heading(say.it("call.applications"));
        counts.forEach(
                (status, count) -> sheet.fact(say.it("status.ApplicationStatus." + status), String.valueOf(count)));
    }

    private void protocol(Sheet sheet, CallPage.Meeting meeting) {
        if (meeting.protocol().isEmpty()) {
            return;
        }
        Sheet lines = new Sheet();
        meeting.protocol().forEach(lines::words);
        NativeDetails fold = new NativeDetails(say.it("call.committee.protocol"), lines);
        fold.addClassName("fold");
        sheet.with(fold);
        meeting.signatures().forEach(each -> sheet.fact(say.it("call.committee.signed"), signed(each)));
    }

    private String signed(CallPage.Signature each) {
        Map<String, Object> facts = new HashMap<>(Map.of("name", each.name(), "at", each.at()));
        facts.put("objection", each.objection());
        return say.it("call.committee.signed." + (each.objection() == null ? "one" : "objecting"), facts);
    }

    private void meetings(Sheet sheet, List<CallPage.Meeting> meetings) {
        for (CallPage.Meeting meeting : meetings) {
            sheet.heading(say.it("call.committee", Map.of("at", meeting.heldAt())))
                    .fact(say.it("call.committee.heldBy"), meeting.heldBy())
                    .fact(say.it("call.committee.present"), String.join(", ", meeting.present()))
                    .fact(say.it("call.committee.aside"), said(meeting.aside()))
                    .fact(say.it("call.committee.returned"), meeting.returnedBecause())
                    .words(meeting.minutes());
            protocol(sheet, meeting);
        }
    }

    /** Null for nothing, so that no line is shown. */
    private static String said(List<String> lines) {
        return lines.isEmpty() ? null : String.join(", ", lines);
    }
}
