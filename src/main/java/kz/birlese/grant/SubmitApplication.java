package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.ApplicantProfile;
import kz.birlese.people.ApplicantProfiles;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.KeepAssistance;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Receipt;
import kz.birlese.record.Receipts;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Cases;
import kz.birlese.workflow.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An applicant submits, or whoever fills in the application with them and has their word for it. Content, number, receipt, letter and log entry are written by one transaction: either the
 * applicant holds a receipt and everything is there, or nothing happened.
 */
@Service
@Transactional
@RolesAllowed({Role.Named.APPLICANT, Role.Named.WORKING_GROUP})
public class SubmitApplication {

    private final CurrentUser currentUser;
    private final ApplicantProfiles profiles;
    private final Calls calls;
    private final ApplicantsSide side;
    private final ApplicationNumbers numbers;
    private final ApplicationContents contents;
    private final ProposalForm forms;
    private final NamedStaff namedStaff;
    private final Receipts receipts;
    private final ApplicationLetters letters;
    private final DecisionLog log;
    private final Cases cases;
    private final KeepAssistance assistance;
    private final AssistanceTexts texts;
    private final Clock clock;

    SubmitApplication(
            CurrentUser currentUser,
            ApplicantProfiles profiles,
            Calls calls,
            ApplicantsSide side,
            ApplicationNumbers numbers,
            ApplicationContents contents,
            ProposalForm forms,
            NamedStaff namedStaff,
            Receipts receipts,
            ApplicationLetters letters,
            DecisionLog log,
            Cases cases,
            KeepAssistance assistance,
            AssistanceTexts texts,
            Clock clock) {
        this.currentUser = currentUser;
        this.profiles = profiles;
        this.calls = calls;
        this.side = side;
        this.numbers = numbers;
        this.contents = contents;
        this.forms = forms;
        this.namedStaff = namedStaff;
        this.receipts = receipts;
        this.letters = letters;
        this.log = log;
        this.cases = cases;
        this.assistance = assistance;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @throws NotFound when it is neither the person's own application nor filled in by them with the applicant
     * @throws Refusal when it was submitted already ({@code applicationSubmitted}), the server's clock is past the
     *     closing time and its grace ({@code deadlinePassed}), or {@link ProposalRules} are broken
     */
    public Receipt of(UUID applicationId, Submission form) {
        Ready ready = ready(applicationId, form);
        GrantApplication application = ready.application();
        Instant now = ready.at();
        application.submit(
                numbers.next(ready.call()),
                ready.proposal(),
                now,
                now.isAfter(ready.call().closesAt()));
        return keep(application, ready.proposal(), now);
    }

    /** What the applicant confirms before somebody else submits for them; throws as {@link #of} would. */
    public String toConfirm(UUID applicationId, Submission form) {
        Ready ready = ready(applicationId, form);
        return texts.submission(ready.application(), ready.proposal());
    }

    private record Ready(GrantApplication application, Call call, Proposal proposal, Instant at) {}

    private Ready ready(UUID applicationId, Submission form) {
        GrantApplication application = side.of(applicationId);
        if (application.status() != ApplicationStatus.DRAFT) {
            throw new Refusal("applicationSubmitted");
        }
        Call call = calls.named(application.callId());
        CallSettings rules = call.settings();
        Instant now = clock.instant();
        requireInTime(now, call.closesAt(), call.closesAt().plus(rules.grace()));
        Proposal proposal = forms.read(applicationId, form);
        ProposalRules.require(proposal, rules);
        return new Ready(application, call, proposal, now);
    }

    private static void requireInTime(Instant now, Instant closesAt, Instant lastMoment) {
        if (now.isAfter(lastMoment)) {
            throw new Refusal("deadlinePassed", null, Map.of("found", now, "closed", closesAt, "needed", lastMoment));
        }
    }

    private Receipt keep(GrantApplication application, Proposal proposal, Instant now) {
        ApplicantProfile profile =
                profiles.findById(application.applicant()).orElseThrow(() -> new Refusal("profileMissing"));
        String identity = profile.identityNumber().digits();
        ApplicationContent content =
                contents.save(ApplicationContent.submitted(application.id(), proposal, identity, now));
        Receipt receipt = receipts.issue(application.id(), application.number(), content.canonical());
        Map<String, String> facts = Map.of(
                "number", application.number(),
                "sha256", receipt.sha256(),
                "withinGrace", String.valueOf(application.withinGrace()));
        log.append(new Decision(
                application.id(), "applicationSubmitted", currentUser.require().id(), null, facts));
        namedStaff.note(application, proposal);
        assistance.sent(application.id());
        cases.refresh(application.id());
        letters.received(application, receipt);
        return receipt;
    }
}
