package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import kz.birlese.record.Receipt;
import kz.birlese.record.Receipts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PrintApplicationTest extends CompetitionHouse {

    @Autowired
    private PrintApplication print;

    @Autowired
    private Receipts receipts;

    @Test
    void everythingThatWasSentIsOnPaperWithTheReceipt() {
        UUID call = openCall(rules());
        UUID application = submitted(call, 1_000_000, 200_000);
        GrantApplication sent = applications.named(application);
        Receipt receipt = receipts.of(application).get(0);
        String paper = paper(sent.applicant(), application);
        assertThat(paper)
                .contains(sent.number(), receipt.number(), receipt.sha256().substring(0, 20))
                .contains("Ауылда наубайхана ашып", "Қыста жол жабылуы мүмкін", "Бес жыл наубайшы")
                .contains("Пеш", "1\u00A0200\u00A0000", "plan.pdf", "identity.pdf", "16,67")
                .contains("Маған қатысудан шеттету негіздерінің ешқайсысы қатысты емес", "Тексерулерге келісемін");
        assertThat(paper(manager, application)).contains("Бес жыл наубайшы");
    }

    @Test
    void whatWasAskedAndAnsweredIsOnPaperToo() {
        UUID call = openCall(rules());
        UUID applicant = applicant(AKSHUKUR);
        UUID application = startedApplication(call, applicant);
        Map<String, Object> proposal = proposal(application, applicant, AKSHUKUR, 1_000_000, 200_000);
        proposal.put("risks", null);
        complete(applicant, "completeApplication", application, proposal);
        time.runDueJobs();
        complete(
                manager,
                "confirmCompleteness",
                application,
                Map.of("decision", "ASK", "question", "Тәуекелдер қандай?", "findings", List.of("sectionsEmpty")));
        complete(
                applicant,
                "answerClarification",
                application,
                Map.of("answer", "Қосып жаздым.", "risks", "Ұн қымбаттауы мүмкін."));
        assertThat(paper(applicant, application))
                .contains("Тәуекелдер қандай?", "Қосып жаздым.", "Ұн қымбаттауы мүмкін.")
                .contains(receipts.of(application).get(1).number());
    }

    @Test
    void nobodyElseGetsItAndADraftHasNoPaper() {
        UUID call = openCall(rules());
        UUID application = submitted(call, 1_000_000, 200_000);
        for (UUID stranger : List.of(applicant(AKSHUKUR), jurors.get(0), person(Role.WORKING_GROUP))) {
            as(stranger, () -> assertThatThrownBy(() -> print.of(application)).isInstanceOf(NotFound.class));
        }
        UUID writer = applicant(AKSHUKUR);
        UUID draft = startedApplication(call, writer);
        as(writer, () -> assertThatThrownBy(() -> print.of(draft)).isInstanceOf(NotFound.class));
    }

    /** What the printed application says, without line breaks. */
    private String paper(UUID person, UUID application) {
        byte[][] pdf = new byte[1][];
        as(person, () -> pdf[0] = print.of(application));
        try (PDDocument document = Loader.loadPDF(pdf[0])) {
            return new PDFTextStripper().getText(document).replaceAll("[ \\t\\r\\n]+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
