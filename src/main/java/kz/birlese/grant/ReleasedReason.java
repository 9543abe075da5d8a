package kz.birlese.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.record.Refusal;

/**
 * A juror's reason as its applicant reads it: the juror's own words, in their order, with a mark wherever some were taken
 * out. Whoever screens it may take words out and can write none.
 *
 * @param sheet the number of the sheet among those of the application, which tells nobody's name
 * @param criterion the key of the call's criterion
 * @param text nothing but {@link #TAKEN_OUT} where all of it was taken out
 */
public record ReleasedReason(int sheet, String criterion, int score, String text) {

    /** Stands where words were taken out. */
    public static final String TAKEN_OUT = "[…]";

    /**
     * The words that are left, marked.
     *
     * @param kept what is left of {@code written}, with or without marks
     * @param field for the refusal
     * @throws Refusal {@code reasonRewritten} when it holds a word that is not there, or not in this place
     */
    static String marked(String written, String kept, String field) {
        List<String> left = words(kept);
        List<String> told = new ArrayList<>();
        int next = 0;
        for (String word : words(written)) {
            if (next < left.size() && word.equals(left.get(next))) {
                told.add(word);
                next++;
            } else if (told.isEmpty() || !told.get(told.size() - 1).equals(TAKEN_OUT)) {
                told.add(TAKEN_OUT);
            }
        }
        if (next < left.size()) {
            throw new Refusal("reasonRewritten", field, Map.of("found", left.get(next)));
        }
        return String.join(" ", told);
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : List.of(text.replace(TAKEN_OUT, " ").strip().split("\\s+")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
