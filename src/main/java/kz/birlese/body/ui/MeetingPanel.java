package kz.birlese.body.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.birlese.body.AbandonMeeting;
import kz.birlese.body.AgendaItem;
import kz.birlese.body.Attempt;
import kz.birlese.body.Meeting;
import kz.birlese.body.MeetingAction;
import kz.birlese.body.MinutesVersion;
import kz.birlese.body.MoveMeeting;
import kz.birlese.body.PrintMeeting;
import kz.birlese.body.ReadMeeting;
import kz.birlese.body.Seat;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.ReasonDialog;
import kz.birlese.workflow.ui.Sheet;

/** What a meeting's page shows: when and about what, who came, what was decided, and its papers to print. */
@org.springframework.stereotype.Component
class MeetingPanel implements CasePanel {

    private final ReadMeeting read;
    private final PrintMeeting print;
    private final MoveMeeting move;
    private final AbandonMeeting abandon;
    private final Say say;

    MeetingPanel(ReadMeeting read, PrintMeeting print, MoveMeeting move, AbandonMeeting abandon, Say say) {
        this.read = read;
        this.print = print;
        this.move = move;
        this.abandon = abandon;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("planMeeting");
    }

    @Override
    public Component show(UUID caseId) {
        ReadMeeting.Page page = read.of(caseId);
        Sheet sheet = new Sheet();
        basics(sheet, page);
        agenda(sheet, page.meeting());
        if (page.meeting().startsAt() != null) {
            papers(sheet, page);
        }
        attendance(sheet, page);
        minutes(sheet, page);
        actions(sheet, page);
        return sheet;
    }

    private void basics(Sheet sheet, ReadMeeting.Page page) {
        Meeting meeting = page.meeting();
        sheet.heading(say.it("meeting.heading"))
                .fact(say.it("meeting.number"), meeting.number())
                .fact(say.it("meeting.body"), say.value(page.body().name()))
                .fact(say.it("meeting.kind"), say.it("status.MeetingKind." + meeting.kind()))
                .fact(say.it("meeting.state"), say.it("status.Meeting." + meeting.state()));
        if (meeting.startsAt() != null) {
            sheet.fact(say.it("meeting.startsAt"), say.moment(meeting.startsAt()))
                    .fact(say.it("meeting.place"), meeting.place());
        }
        if (page.mayMove()) {
            sheet.with(new MoveButton(say, move, meeting));
        }
        if (page.mayGiveUp()) {
            giveUp(sheet, page);
        }
        if (meeting.abandonedBecause() != null) {
            sheet.notice("bad", say.it("meeting.abandoned", Map.of("reason", meeting.abandonedBecause())));
        }
    }

    private void giveUp(Sheet sheet, ReadMeeting.Page page) {
        UUID meeting = page.meeting().id();
        Map<String, Object> facts =
                Map.of("lastDay", page.body().endsOn(), "document", page.body().mandateDocument());
        sheet.notice("warn", say.it("meeting.over", facts))
                .with(new Button(say.it("meeting.giveUp"), click -> new ReasonDialog(
                                say,
                                say.it("meeting.giveUp"),
                                say.it("meeting.giveUp.what"),
                                reason -> abandon.withoutMandate(meeting, reason))
                        .open()));
    }

