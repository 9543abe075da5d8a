package kz.birlese.people;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;

/**
 * Printed documents: agreements, receipts, decisions. PDF/A-2 with its fonts embedded, so that ә ғ қ ң ө ұ ү һ і print
 * everywhere and still will in ten years.
 */
@Component
public class Pdf {

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

    private static byte[] print(String html) {
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null);
        printer.useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true);
        printer.useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true);
        printer.usePdfAConformance(PdfAConformance.PDFA_2_U);
        printer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            printer.toStream(pdf).run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String file) {
        return Pdf.class.getResourceAsStream(FONTS + file);
    }
}
