package kz.birlese.grant.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.AsideLine;
import kz.birlese.grant.Outcome;
import kz.birlese.grant.RankingLine;
import kz.birlese.grant.ShowRanking;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Figures;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.programme.Money;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Component;

/** The ranking as tables of forms show it, in the words of the person at work. */
@Component
class CommitteeTables {

    private final ShowRanking ranking;
    private final Territories territories;
    private final CurrentUser currentUser;
    private final Texts texts;

    CommitteeTables(ShowRanking ranking, Territories territories, CurrentUser currentUser, Texts texts) {
        this.ranking = ranking;
        this.territories = territories;
        this.currentUser = currentUser;
        this.texts = texts;
    }

    /** What the table of outcomes proposes, and why. */
    List<Map<String, Object>> proposed(UUID callId) {
        Language language = language();
        return ranking.of(callId).stream()
                .map(line -> {
                    Map<String, Object> row = row(line, language);
                    row.put("requested", line.requested().in(language));
                    row.put("proposal", outcome(line.provisional(), language));
                    row.put("why", texts.say(language, "outcome.rule." + line.rule()));
                    return row;
                })
                .toList();
    }

    /** Who leaves the room for which application, and why. */
    List<Map<String, Object>> aside(List<AsideLine> lines) {
        return lines.stream()
                .map(line -> Map.<String, Object>of(
                        "number", line.number(),
                        "title", line.title(),
                        "juror", line.juror(),
                        "why", texts.say(language(), "conflicts.aside." + (line.isCertain() ? "CONFIRMED" : "OPEN"))))
                .toList();
    }

    /** What the committee decided. */
    List<Map<String, Object>> decided(UUID callId) {
        Language language = language();
        return ranking.of(callId).stream()
                .map(line -> {
                    Map<String, Object> row = row(line, language);
                    row.put("outcome", outcome(line.outcome(), language));
                    row.put("amount", line.amount() == null ? "" : line.amount().in(language));
                    row.put("deviation", line.deviation() == null ? "" : line.deviation());
                    return row;
                })
                .toList();
    }

    /** The ranked applications to choose from. */
    List<Map<String, String>> choices(UUID callId) {
        return ranking.of(callId).stream()
                .map(line -> Choices.choice(line.application(), line.number() + " · " + line.title()))
                .collect(Collectors.toList());
    }

    /** An amount beside the tables, written alike. */
    String written(Money amount) {
        return amount.in(language());
    }

    private Map<String, Object> row(RankingLine line, Language language) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("place", String.valueOf(line.place()));
        row.put("number", line.number());
        row.put("title", line.title());
        row.put(
                "settlement",
                territories.name(line.settlement(), language.locale().getLanguage()));
        row.put("total", Figures.of(language, line.total()));
        return row;
    }

    private String outcome(Outcome outcome, Language language) {
        return texts.say(language, "status.Outcome." + outcome.name());
    }

    private Language language() {
        return currentUser.require().language();
    }
}
