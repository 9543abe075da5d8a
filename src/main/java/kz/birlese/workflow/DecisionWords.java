package kz.birlese.workflow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.record.Decision;
import org.springframework.stereotype.Component;

/** What was decided, in words: {@code decision.<what>} about the facts the log keeps. */
@Component
public class DecisionWords {

    private static final String TEXT = "text:";

    /** Of a measure: it reads like a decimal and is none. */
    private static final String CODE = "code";

    /** Where a case stood. */
    private static final String FROM = "from";

    private static final String BOX = "box.";
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T[\\d:.]+Z");

    private final Texts texts;

    DecisionWords(Texts texts) {
        this.texts = texts;
    }

    public String of(Language language, Decision decision) {
        Map<String, Object> facts = new HashMap<>(decision.facts());
        facts.replaceAll((name, fact) -> CODE.equals(name) ? fact : figure(language, name, (String) fact));
        return texts.say(language, "decision." + decision.what(), facts);
    }

    /** The log keeps plain decimals, days, moments and the keys of texts; people read them as they write them. */
    private Object figure(Language language, String name, String fact) {
        if (fact.startsWith(TEXT)) {
            return Stream.of(fact.split(","))
                    .map(each -> words(language, name, each.substring(TEXT.length())))
                    .collect(Collectors.joining(", "));
        }
        if (DECIMAL.matcher(fact).matches()) {
            return new BigDecimal(fact);
        }
        if (DAY.matcher(fact).matches()) {
            return LocalDate.parse(fact);
        }
        return MOMENT.matcher(fact).matches() ? Instant.parse(fact) : fact;
    }

    private String words(Language language, String name, String key) {
        String standing = "waits." + key.replaceFirst("^" + Pattern.quote(BOX), "");
        boolean isPlace = FROM.equals(name) && key.startsWith(BOX) && texts.knows(language, standing);
        return texts.say(language, isPlace ? standing : key);
    }
}
