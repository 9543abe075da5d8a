package kz.birlese.grant;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.birlese.people.Language;

/**
 * What a juror goes by when scoring one criterion.
 *
 * @param questions to think of; they guide only: the criterion is scored as a whole, so that a score stays one whole number
 *     with one reason, and no strength hides a fatal weakness in a mean
 * @param scores what each score means, from 1 to 5; empty where only the words of the scale hold
 */
public record Guidance(List<Map<Language, String>> questions, List<Map<Language, String>> scores) {

    /** Where a call says nothing. */
    static final Guidance NONE = new Guidance(List.of(), List.of());

    public Guidance {
        questions = questions.stream().map(Guidance::text).toList();
        scores = scores.stream().map(Guidance::text).toList();
    }

    static Map<Language, String> text(Map<Language, String> text) {
        return text.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(text));
    }
}
