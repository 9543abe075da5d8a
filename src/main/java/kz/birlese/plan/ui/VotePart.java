package kz.birlese.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.plan.FrozenRoll;
import kz.birlese.plan.PaperCount;
import kz.birlese.plan.PrintVote;
import kz.birlese.plan.PriorityVote;
import kz.birlese.plan.ReadVote;
import kz.birlese.plan.RollChange;
import kz.birlese.plan.TallyStep;
import kz.birlese.plan.VoteStatus;
import kz.birlese.plan.VoteTotals;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Service;

/** The votes of a cycle on its page: rule and dates, papers to print, the way to the keys, totals and corrections. */
@Service
class VotePart {

    /** Printed at a time when more are needed, and in one bundle. */
    private static final int BUNDLE = 20;

    private final ReadVote read;
    private final PrintVote print;
    private final Say say;

    VotePart(ReadVote read, PrintVote print, Say say) {
        this.read = read;
        this.print = print;
        this.say = say;
    }

    void show(Sheet sheet, UUID cycle) {
        ReadVote.Page page = read.of(cycle);
        if (page.mayKey() && !page.rounds().isEmpty()) {
            String address = "votes/" + page.rounds().get(0).vote().id() + "/keying";
            sheet.with(new Div(new Anchor(address, say.it("vote.key"))));
        }
        page.rounds().forEach(round -> show(sheet, round, page.mayPrint()));
    }

    private void show(Sheet sheet, ReadVote.Round round, boolean mayPrint) {
        PriorityVote vote = round.vote();
        terms(sheet, vote);
        if (mayPrint && isUnderWay(vote.status())) {
            papers(sheet, vote);
        }
        totals(sheet, round);
        corrections(sheet, round.corrections());
        changes(sheet, round.changes());
        if (vote.roll().fingerprint() != null) {
            sheet.fact(say.it("vote.roll.fingerprint"), code(vote.roll().fingerprint()));
        }
        sheet.fact(say.it("vote.fingerprint"), code(vote.fingerprint()))
                .fact(say.it("vote.seedHash"), code(vote.seedHash()));
        if (round.seed() != null) {
            sheet.fact(say.it("vote.seed"), code(round.seed()));
        }
        sheet.with(new Anchor("villages/" + vote.settlement() + "/ranking/" + vote.code(), say.it("vote.public")));
    }

    private void terms(Sheet sheet, PriorityVote vote) {
        sheet.heading(say.it("vote.heading", Map.of("number", vote.number())))
                .fact(say.it("vote.status"), say.it("status.VoteStatus." + vote.status()))
                .fact(
                        say.it("form.fixRankingRule.rule"),
                        say.it("votingRule." + vote.terms().rule()))
                .fact(say.it("form.fixRankingRule.opensAt"), say.moment(vote.opensAt()))
                .fact(say.it("form.fixRankingRule.closesAt"), say.moment(vote.closesAt()))
                .fact(say.it("form.fixRankingRule.quorum"), say.value(vote.quorum()));
        if (vote.annulment() != null) {
            sheet.notice("bad", annulled(vote.annulment()));
        }
    }

    private String annulled(TallyStep annulment) {
        return say.it("vote.annulled", Map.of("at", annulment.at(), "because", annulment.words()));
    }

    private static boolean isUnderWay(VoteStatus status) {
        return status == VoteStatus.CALLED || status == VoteStatus.DISPUTED;
    }

    private void papers(Sheet sheet, PriorityVote vote) {
        UUID id = vote.id();
        String name = vote.code();
        if (vote.printed() > 0) {
            sheet.with(new Div(bundle(vote, 1, vote.printed()))).with(bundles(vote));
        }
        sheet.with(new Div(pdf(name + "-sheet", say.it("vote.print.sheet"), () -> print.attendanceSheet(id))))
                .with(new Div(pdf(name + "-tally", say.it("vote.print.tally"), () -> print.tallySheet(id))))
                .with(new Button(say.it("vote.print.more", Map.of("count", BUNDLE)), click -> {
                    print.more(id, BUNDLE);
                    UI.getCurrent().getPage().reload();
                }));
    }

