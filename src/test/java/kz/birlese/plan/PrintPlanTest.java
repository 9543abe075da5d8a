package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipFile;
import kz.birlese.Caller;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PrintPlanTest extends PlanHouse {

    @Autowired
    private PrintPlan print;

    @Test
    void theWholePlanIsOnPaperInKazakhAndInRussian() {
        PlanVersion version = inForce(adopted());
        assertThat(paper(version.id(), Language.KK))
                .contains(
                        "Форт-Шевченко қаласын дамыту жоспары",
                        "Форт-Шевченко",
                        "14-03",
                        version.fingerprint().substring(0, 20))
                .contains("1. Ауылдың әр көшесіне ауызсу құбырын жеткізу", "1.1 Су құбырын тарту")
                .contains("Қаржысы жоқ", "Облыстық бюджет", "44,31 / 51,02", "Жұмыс тобының төрағасы");
        assertThat(paper(version.id(), Language.RU))
                .contains("План развития города Форт-Шевченко", "Без финансирования", "55\u00A0500\u00A0000")
                .contains("18\u00A0000\u00A0000", "поровну по годам", "40 дворов → 160 дворов");
    }

    @Test
    void aDraftSaysThatItIsOneAndIsForThoseWhoWorkOnItAlone() {
        UUID cycle = drafting();
        draft(cycle, plan());
        UUID draft = versions.underWay(cycle).id();
        as(group, () -> assertThat(paper(draft, Language.RU)).contains("Проект, ещё не утверждён"));
        assertThatThrownBy(() -> print.pdf(draft, Language.RU)).isInstanceOf(NotFound.class);
        as(person(new Reach(Role.WORKING_GROUP, BATYR)), () -> assertThatThrownBy(() -> print.excel(draft, Language.RU))
                .isInstanceOf(NotFound.class));
        assertThat(new Caller(port).open("/plans/" + draft + "/plan-ru.pdf").status())
                .isEqualTo(404);
    }

    @Test
    void anybodyMayFetchAPlanInForce() {
        UUID version = inForce(adopted()).id();
        Caller visitor = new Caller(port);
        assertThat(visitor.open("/plans/" + version + "/plan-kk.pdf").body()).startsWith("%PDF");
        assertThat(visitor.open("/plans/" + version + "/plan-ru.xlsx").status()).isEqualTo(200);
        assertThat(visitor.open("/plans/" + version + "/plan-fr.pdf").status()).isEqualTo(404);
        assertThat(visitor.open("/plans/none/plan-kk.pdf").status()).isEqualTo(404);
    }

    @Test
    void theWorkbookHoldsEveryMeasureAndEverySum() {
        UUID version = inForce(adopted()).id();
        byte[] book = print.excel(version, Language.KK);
        assertThat(sheet(book, "xl/worksheets/sheet1.xml")).contains(">48000000.00<", ">6500000.00<");
        assertThat(sheet(book, "xl/worksheets/sheet2.xml")).contains(">55500000.00<");
        assertThat(sheet(book, "xl/sharedStrings.xml")).contains("Жөндеу шеберханасын ашу", "Қаржысы жоқ", "Барлығы");
    }

    private String paper(UUID version, Language language) {
        try (PDDocument document = Loader.loadPDF(print.pdf(version, language))) {
            return new PDFTextStripper().getText(document).replaceAll("[ \\t\\r\\n]+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sheet(byte[] book, String name) {
        try {
            Path file = Files.createTempFile("plan", ".xlsx");
            Files.write(file, book);
            try (ZipFile parts = new ZipFile(file.toFile())) {
                String xml =
                        new String(parts.getInputStream(parts.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
                return Parser.unescapeEntities(xml, false);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
