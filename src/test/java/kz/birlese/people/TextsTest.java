package kz.birlese.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;

/** The product says everything in Kazakh, Russian and English, about the same facts. */
class TextsTest {

    /** Texts that are rightly the same in English: names, abbreviations, bare arguments. */
    private static final Set<String> SAME_IN_ENGLISH = Set.of("language.KK", "language.RU", "language.EN");

    private final TextFiles files = new TextFiles();
    private final Texts texts = new Texts(files);

    TextsTest() throws IOException {}

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryKey(Language language) {
        Set<String> all = new TreeSet<>();
        for (Language each : Language.values()) {
            all.addAll(files.of(each).keySet());
        }
        all.removeAll(files.of(language).keySet());
        assertThat(all).as("missing in %s", language).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsEmpty(Language language) {
        assertThat(keys(language, String::isBlank)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyLanguageNamesTheSameArguments(Language language) {
        Map<String, String> differing = new TreeMap<>();
        files.of(Language.EN).forEach((key, english) -> {
            Set<String> here = Texts.arguments(files.of(language).getOrDefault(key, ""));
            if (!here.equals(Texts.arguments(english))) {
                differing.put(key, here + " but English " + Texts.arguments(english));
            }
        });
        assertThat(differing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void noTextWasLeftInEnglish(Language language) {
        Map<String, String> english = files.of(Language.EN);
        Set<String> left = new TreeSet<>();
        files.of(language).forEach((key, text) -> {
            boolean hasWords = words(text).matches("(?s).*\\p{L}{2,}.*");
            if (hasWords && text.equals(english.get(key)) && !SAME_IN_ENGLISH.contains(key)) {
                left.add(key);
            }
        });
        assertThat(left).isEmpty();
    }

    @Test
    void russianCountsHaveOneFewAndMany() {
        assertThat(keys(Language.RU, text -> text.contains(", plural,") && !hasAll(text, " one ", " few ", " many ")))
                .isEmpty();
    }

    @Test
    void kazakhIsWrittenInCyrillic() {
        Set<String> latin = new TreeSet<>();
        files.of(Language.KK).forEach((key, text) -> {
            String words = words(text);
            if (words.matches("(?s).*\\p{IsLatin}{3,}.*") && !words.matches("(?s).*\\p{IsCyrillic}{2,}.*")) {
                latin.add(key);
            }
        });
        latin.removeAll(SAME_IN_ENGLISH);
        assertThat(latin).isEmpty();
    }

    /** Which ending a date takes hangs on its last digit: only a word after it can carry the ending. */
    @Test
    void noKazakhDateStandsBareBeforeAWordThatWantsAnEnding() {
        assertThat(keys(Language.KK, text -> text.matches("(?s).*} (дейін|бастап).*")))
                .isEmpty();
    }

    @Test
    void theReaderIsAddressedWithACapital() {
        assertThat(keys(Language.KK, text -> hasWord(text, "сіз(ге|де|ден|ді|дің|бен|дікі)?")))
                .isEmpty();
        assertThat(keys(Language.RU, text -> hasWord(text, "вы|вас|вам|вами|ваш\\p{L}*")))
                .isEmpty();
    }

    @Test
    void aMissingKeyThrows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.say(Language.KK, "no.such.key"))
                .withMessageContaining("no.such.key");
    }

    @Test
    void aMissingArgumentThrowsInsteadOfShowingItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.say(Language.RU, "refusal.fileEmpty"))
                .withMessageContaining("name");
    }

    @Test
    void aKeyThatStandsTwiceStopsTheStart() throws IOException {
        Map<String, String> into = new HashMap<>();
        TextFiles.read(file("a.b=first"), into);
        assertThatIllegalStateException()
                .isThrownBy(() -> TextFiles.read(file("c=other\na.b=second"), into))
                .withMessageContaining("a.b");
        assertThatIllegalStateException().isThrownBy(() -> TextFiles.read(file("d=1\nd=2"), new HashMap<>()));
    }

    @Test
    void countsFollowTheGrammarOfTheLanguage() {
        assertThat(List.of(1, 2, 5, 21))
                .extracting(count -> texts.say(Language.RU, "unit.jobs", Map.of("count", count)))
                .containsExactly("1 рабочее место", "2 рабочих места", "5 рабочих мест", "21 рабочее место");
        assertThat(texts.say(Language.KK, "unit.jobs", Map.of("count", BigDecimal.valueOf(5))))
                .isEqualTo("5 жұмыс орны");
        assertThat(texts.say(Language.EN, "unit.jobs", Map.of("count", 1))).isEqualTo("1 job");
    }

    @Test
    void datesAndTimesAreWrittenTheWayTheCountryDoesInItsOwnZone() {
        Instant lastSecond = Instant.parse("2026-10-26T18:59:59Z");
        assertThat(texts.say(Language.EN, "receipt.time", Map.of("at", lastSecond)))
                .isEqualTo("26.10.2026 23:59 (Aktau time)");
        assertThat(texts.say(Language.RU, "refusal.exchangeRateMissing", Map.of("date", LocalDate.of(2026, 3, 1))))
                .contains("01.03.2026");
    }

    private Set<String> keys(Language language, Predicate<String> wanted) {
        Set<String> keys = new TreeSet<>();
        files.of(language).forEach((key, text) -> {
            if (wanted.test(text)) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** What a reader may see, whatever the facts: the pattern without its arguments and the names of its branches. */
    private static String words(String pattern) {
        return pattern.replaceAll("\\{\\s*\\w+\\s*,\\s*(plural|select|selectordinal)\\s*,", " ")
                .replaceAll("\\{\\s*\\w+\\s*(,[^{}]*)?}", " ")
                .replaceAll("(=\\d+|\\w+)\\s*\\{", " ");
    }

    private static boolean hasWord(String text, String word) {
        return Pattern.compile("(?<!\\p{L})(" + word + ")(?!\\p{L})")
                .matcher(text)
                .find();
    }

    private static boolean hasAll(String text, String... parts) {
        return List.of(parts).stream().allMatch(text::contains);
    }

    private static ByteArrayResource file(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8));
    }
}
