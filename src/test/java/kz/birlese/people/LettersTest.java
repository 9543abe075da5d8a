package kz.birlese.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.birlese.HouseTest;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.Channel;
import kz.birlese.record.NotFound;
import kz.birlese.record.OutboxItem;
import kz.birlese.record.PostBag;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters and printed documents speak the language of who gets them. */
class LettersTest extends HouseTest {

    private static final String KAZAKH = "әғқңөұүһі ӘҒҚҢӨҰҮҺІ ₸ «Сәт»";

    private static final Set<String> COLLECTING = Set.of("trial", "tasks-of-the-day", "digest");

    @Autowired
    private Letters letters;

    @Autowired
    private PostBag post;

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Pdf pdf;

    @Autowired
    private TextFiles files;

    @Autowired
    private Texts texts;

    private final String key = "letter/" + UUID.randomUUID();

    @Test
    void aLetterIsInTheLanguageOfItsReaderAsTextAndAsHtml() {
        UUID reader = reader(UUID.randomUUID() + "@example.org", null, Language.KK);
        OutboxItem item = send(reader);
        assertThat(item.account()).isEqualTo(reader);
        assertThat(item.channel()).isEqualTo(Channel.MAIL);
        assertThat(item.subject()).isEqualTo("Кодыңыз: 123456");
        assertThat(item.html()).contains("lang=\"kk\"").contains("Құрметті Айгүл &lt;b&gt;!");
        assertThat(item.body())
                .startsWith("Құрметті Айгүл <b>!\n\nБірінші жол, Айгүл <b>.\n\nЕкінші жол.\n")
                .contains("Еуропалық одақ")
                .doesNotContain("<p");
    }

    @Test
    void onlyTheHousesOwnAddressesAreLinks() {
        UUID reader = reader(UUID.randomUUID() + "@example.org", null, Language.RU);
        Map<String, String> facts =
                Map.of("by", "https://elsewhere.example", "task", "Смета", "number", "SU-1", "path", "/tasks/7");
        transaction.executeWithoutResult(status -> letters.send(key, reader, "task.ASSIGNED", facts));
        OutboxItem item = post.keyed(key).get(0);
        Document html = Jsoup.parse(item.html());
        assertThat(html.select("a").eachAttr("href"))
                .singleElement()
                .asString()
                .endsWith("/tasks/7")
                .isEqualTo(html.select("a").text());
        assertThat(item.body())
                .contains(
                        "https://elsewhere.example ",
                        "задач: " + html.select("a").text() + "\n");
    }

    /** The frame does. */
    @ParameterizedTest
    @EnumSource
    void noLetterGreetsTwice(Language language) {
        assertThat(files.of(language).entrySet())
                .filteredOn(text -> text.getKey().matches("letter\\..+\\.body"))
                .extracting(Map.Entry::getValue)
                .hasSizeGreaterThan(10)
                .noneMatch(body -> body.matches("(?s)[^\n]*\\{recipient}[!,]\n.*"));
    }

    @Test
    void aReaderWithoutMailGetsTheSubjectBySms() {
        UUID reader = reader(null, "+77012223344", Language.RU);
        OutboxItem item = send(reader);
        assertThat(item.channel()).isEqualTo(Channel.SMS);
        assertThat(item.body()).startsWith("Birlese: ").contains("123456");
        assertThat(item.html()).isNull();
    }

    @Test
    void aLetterNeedsATransactionAndAnAccount() {
        UUID nobody = UUID.randomUUID();
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> letters.send(key, nobody, "receipt", Map.of()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> send(nobody));
    }

    @ParameterizedTest
    @EnumSource
    void aReceiptPrintsWithEveryKazakhLetterAndItsFontEmbedded(Language language) throws IOException {
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", "R-2026-7K4Q-M2XD");
        facts.put("caseNumber", "SU-2026-01/007");
        facts.put("title", KAZAKH);
        facts.put("applicant", "Айгүл <script>");
        facts.put("at", Instant.parse("2026-10-26T18:59:59Z"));
        facts.put("sha256", "ab".repeat(32));
        try (PDDocument document = Loader.loadPDF(pdf.of("receipt", language, facts))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(KAZAKH, "R-2026-7K4Q-M2XD", "26.10.2026 23:59", "Айгүл <script>");
            assertThat(fontsOf(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(document.getDocumentCatalog().getMetadata()).isNotNull();
        }
    }

    /** Those that are told; the others collect what was told, or only bring a way in. */
    @Test
    void everyLetterHasItsNotice() {
        Set<String> letters = files.of(Language.EN).keySet().stream()
                .filter(key -> key.matches("letter\\..+\\.subject"))
                .map(key -> key.replaceAll("letter\\.|\\.subject", ""))
                .filter(template -> !COLLECTING.contains(template))
                .collect(Collectors.toSet());
        assertThat(letters).hasSizeGreaterThan(20).allMatch(template -> texts.knows(Language.EN, "notice." + template));
    }

    private static Iterable<PDFont> fontsOf(PDDocument document) {
        var resources = document.getPage(0).getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .toList();
    }

    private OutboxItem send(UUID reader) {
        transaction.executeWithoutResult(status -> letters.send(key, reader, "trial", Map.of("code", "123456")));
        return post.keyed(key).get(0);
    }

    private UUID reader(String email, String phone, Language language) {
        Contact contact = new Contact(email, phone, "Айгүл <b>", language);
        return openAccount
                .forStaff(contact, "{noop}none", Set.of(new Reach(Role.AUDITOR, null)))
                .id();
    }
}
