package kz.birlese.grant.board;

import java.util.HashMap;
import java.util.Map;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Component;

/** Says the figures of the board and what stands behind them, on the screen and in a workbook alike. */
@Component
public class BoardWords {

    private final Texts texts;
    private final Territories territories;

    BoardWords(Texts texts, Territories territories) {
        this.texts = texts;
        this.territories = territories;
    }

    /** What the rows are. */
    public String figure(Language language, BoardRows rows) {
        Figure figure = rows.figure();
        Map<String, Object> facts = new HashMap<>();
        String key = "board.rows." + figure.kind();
        switch (figure.kind()) {
            case WAITING, OVERDUE, DONE -> {
                key = figure.has(0) ? key + ".of" : key;
                facts.put("box", figure.has(0) ? box(language, figure.text(0)) : "");
            }
            case HELD, DONE_BY -> facts.put("name", rows.person());
            case ROLE -> {
                facts.put("box", box(language, figure.text(0)));
                facts.put("role", texts.say(language, "role." + figure.text(1)));
            }
            case REACHED -> {
                key = figure.has(1) ? key + ".of" : key;
                facts.put("stage", stage(language, figure.stage()));
                facts.put("group", figure.has(1) ? group(language, figure.trait(), figure.text(2)) : "");
            }
            case STILL -> facts.put("stage", stage(language, figure.stage()));
            case LOST -> {
                facts.put("stage", stage(language, figure.stage()));
                facts.put("reason", lost(language, figure.text(1)));
            }
        }
        return texts.say(language, key, facts);
    }

    /** The place where a case stands; of a wait for an event, what is being waited for. */
    public String box(Language language, String box) {
        String waits = "waits." + box;
        String key = texts.knows(language, waits) ? waits : "box." + box;
        return texts.knows(language, key) ? texts.say(language, key) : box;
    }

    public String stage(Language language, Stage stage) {
        return texts.say(language, "board.stage." + stage);
    }

    /** A reason for which an application comes no further: a word of ours, of the ranking, or a rule of eligibility. */
    public String lost(Language language, String reason) {
        for (String key : new String[] {"board.lost." + reason, "outcome.rule." + reason, "eligibility." + reason}) {
            if (texts.knows(language, key)) {
                return texts.say(language, key);
            }
        }
        return reason;
    }

    /** What applications have in common. */
    public String group(Language language, Trait trait, String word) {
        if (word.equals(Runners.UNKNOWN) || word.equals(CountFunnel.OTHERS)) {
            return texts.say(language, "board.group." + word + (word.equals(Runners.UNKNOWN) ? "." + trait : ""));
        }
        return switch (trait) {
            case SETTLEMENT -> territories.name(word, language.locale().getLanguage());
            case SEX -> texts.say(language, "board.sex." + word);
            case AGE -> age(language, word);
            case KIND -> texts.say(language, "status.ApplicantKind." + ApplicantKind.valueOf(word));
        };
    }

    private String age(Language language, String band) {
        String[] ends = band.split("-", -1);
        if (ends[1].isEmpty()) {
            return texts.say(language, "board.age.from", Map.of("from", ends[0]));
        }
        return ends[0].equals("0")
                ? texts.say(language, "board.age.until", Map.of("until", ends[1]))
                : texts.say(language, "board.age.between", Map.of("from", ends[0], "until", ends[1]));
    }

    /** The settlement's name; the whole region where there is none. */
    public String place(Language language, String kato) {
        return kato == null
                ? texts.say(language, "place.region")
                : territories.name(kato, language.locale().getLanguage());
    }

    /** Who holds it or did it; the role where nobody is named, nothing where nobody has to do anything. */
    public String who(Language language, BoardRow row) {
        if (row.who() != null) {
            return row.who();
        }
        return row.role() == null ? "" : texts.say(language, "role." + row.role());
    }
}
