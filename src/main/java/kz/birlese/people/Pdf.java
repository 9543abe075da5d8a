package kz.birlese.people;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;

/**
 * Printed documents: agreements, receipts, decisions. PDF/A-2 with its fonts embedded, so that ә ғ қ ң ө ұ ү һ і print
 * everywhere and still will in ten years.
 */
@Component
public class Pdf {

    /** Where the metadata say when the document was made. */
    private static final Pattern PRINTED_AT = Pattern.compile("(<xmp:CreateDate>)[^<]*");

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    private final WrittenPages pages;

    Pdf(WrittenPages pages) {
        this.pages = pages;
    }

    /** Prints {@code templates/pdf/<template>.html} about the facts. */
    public byte[] of(String template, Language language, Map<String, ?> facts) {
        return print(pages.fill("pdf/" + template, language, facts));
    }

    /** As above, on paper that is for everybody: in Kazakh and in Russian, see {@link WrittenPages#fillInBoth}. */
    public byte[] inBoth(String template, Map<String, ?> facts) {
        return print(pages.fillInBoth("pdf/" + template, facts));
    }

    /**
     * As {@link #of}, but equal facts are equal bytes whenever and wherever it is printed: the document bears the moment of
     * what it tells instead of that of its printing, and a number that comes from its words.
     */
    public byte[] lasting(String template, Language language, Map<String, ?> facts, Instant asOf) {
        String html = pages.fill("pdf/" + template, language, facts);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = printer(html).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                date(document, asOf);
                document.setDocumentId((long) html.hashCode());
                document.save(pdf);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    /** PDF/A wants the same moment in both places. */
    private static void date(PDDocument document, Instant asOf) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String words = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        Instant moment = asOf.truncatedTo(ChronoUnit.SECONDS);
        String dated =
                PRINTED_AT.matcher(words).replaceFirst("$1" + moment.toString().replace("Z", "+00:00"));
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        document.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(moment, ZoneOffset.UTC)));
    }

    private static byte[] print(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            printer(html).toStream(pdf).run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder printer(String html) {
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null);
        printer.useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true);
        printer.useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true);
        printer.usePdfAConformance(PdfAConformance.PDFA_2_U);
        printer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        return printer;
    }

    private static InputStream font(String file) {
        return Pdf.class.getResourceAsStream(FONTS + file);
    }
}
