package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.Pdf;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints an application as it was sent, whole, with its receipts: for the applicant and for those who check it. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class PrintApplication {

    private final CurrentUser currentUser;
    private final WhoMaySee whoMaySee;
    private final GrantApplications applications;
    private final ReadApplication read;
    private final ProposalAnswers answers;
    private final Assistants assistants;
    private final Pdf pdf;

    PrintApplication(
            CurrentUser currentUser,
            WhoMaySee whoMaySee,
            GrantApplications applications,
            ReadApplication read,
            ProposalAnswers answers,
            Assistants assistants,
            Pdf pdf) {
        this.currentUser = currentUser;
        this.whoMaySee = whoMaySee;
        this.applications = applications;
        this.read = read;
        this.answers = answers;
        this.assistants = assistants;
        this.pdf = pdf;
    }

    /** In the language of the person; throws {@link NotFound} for whoever may not see all of it, and before it is sent. */
    public byte[] of(UUID applicationId) {
        SignedIn person = currentUser.require();
        GrantApplication application = applications.named(applicationId);
        if (!whoMaySee.whatIsBesideTheProposal(person, application)) {
            throw new NotFound();
        }
        ApplicationPage page = read.of(applicationId);
        if (page.proposal() == null) {
            throw new NotFound();
        }
        return pdf.of("application", person.language(), facts(person.language(), page));
    }

    private Map<String, Object> facts(Language language, ApplicationPage page) {
        Proposal proposal = page.proposal();
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", page.application().number());
        facts.put("applicant", page.applicant());
        facts.put("kind", page.application().kind());
        facts.put("assistedBy", assistants.lines(page.application().id(), language));
        facts.put("answers", answers.of(language, proposal));
        facts.put("item", answers.asked(language, "item"));
        facts.put("amount", answers.asked(language, "amount"));
        facts.put("budget", answers.budget(language, proposal));
        facts.put("files", page.files());
        facts.put("declarations", answers.declarations(language, proposal));
        facts.put("questions", page.questions());
        facts.put("receipts", page.receipts());
        facts.put("at", page.amendedAt());
        return facts;
    }
}
