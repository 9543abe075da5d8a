package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager settles the administrative check that the table prepared: lets it go on, or asks the applicant. */
@Service
@Transactional
@RolesAllowed(Role.Named.PROGRAMME_MANAGER)
public class ConfirmCompleteness {

    private final CurrentUser currentUser;
    private final Calls calls;
    private final GrantApplications applications;
    private final CompletenessFindings findings;
    private final ApplicationQuestions questions;
    private final ApplicationLetters letters;
    private final DecisionLog log;
    private final WorkingDays workingDays;
    private final Clock clock;

    ConfirmCompleteness(
            CurrentUser currentUser,
            Calls calls,
            GrantApplications applications,
            CompletenessFindings findings,
            ApplicationQuestions questions,
            ApplicationLetters letters,
            DecisionLog log,
            WorkingDays workingDays,
            Clock clock) {
        this.currentUser = currentUser;
        this.calls = calls;
        this.applications = applications;
        this.findings = findings;
        this.questions = questions;
        this.letters = letters;
        this.log = log;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * The check goes on to eligibility. {@code standing} are the findings that the manager upholds; with any of them
     * the documents do not count as complete.
     *
     * @throws NotFound outside the manager's territory, and for whoever filled in an application to the call
     */
    public void goOn(UUID applicationId, Collection<String> standing, String note) {
        within(applicationId);
        settle(applicationId, standing);
        Map<String, String> facts = Map.of("standing", String.join(",", standing));
        log.append(new Decision(
                applicationId, "completenessConfirmed", currentUser.require().id(), note, facts));
    }

    /**
     * Asks the applicant and answers until when an answer is awaited: the call's working days from now.
     *
     * @throws NotFound as above
     * @throws Refusal without a question ({@code questionGiven})
     */
    public Instant ask(UUID applicationId, Collection<String> standing, String question) {
        if (question == null) {
            throw new Refusal("questionGiven", "question", Map.of());
        }
        GrantApplication application = within(applicationId);
        settle(applicationId, standing);
        UUID manager = currentUser.require().id();
        Instant now = clock.instant();
        int days = calls.named(application.callId()).settings().clarificationDays();
        Instant until = workingDays.after(now, days);
        application.askClarification(until);
        questions.save(new ApplicationQuestion(applicationId, question, manager, now));
        Map<String, String> facts = Map.of("until", until.toString(), "standing", String.join(",", standing));
        log.append(new Decision(applicationId, "clarificationAsked", manager, null, facts));
        letters.clarificationAsked(application, question, until);
        return until;
    }

    /**
     * The rule that says why somebody must look at this one: {@code completenessFound} by the table, {@code
     * completenessAsked} of the applicant; empty when nothing does. Throws {@link NotFound} outside the manager's
     * territory.
     */
    @Transactional(readOnly = true)
    public Optional<String> whyLookedAt(UUID applicationId) {
        GrantApplication application = within(applicationId);
        if (!findings.findByApplicationIdOrderByRule(applicationId).isEmpty()) {
            return Optional.of("completenessFound");
        }
        return application.clarifications() > 0 ? Optional.of("completenessAsked") : Optional.empty();
    }

    private GrantApplication within(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        SignedIn manager = currentUser.require();
        Set<UUID> assistants = applications.assistants(application.callId());
        if (!manager.covers(Role.PROGRAMME_MANAGER, application.settlement())
                || manager.selves().anyMatch(assistants::contains)) {
            throw new NotFound();
        }
        return application;
    }

    private void settle(UUID applicationId, Collection<String> standing) {
        List<CompletenessFinding> prepared = findings.findByApplicationIdOrderByRule(applicationId);
        prepared.forEach(finding -> finding.settle(!standing.contains(finding.rule())));
    }
}
