package kz.birlese.people;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Reads printed documents back, and has the reference validator of the PDF Association look at them. */
public final class Paper {

    private static final int SHOWN = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Paper() {}

    /** What keeps the document from being PDF/A-2u; empty when nothing does. */
    public static List<String> faults(byte[] pdf) {
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_U;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
                    .distinct()
                    .limit(SHOWN)
                    .toList();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** When it says it was made. */
    public static Instant madeAt(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getCreationDate().toInstant();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Its words, each run of white space as one blank, since lines break anywhere. */
    public static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
