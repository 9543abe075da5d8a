package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.grant.ApplicationPage.Clarification;
import kz.birlese.grant.ApplicationWords.FindingLine;
import kz.birlese.grant.ApplicationWords.ScoreLine;
import kz.birlese.grant.Proposal.Attachment;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Files;
import kz.birlese.record.NotFound;
import kz.birlese.record.Receipts;
import kz.birlese.record.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an application to whoever may see it, and of it only what they may see. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadApplication {

    private final CurrentUser currentUser;
    private final WhoMaySee whoMaySee;
    private final ApplicationCases cases;
    private final Assistants assistants;
    private final GrantApplications applications;
    private final ApplicationContents contents;
    private final CompletenessFindings missing;
    private final EligibilityFindings failed;
    private final ApplicationQuestions questions;
    private final Calls calls;
    private final Complaints complaints;
    private final ApplicationProcess process;
    private final Ranking ranking;
    private final ReadSheets sheets;
    private final Receipts receipts;
    private final Files files;
    private final ApplicationWords words;

    ReadApplication(
            CurrentUser currentUser,
            WhoMaySee whoMaySee,
            ApplicationCases cases,
            Assistants assistants,
            GrantApplications applications,
            ApplicationContents contents,
            CompletenessFindings missing,
            EligibilityFindings failed,
            ApplicationQuestions questions,
            Calls calls,
            Complaints complaints,
            ApplicationProcess process,
            Ranking ranking,
            ReadSheets sheets,
            Receipts receipts,
            Files files,
            ApplicationWords words) {
        this.currentUser = currentUser;
        this.whoMaySee = whoMaySee;
        this.cases = cases;
        this.assistants = assistants;
        this.applications = applications;
        this.contents = contents;
        this.missing = missing;
        this.failed = failed;
        this.questions = questions;
        this.calls = calls;
        this.complaints = complaints;
        this.process = process;
        this.ranking = ranking;
        this.sheets = sheets;
        this.receipts = receipts;
        this.files = files;
        this.words = words;
    }

    /** Throws {@link NotFound} for whoever may not see it. */
    public ApplicationPage of(UUID applicationId) {
        SignedIn person = currentUser.require();
        GrantApplication application = applications.named(applicationId);
        if (!whoMaySee.application(person, application)) {
            throw new NotFound();
        }
        boolean isOwn = application.applicant().equals(person.id());
        boolean isInside = whoMaySee.whatIsBesideTheProposal(person, application);
        boolean mayKnow = mayKnowResult(person, application, isOwn);
        CallSettings settings = calls.named(application.callId()).settings();
        Proposal proposal = isInside ? proposal(applicationId) : forJurors(proposal(applicationId));
        return new ApplicationPage(
                application,
                cases.nameOf(application.applicant()),
                assistants.of(applicationId),
                isOwn,
                isOwn && mayBeWithdrawn(application),
                proposal,
                amendedAt(applicationId),
                proposal == null ? List.of() : files(applicationId, proposal, isInside),
                isInside && !isBeingChecked(person, application)
                        ? missing(person.language(), applicationId)
                        : List.of(),
                isInside ? failed(person.language(), applicationId) : List.of(),
                isInside ? complaints.thatReadmitted(applicationId) : null,
                isInside ? complaints.findByApplicationIdOrderByLodgedAt(applicationId) : List.of(),
                isInside ? questions(applicationId) : List.of(),
                isInside ? receipts.of(applicationId) : List.of(),
                sheets.of(person, application, settings),
                mayKnow ? arithmetic(person.language(), application, settings) : List.of(),
                settings.totalThreshold(),
                mayKnow ? ranking.findByApplicationId(applicationId).orElse(null) : null);
    }

    private boolean mayBeWithdrawn(GrantApplication application) {
        return application.status().mayBeWithdrawn() && process.isRunning(application.id());
    }

    /** What the table prepares is nothing for the applicant until a manager has settled it. */
    private boolean isBeingChecked(SignedIn person, GrantApplication application) {
        return whoMaySee.isOfApplicant(person, application) && application.status() == ApplicationStatus.SUBMITTED;
    }

    /** The applicant when it is decided, a late place included; others as soon as they may read the sheets. */
    private boolean mayKnowResult(SignedIn person, GrantApplication application, boolean isOwn) {
        if (application.total() == null) {
            return false;
        }
        return isOwn
                ? application.status() != ApplicationStatus.ASSESSED
                        && calls.named(application.callId()).status().isDecided()
                : whoMaySee.mayReadOthers(person, application);
    }

    private List<ScoreLine> arithmetic(Language language, GrantApplication application, CallSettings settings) {
        return words.arithmetic(language, settings, application);
    }

    private static Proposal forJurors(Proposal proposal) {
        return proposal == null ? null : proposal.forJurors();
    }

    private Proposal proposal(UUID applicationId) {
        return contents.findFirstByApplicationIdOrderByEditionDesc(applicationId)
                .map(ApplicationContent::proposal)
                .orElse(null);
    }

    private Instant amendedAt(UUID applicationId) {
        return contents.findFirstByApplicationIdOrderByEditionDesc(applicationId)
                .filter(content -> content.edition() > 1)
                .map(ApplicationContent::sentAt)
                .orElse(null);
    }

    private List<StoredFile> files(UUID applicationId, Proposal proposal, boolean isInside) {
        Set<UUID> shown = Stream.concat(
                        proposal.files().stream(), isInside ? proposal.identityDocuments().stream() : Stream.empty())
                .map(Attachment::file)
                .collect(Collectors.toSet());
        return files.of(applicationId).stream()
                .filter(file -> shown.contains(file.id()))
                .toList();
    }

    private List<String> missing(Language language, UUID applicationId) {
        return missing.findByApplicationIdOrderByRule(applicationId).stream()
                .filter(finding -> !finding.isSettled())
                .map(finding -> words.completeness(language, finding.rule()))
                .toList();
    }

    private List<FindingLine> failed(Language language, UUID applicationId) {
        return failed.findByApplicationIdOrderByRule(applicationId).stream()
                .map(finding -> words.line(language, finding))
                .toList();
    }

    private List<Clarification> questions(UUID applicationId) {
        return questions.findByApplicationIdOrderByAskedAt(applicationId).stream()
                .map(each -> new Clarification(each.question(), each.askedAt(), each.answer()))
                .toList();
    }
}
