package kz.birlese.grant;

import java.util.function.IntPredicate;
import java.util.stream.Stream;
import kz.birlese.people.Language;

/**
 * In which language an application is written, told from its letters: whoever fills it in has a language for the screens,
 * which may be another. In a Kazakh text one letter in six is one that Russian does not have; in a Russian one such letters
 * stand in names at most.
 */
final class WrittenIn {

    private static final String KAZAKH_ONLY = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    /** One in so many makes it Kazakh. */
    private static final int SHARE = 20;

    private WrittenIn() {}

    static Language of(Proposal proposal) {
        return of(Stream.of(
                        proposal.title(),
                        proposal.summary(),
                        proposal.contribution(),
                        proposal.products(),
                        proposal.experience(),
                        proposal.risks())
                .filter(text -> text != null)
                .reduce("", String::concat));
    }

    static Language of(String text) {
        long cyrillic = count(text, WrittenIn::isCyrillic);
        long latin = count(text, letter -> letter < 0x250 && Character.isLetter(letter));
        if (latin > cyrillic) {
            return Language.EN;
        }
        return count(text, letter -> KAZAKH_ONLY.indexOf(letter) >= 0) * SHARE >= Math.max(1, cyrillic)
                ? Language.KK
                : Language.RU;
    }

    private static boolean isCyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    private static long count(String text, IntPredicate which) {
        return text.codePoints().filter(which).count();
    }
}