    private Component bundles(PriorityVote vote) {
        Div each = new Div();
        for (int from = 1; from <= vote.printed(); from += BUNDLE) {
            each.add(new Div(bundle(vote, from, Math.min(from + BUNDLE - 1, vote.printed()))));
        }
        NativeDetails fold = new NativeDetails(say.it("vote.print.bundles"), each);
        fold.addClassName("fold");
        return fold;
    }

    private Anchor bundle(PriorityVote vote, int from, int to) {
        String words = say.it("vote.print.ballots", Map.of("from", from, "to", to));
        return pdf(vote.code() + "-ballots-" + from + "-" + to, words, () -> print.ballots(vote.id(), from, to));
    }

    private void totals(Sheet sheet, ReadVote.Round round) {
        VoteTotals totals = round.totals();
        sheet.heading(say.it("form.keyTally.totals"))
                .fact(say.it("vote.roll"), roll(round.vote().roll()))
                .fact(say.it("tally.online"), say.value(totals.online()))
                .fact(say.it("vote.keyed"), say.value(totals.keyed()))
                .fact(say.it("tally.spoiled"), say.value(totals.spoiled()))
                .fact(say.it("tally.empty"), say.value(totals.empty()));
        if (totals.paper() != null) {
            sheet.fact(say.it("tally.inBox"), say.value(totals.inBox()))
                    .fact(say.it("tally.entitled"), say.value(totals.entitled()))
                    .fact(say.it("tally.people"), say.value(totals.people()));
        }
        steps(sheet, round.steps());
    }

    private String roll(FrozenRoll roll) {
        return say.it("vote.roll.line", Map.of("roll", roll.size(), "version", roll.version(), "at", roll.frozenAt()));
    }

    /** Every count, every dispute and whatever was done about the roll, in order: nothing was written over. */
    private void steps(Sheet sheet, List<ReadVote.Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        sheet.heading(say.it("vote.steps"))
                .table(
                        List.of(say.it("vote.step"), say.it("vote.step.who"), say.it("vote.step.what")),
                        steps.stream().map(this::row).toList());
    }

    private List<String> row(ReadVote.Step each) {
        TallyStep step = each.step();
        return List.of(
                say.it("vote.step." + step.kind()) + ", " + say.moment(step.at()),
                say.value(each.who()),
                Stream.of(step.sheets() == null ? null : sheets(step.sheets()), step.words())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
    }

    private String sheets(PaperCount sheets) {
        return say.it(
                "vote.step.sheets",
                Map.of(
                        "present", sheets.present(),
                        "presentOnline", sheets.presentOnline(),
                        "issued", sheets.issued(),
                        "unused", sheets.unused(),
                        "spoiled", sheets.spoiled()));
    }

    /** That a ballot was corrected and why; how it was marked stays at the desk where ballots are keyed. */
    private void corrections(Sheet sheet, List<ReadVote.Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        corrections.forEach(each -> rows.add(
                List.of(say.value(each.instead().serial()), each.instead().reason())));
        sheet.heading(say.it("vote.corrections")).table(List.of(say.it("keying.serial"), say.it("reason.label")), rows);
    }

    /** Who is doubted, struck, kept or added; shown to those alone who work with the roll. */
    private void changes(Sheet sheet, List<RollChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        String column = "form.confirmRoll.changes.column.";
        sheet.heading(say.it("vote.roll.changes"))
                .table(
                        List.of(say.it(column + "name"), say.it(column + "what"), say.it(column + "why")),
                        changes.stream()
                                .map(each -> List.of(
                                        each.name(), say.it("roll.change." + each.kind()), say.value(each.why())))
                                .toList());
    }

    private static Component code(String text) {
        Div code = new Div(text);
        code.addClassName("code");
        return code;
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