    private void agenda(Sheet sheet, Meeting meeting) {
        if (meeting.agenda().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        meeting.agenda().forEach(item -> rows.add(List.of(item.text(), votes(item), decided(item))));
        sheet.heading(say.it("meeting.agenda"))
                .table(List.of(say.it("meeting.item"), say.it("meeting.votes"), say.it("meeting.decided")), rows);
        meeting.agenda().forEach(item -> sheet.fact(say.it("meeting.resolution"), item.resolution())
                .fact(say.it("meeting.dissent"), item.dissent()));
    }

    private String votes(AgendaItem item) {
        return item.votesFor() == null
                ? say.value(null)
                : item.votesFor() + " · " + item.votesAgainst() + " · " + item.abstained();
    }

    private String decided(AgendaItem item) {
        if (item.kind() == AgendaItem.Kind.INFORMATION) {
            return say.it("meeting.decided.information");
        }
        return item.decided() == null
                ? say.it("meeting.decided.open")
                : say.it(item.decided() ? "meeting.decided.yes" : "meeting.decided.no");
    }

    private void papers(Sheet sheet, ReadMeeting.Page page) {
        Meeting meeting = page.meeting();
        String name = meeting.number().replace('/', '-');
        sheet.heading(say.it("meeting.papers"))
                .with(new Div(pdf(name + "-notice", say.it("meeting.print.notice"), () -> print.notice(meeting.id()))))
                .with(new Div(pdf(
                        name + "-sheet", say.it("meeting.print.sheet"), () -> print.attendanceSheet(meeting.id()))));
        page.papers().forEach(paper -> sheet.with(new Div(file(paper.id(), paper.name()))));
        String names = page.onPaper().stream().map(Seat::name).collect(Collectors.joining(", "));
        if (!names.isEmpty() && meeting.quorum() == null) {
            sheet.words(say.it("meeting.onPaper", Map.of("names", names)));
        }
    }

    private void attendance(Sheet sheet, ReadMeeting.Page page) {
        Meeting meeting = page.meeting();
        if (meeting.quorum() == null) {
            return;
        }
        sheet.heading(say.it("meeting.attendance"))
                .fact(
                        say.it("meeting.quorum"),
                        say.it(
                                "meeting.count",
                                Map.of(
                                        "found", meeting.quorum().found(),
                                        "needed", meeting.quorum().needed())))
                .fact(say.it("meeting.heads"), say.value(meeting.heads()))
                .fact(
                        say.it("meeting.present"),
                        page.present().stream().map(Seat::name).collect(Collectors.joining(", ")))
                .fact(
                        say.it("meeting.presides"),
                        page.present().stream()
                                .filter(seat -> seat.id().equals(meeting.presides()))
                                .map(Seat::name)
                                .findFirst()
                                .orElse(null));
        if (meeting.sheet() != null) {
            sheet.fact(say.it("meeting.sheet"), file(meeting.sheet(), say.it("meeting.sheet")));
        }
        page.attempts().forEach(line -> attempt(sheet, line));
    }

    private void attempt(Sheet sheet, ReadMeeting.AttemptLine line) {
        Attempt attempt = line.attempt();
        String count = say.it("meeting.count", Map.of("found", attempt.found(), "needed", attempt.needed()));
        String there = line.names().isEmpty() ? "" : " (" + String.join(", ", line.names()) + ")";
        sheet.fact(
                say.it("meeting.attempts"),
                say.moment(attempt.startsAt()) + ", " + attempt.place() + ": " + count + there);
        if (attempt.sheet() != null) {
            sheet.fact(say.it("meeting.sheet"), file(attempt.sheet(), say.it("meeting.sheet")));
        }
    }

    private void minutes(Sheet sheet, ReadMeeting.Page page) {
        Meeting meeting = page.meeting();
        if (meeting.minutesKk() == null) {
            return;
        }
        sheet.heading(say.it("meeting.minutes"));
        if (meeting.returnedBecause() != null) {
            sheet.notice("warn", say.it("meeting.returned", Map.of("reason", meeting.returnedBecause())));
        }
        sheet.fact(say.it("meeting.minutesKk"), spoken("kk", meeting.minutesKk()))
                .fact(say.it("meeting.minutesRu"), spoken("ru", meeting.minutesRu()));
        page.versions().forEach(line -> version(sheet, line));
        if (meeting.printKk() != null) {
            sheet.fact(say.it("meeting.signed"), say.moment(meeting.signedAt()))
                    .fact("PDF", file(meeting.printKk(), say.it("meeting.minutesKk")))
                    .fact("PDF", file(meeting.printRu(), say.it("meeting.minutesRu")));
        }
        if (meeting.signedPage() != null) {
            sheet.fact(say.it("form.signMinutes.signedPage"), file(meeting.signedPage(), "PDF"));
        }
    }

    /** Who wrote them when, with the fingerprint; of those sent back also what they said and why they came back. */
    private void version(Sheet sheet, ReadMeeting.VersionLine line) {
        MinutesVersion version = line.version();
        Div words = new Div(new Div(say.moment(version.writtenAt()) + ", " + line.writer()), new Div(version.sha256()));
        if (version.returnedBecause() != null) {
            words.add(
                    new Div(say.it("meeting.returned", Map.of("reason", version.returnedBecause()))),
                    spoken("kk", version.minutes().kk()),
                    spoken("ru", version.minutes().ru()));
        }
        sheet.fact(say.it("meeting.version"), words);
    }

    private void actions(Sheet sheet, ReadMeeting.Page page) {
        if (page.actions().isEmpty()) {
            return;
        }
        sheet.heading(say.it("meeting.actions"));
        page.actions().forEach(action -> sheet.fact(say.day(action.due()), action(action)));
    }

    private Component action(MeetingAction action) {
        return new Div(
                new Div(new Anchor("cases/meetingAction/" + action.id(), action.text())),
                new Div(say.it("status.MeetingAction." + action.state())));
    }

    /** A long text in its own language, with its paragraphs. */
    private static Component spoken(String language, String text) {
        Div spoken = new Div(text);
        spoken.getElement().setAttribute("lang", language);
        spoken.getStyle().set("white-space", "pre-line");
        return spoken;
    }

    private static Anchor file(UUID id, String text) {
        Anchor link = new Anchor("/files/" + id, text);
        link.setRouterIgnore(true);
        return link;
    }

    private static Anchor pdf(String name, String words, Supplier<byte[]> print) {
        DownloadHandler download = DownloadHandler.fromInputStream(event -> {
            byte[] content = print.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), name + ".pdf", "application/pdf", content.length);
        });
        return new Anchor(download, words);
    }
}
