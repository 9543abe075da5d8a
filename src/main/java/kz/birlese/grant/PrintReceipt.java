package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Pdf;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import kz.birlese.record.Receipt;
import kz.birlese.record.Receipts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints a receipt of submission as PDF, for the applicant and for those who check the application. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class PrintReceipt {

    private final CurrentUser currentUser;
    private final WhoMaySee whoMaySee;
    private final ApplicationCases cases;
    private final Assistants assistants;
    private final GrantApplications applications;
    private final Receipts receipts;
    private final Pdf pdf;

    PrintReceipt(
            CurrentUser currentUser,
            WhoMaySee whoMaySee,
            ApplicationCases cases,
            Assistants assistants,
            GrantApplications applications,
            Receipts receipts,
            Pdf pdf) {
        this.currentUser = currentUser;
        this.whoMaySee = whoMaySee;
        this.cases = cases;
        this.assistants = assistants;
        this.applications = applications;
        this.receipts = receipts;
        this.pdf = pdf;
    }

    /** In the language of the person; throws {@link NotFound} for whoever may not see it. */
    public byte[] of(UUID applicationId, String number) {
        SignedIn person = currentUser.require();
        GrantApplication application = applications.named(applicationId);
        if (!whoMaySee.whatIsBesideTheProposal(person, application)) {
            throw new NotFound();
        }
        Receipt receipt = receipts.of(applicationId).stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", receipt.number());
        facts.put("caseNumber", receipt.caseNumber());
        facts.put("title", application.title());
        facts.put("applicant", cases.nameOf(application.applicant()));
        facts.put("assistedBy", assistants.lines(application.id(), person.language()));
        facts.put("at", receipt.at());
        facts.put("sha256", receipt.sha256());
        return pdf.of("receipt", person.language(), facts);
    }
}
