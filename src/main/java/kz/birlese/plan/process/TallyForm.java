package kz.birlese.plan.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.PaperCount;
import kz.birlese.plan.ReadVote;
import kz.birlese.plan.VoteTotals;
import kz.birlese.workflow.Say;
import org.springframework.stereotype.Component;

/** The totals of a vote as forms show them: what the sheets say beside what was keyed, and where they differ. */
@Component
class TallyForm {

    private final ReadVote read;
    private final Say say;

    TallyForm(ReadVote read, Say say) {
        this.read = read;
        this.say = say;
    }

    Map<String, Object> opening(UUID cycle) {
        ReadVote.Round round = read.last(cycle);
        VoteTotals totals = round.totals();
        Map<String, Object> opening = new HashMap<>();
        opening.put("totals", rows(totals));
        opening.put("difference", round.vote().difference());
        if (totals.paper() == null) {
            opening.put("issued", totals.printed());
        } else {
            sheets(opening, totals.paper());
            opening.put(
                    "differences",
                    totals.differences().stream()
                            .map(reason -> Map.of("what", say.refusal(reason)))
                            .toList());
        }
        return opening;
    }

    private static void sheets(Map<String, Object> opening, PaperCount paper) {
        opening.put("present", paper.present());
        opening.put("presentOnline", paper.presentOnline());
        opening.put("issued", paper.issued());
        opening.put("unused", paper.unused());
        opening.put("spoiled", paper.spoiled());
    }

    private List<Map<String, Object>> rows(VoteTotals totals) {
        List<Map<String, Object>> rows = new ArrayList<>();
        boolean isCounted = totals.paper() != null;
        rows.add(row("inBox", isCounted ? totals.inBox() : null, totals.keyed()));
        rows.add(row("spoiled", isCounted ? totals.paper().spoiled() : null, totals.spoiled()));
        rows.add(row("empty", null, totals.empty()));
        rows.add(row("online", null, totals.online()));
        if (isCounted) {
            rows.add(row("entitled", totals.entitled(), null));
            rows.add(row("people", totals.people(), null));
        }
        return rows;
    }

    private Map<String, Object> row(String what, Integer sheets, Integer keyed) {
        return Map.of("what", say.it("tally." + what), "sheets", say.value(sheets), "keyed", say.value(keyed));
    }
}
