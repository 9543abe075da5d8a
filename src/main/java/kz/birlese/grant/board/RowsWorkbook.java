package kz.birlese.grant.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.Call;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.workflow.CaseCard;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * Rows behind a figure as an Excel workbook: what they are, of which call, when and for whom they were taken, then the
 * rows as the screen shows them. Texts are written as texts, so that nothing somebody typed is ever reckoned as a formula.
 */
@Component
class RowsWorkbook {

    private static final int HEAD = 5;

    private static final List<String> OF_STEPS = List.of(
            "board.column.number",
            "board.column.title",
            "board.column.applicant",
            "board.column.settlement",
            "board.column.box",
            "board.column.who",
            "board.column.since",
            "board.column.due",
            "board.column.ended",
            "board.column.days");

    private static final List<String> OF_FUNNEL = List.of(
            "board.column.number",
            "board.column.title",
            "board.column.applicant",
            "board.column.settlement",
            "board.column.stage",
            "board.column.lost");

    private final BoardWords words;
    private final Texts texts;
    private final Clock clock;

    RowsWorkbook(BoardWords words, Texts texts, Clock clock) {
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    byte[] of(BoardRows rows, Language language, String who) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Birlese", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.say(language, "board.rows"));
            head(sheet, rows, language, who);
            columns(sheet, rows.areOfFunnel() ? OF_FUNNEL : OF_STEPS, language);
            int line = HEAD;
            for (BoardRow row : rows.rows()) {
                line++;
                common(sheet, line, row, language);
                if (rows.areOfFunnel()) {
                    funnel(sheet, line, row, language);
                } else {
                    step(sheet, line, row, language);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet, BoardRows rows, Language language, String who) {
        sheet.value(0, 0, words.figure(language, rows));
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, call(rows.call(), language));
        sheet.value(2, 0, texts.say(language, "board.taken", Map.of("who", who, "at", clock.instant())));
        sheet.value(3, 0, texts.say(language, "board.taken.care"));
    }

    private String call(Call call, Language language) {
        return call == null ? texts.say(language, "board.underWay") : call.number() + " " + call.title(language);
    }

    private void columns(Worksheet sheet, List<String> heads, Language language) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(HEAD, column, texts.say(language, heads.get(column)));
            sheet.style(HEAD, column).bold().set();
            sheet.width(column, 22);
        }
    }

    private void common(Worksheet sheet, int line, BoardRow row, Language language) {
        CaseCard card = row.card();
        sheet.value(line, 0, card.number());
        sheet.value(line, 1, card.title() == null ? null : card.title().in(language));
        sheet.value(line, 2, card.ownerName());
        sheet.value(line, 3, words.place(language, card.settlement()));
    }

    private void funnel(Worksheet sheet, int line, BoardRow row, Language language) {
        sheet.value(line, 4, words.stage(language, row.reached()));
        sheet.value(line, 5, row.lost() == null ? null : words.lost(language, row.lost()));
    }

    private void step(Worksheet sheet, int line, BoardRow row, Language language) {
        sheet.value(line, 4, words.box(language, row.box()));
        sheet.value(line, 5, words.who(language, row));
        moment(sheet, line, 6, row.since());
        moment(sheet, line, 7, row.due());
        moment(sheet, line, 8, row.ended());
        sheet.value(line, 9, row.days());
    }

    private void moment(Worksheet sheet, int line, int column, Instant at) {
        if (at != null) {
            sheet.value(line, column, LocalDateTime.ofInstant(at, clock.getZone()));
            sheet.style(line, column).format("dd.mm.yyyy hh:mm").set();
        }
    }
}
