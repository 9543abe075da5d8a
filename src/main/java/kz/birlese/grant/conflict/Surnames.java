package kz.birlese.grant.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.birlese.workflow.Folding;

/**
 * Finds the surname in a name and what is left of it without its endings, so that Омаров, Омарова, Омар and Omarova are
 * one. A patronymic is no surname, nor is a given name that only ends like one.
 */
final class Surnames {

    /** Of a stem: shorter ones agree by chance. */
    private static final int SHORTEST = 3;

    /** Folded, as all below: -ович, -евич, -овна, -евна, -ична, -ұлы, -қызы, also written apart. */
    private static final List<String> PATRONYMIC = List.of("ovic", "evic", "ovna", "evna", "icna", "oli", "kizi");

    private static final List<String> PLAIN = List.of("ova", "eva", "ov", "ev");

    private static final List<String> ADJECTIVE = List.of("skaia", "ski", "ckaia", "cki");

    /** Also of many given names, hence the last to be tried. */
    private static final List<String> DOUBTFUL = List.of("ina", "in");

    /** In the order in which they are tried. */
    private static final List<List<String>> ENDINGS = List.of(PLAIN, ADJECTIVE, DOUBTFUL);

    private static final Set<String> GIVEN = Set.of(
            "adina",
            "albina",
            "alina",
            "amina",
            "angelina",
            "arina",
            "aselina",
            "dina",
            "ekaterina",
            "galina",
            "irina",
            "jansaina",
            "karina",
            "konstantin",
            "kristina",
            "madina",
            "marina",
            "nina",
            "polina",
            "regina",
            "sabina",
            "saltin",
            "valentin",
            "valentina",
            "amin",
            "iasin",
            "mohiddin",
            "nasreddin");

    private Surnames() {}

    /** Stems of the surnames in the name, each with the word it was written as; empty where no word is one. */
    static Map<String, String> of(String name) {
        List<String> words = words(name);
        for (List<String> endings : ENDINGS) {
            Map<String, String> found = new TreeMap<>();
            words.forEach(word -> stem(word, endings).ifPresent(stem -> found.put(stem, word)));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return words.size() < 2 ? Map.of() : last(words.get(words.size() - 1));
    }

    /** Whether a word of the text is one of these surnames. */
    static boolean anyIn(String text, Set<String> stems) {
        return words(text).stream()
                .anyMatch(word -> stems.contains(folded(word))
                        || ENDINGS.stream()
                                .flatMap(endings -> stem(word, endings).stream())
                                .anyMatch(stems::contains));
    }

    /** Without any ending: the house writes the given name first. */
    private static Map<String, String> last(String word) {
        String stem = folded(word);
        return stem.length() < SHORTEST ? Map.of() : Map.of(stem, word);
    }

    private static List<String> words(String name) {
        return Arrays.stream((name == null ? "" : name).split("[\\s.,]+"))
                .filter(word -> word.matches("[\\p{L}'’ʼ-]+"))
                .filter(word -> PATRONYMIC.stream().noneMatch(folded(word)::endsWith))
                .toList();
    }

    private static Optional<String> stem(String word, List<String> endings) {
        String folded = folded(word);
        return endings.stream()
                .filter(folded::endsWith)
                .filter(ending -> !GIVEN.contains(folded))
                .map(ending -> without(folded, ending))
                .filter(stem -> stem.length() >= SHORTEST)
                .findFirst();
    }

    /** Between a vowel and -ев stands a й that nobody writes: Бекбаев is of Бекбай. */
    private static String without(String folded, String ending) {
        String stem = folded.substring(0, folded.length() - ending.length());
        return ending.startsWith("e") && stem.matches(".*[aeou]") ? stem + "i" : stem;
    }

    /** As it sounds: Bekbayev as Бекбаев, Aliyev as Алиев, Omaroff as Омаров; ө is written о or у in Russian papers. */
    private static String folded(String word) {
        return Folding.fold(word)
                .replace("-", "")
                .replaceAll("off(a?)$", "ov$1")
                .replaceAll("([aeou])iev", "$1ev")
                .replaceAll("i+", "i")
                .replace('u', 'o');
    }
}
