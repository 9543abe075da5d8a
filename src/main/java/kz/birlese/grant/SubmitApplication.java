package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.ApplicantProfile;
import kz.birlese.people.ApplicantProfiles;
import kz.birlese.people.CurrentUser;
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
 * An applicant submits. Content, number, receipt, letter and log entry are written by one transaction: either the
 * applicant holds a receipt and everything is there, or nothing happened.
 */
@Service
@Transactional
@RolesAllowed(Role.Named.APPLICANT)
public class SubmitApplication {

    private final CurrentUser currentUser;
    private final ApplicantProfiles profiles;
    private final Calls calls;
    private final GrantApplications applications;
    private final ApplicationNumbers numbers;
    private final ApplicationContents contents;
    private final ProposalForm forms;
    private final Receipts receipts;
    private final ApplicationLetters letters;
    private final DecisionLog log;
    private final Cases cases;
    private final Clock clock;

    SubmitApplication(
            CurrentUser currentUser,
            ApplicantProfiles profiles,
            Calls calls,
            GrantApplications applications,
            ApplicationNumbers numbers,
            ApplicationContents contents,
            ProposalForm forms,
            Receipts receipts,
            ApplicationLetters letters,
            DecisionLog log,
            Cases cases,
            Clock clock) {
        this.currentUser = currentUser;
        this.profiles = profiles;
        this.calls = calls;
        this.applications = applications;
        this.numbers = numbers;
        this.contents = contents;
        this.forms = forms;
        this.receipts = receipts;
        this.letters = letters;
        this.log = log;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * @throws NotFound when it is not the person's own application
     * @throws Refusal when it was submitted already ({@code applicationSubmitted}), the server's clock is past the
     *     closing time and its grace ({@code deadlinePassed}), or {@link ProposalRules} are broken
     */
    public Receipt of(UUID applicationId, Submission form) {
        UUID person = currentUser.require().id();
        GrantApplication application = applications.ownedBy(person, applicationId);
        if (application.status() != ApplicationStatus.DRAFT) {
            throw new Refusal("applicationSubmitted");
        }
        Call call = calls.named(application.callId());
        CallSettings rules = call.settings();
        Instant now = clock.instant();
        requireInTime(now, call.closesAt(), call.closesAt().plus(rules.grace()));
        Proposal proposal = forms.read(applicationId, form);
        ProposalRules.require(proposal, rules);
        application.submit(numbers.next(call), proposal, now, now.isAfter(call.closesAt()));
        return keep(application, proposal, now);
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
        log.append(new Decision(application.id(), "applicationSubmitted", application.applicant(), null, facts));
        cases.refresh(application.id());
        letters.received(application, receipt);
        return receipt;
    }
}
