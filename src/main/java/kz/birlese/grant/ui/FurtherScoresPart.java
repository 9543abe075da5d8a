package kz.birlese.grant.ui;

import java.util.List;
import java.util.Map;
import kz.birlese.grant.FurtherScoresPage;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** Which further scores were asked for at the line, and what they cost. */
@Component
class FurtherScoresPart {

    private final Say say;

    FurtherScoresPart(Say say) {
        this.say = say;
    }

    /** {@code page} is null where the call declares none. */
    void show(Sheet sheet, FurtherScoresPage page) {
        if (page == null || page.rounds().isEmpty()) {
            return;
        }
        sheet.heading(say.it("further.title"))
                .words(say.it("further.lead", Map.of("most", page.most(), "atMost", page.atMost())))
                .table(
                        List.of(
                                say.it("further.round"),
                                say.it("further.askedAt"),
                                say.it("further.sheets"),
                                say.it("further.cost"),
                                say.it("further.applications")),
                        page.rounds().stream().map(this::row).toList())
                .fact(say.it("further.costInAll"), say.value(page.cost()));
    }

    private List<String> row(FurtherScoresPage.Round round) {
        return List.of(
                String.valueOf(round.number()),
                say.moment(round.askedAt()),
                String.valueOf(round.sheets()),
                say.value(round.cost()),
                String.join(", ", round.applications()));
    }
}
