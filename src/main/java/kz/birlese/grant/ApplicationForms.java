package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Accounts;
import kz.birlese.people.ApplicantProfile;
import kz.birlese.people.ApplicantProfiles;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Texts;
import kz.birlese.plan.Plans;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of an application open with, for whoever fills them in and in that person's language. */
@Service
@Transactional(readOnly = true)
public class ApplicationForms {

    private final CurrentUser currentUser;
    private final ApplicantsSide side;
    private final WhoMaySee whoMaySee;
    private final Accounts accounts;
    private final ApplicantProfiles profiles;
    private final Calls calls;
    private final GrantApplications applications;
    private final ApplicationContents contents;
    private final CompletenessFindings findings;
    private final ApplicationQuestions questions;
    private final Plans plans;
    private final ApplicationWords words;
    private final SheetForm sheet;
    private final Texts texts;

    ApplicationForms(
            CurrentUser currentUser,
            ApplicantsSide side,
            WhoMaySee whoMaySee,
            Accounts accounts,
            ApplicantProfiles profiles,
            Calls calls,
            GrantApplications applications,
            ApplicationContents contents,
            CompletenessFindings findings,
            ApplicationQuestions questions,
            Plans plans,
            ApplicationWords words,
            SheetForm sheet,
            Texts texts) {
        this.currentUser = currentUser;
        this.side = side;
        this.whoMaySee = whoMaySee;
        this.accounts = accounts;
        this.profiles = profiles;
        this.calls = calls;
        this.applications = applications;
        this.contents = contents;
        this.findings = findings;
        this.questions = questions;
        this.plans = plans;
        this.words = words;
        this.sheet = sheet;
        this.texts = texts;
    }

    /** Form {@code completeApplication}: who applies, the call's settlements and goals to choose from, its limits. */
    @RolesAllowed({Role.Named.APPLICANT, Role.Named.WORKING_GROUP})
    public Map<String, Object> completing(UUID applicationId) {
        SignedIn person = currentUser.require();
        GrantApplication application = side.of(applicationId);
        CallSettings call = calls.named(application.callId()).settings();
        Map<String, Object> opening = new HashMap<>();
        opening.put("applicantName", nameOf(application.applicant()));
        opening.put("applicantKind", words.kind(person.language(), application.kind()));
        opening.put("settlements", settlements(person.language(), call));
        opening.put("goals", goals(person.language(), call));
        opening.put("minimumGrant", call.minimumGrant().amount());
        opening.put("maximumGrant", call.maximumGrant().amount());
        opening.put("ownShareMinimum", call.ownShareMinimum());
        opening.put("ownShareMaximum", call.ownShareMaximum());
        return opening;
    }

    private String nameOf(UUID applicant) {
        String name = accounts.findById(applicant).orElseThrow(NotFound::new).name();
        return profiles.findById(applicant)
                .map(ApplicantProfile::organisation)
                .map(organisation -> organisation + ", " + name)
                .orElse(name);
    }

    private List<Map<String, Object>> settlements(Language language, CallSettings call) {
        return call.settlements().stream()
                .map(kato -> choice(kato, words.settlement(language, kato)))
                .toList();
    }

    private List<Map<String, Object>> goals(Language language, CallSettings call) {
        return plans.adoptedGoals().stream()
                .filter(goal -> call.goals().contains(goal.id()))
                .map(goal -> {
                    Map<String, Object> choice =
                            choice(goal.id().toString(), goal.text().in(language));
                    choice.put("village", goal.settlement());
                    return choice;
                })
                .toList();
    }

    private static Map<String, Object> choice(String value, String label) {
        return new HashMap<>(Map.of("value", value, "label", label));
    }

    /** Form {@code answerClarification}: the question, the time for it, and the sections as they stand. */
    @RolesAllowed({Role.Named.APPLICANT, Role.Named.WORKING_GROUP})
    public Map<String, Object> answering(UUID applicationId) {
        GrantApplication application = side.of(applicationId);
        Proposal proposal = contents.standing(applicationId).proposal();
        ApplicationQuestion question = questions
                .findFirstByApplicationIdOrderByAskedAtDesc(applicationId)
                .orElseThrow(NotFound::new);
        Map<String, Object> opening = new HashMap<>();
        opening.put("question", question.question());
        opening.put("answerUntil", moment(application));
        opening.put("products", proposal.products());
        opening.put("experience", proposal.experience());
        opening.put("risks", proposal.risks());
        return opening;
    }

    private String moment(GrantApplication application) {
        Map<String, Object> until = Map.of("at", application.clarificationUntil());
        return texts.say(currentUser.require().language(), "application.moment", until);
    }

    /** Form {@code confirmCompleteness}: what the table found, and what has been asked before. */
    @RolesAllowed(Role.Named.PROGRAMME_MANAGER)
    public Map<String, Object> confirming(UUID applicationId) {
        SignedIn manager = currentUser.require();
        GrantApplication application = applications.named(applicationId);
        if (!whoMaySee.application(manager, application)
                || !manager.covers(Role.PROGRAMME_MANAGER, application.settlement())) {
            throw new NotFound();
        }
        List<Map<String, Object>> choices = findings.findByApplicationIdOrderByRule(applicationId).stream()
                .map(each -> choice(each.rule(), words.completeness(manager.language(), each.rule())))
                .toList();
        Map<String, Object> opening = new HashMap<>();
        opening.put(
                "prepared",
                choices.stream()
                        .map(each -> Map.of("finding", each.get("label")))
                        .toList());
        opening.put("findings", choices);
        opening.put("standing", choices.stream().map(each -> each.get("value")).toList());
        opening.put("earlierAnswers", earlier(manager.language(), applicationId));
        opening.put(
                "clarificationDays",
                calls.named(application.callId()).settings().clarificationDays());
        return opening;
    }

    private String earlier(Language language, UUID applicationId) {
        String all = questions.findByApplicationIdOrderByAskedAt(applicationId).stream()
                .map(each -> texts.say(language, "application.earlierAnswer", answered(each)))
                .collect(Collectors.joining("\n\n"));
        return all.isEmpty() ? null : all;
    }

    private static Map<String, Object> answered(ApplicationQuestion question) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("question", question.question());
        facts.put("answer", question.answer());
        return facts;
    }

    /** Form {@code scoreApplication}: the call's criteria in their order. Nothing of any other sheet. */
    @RolesAllowed(Role.Named.JURY)
    public Map<String, Object> scoring(UUID applicationId) {
        SignedIn juror = currentUser.require();
        GrantApplication application = applications.named(applicationId);
        if (!application.awaitedJurors().contains(juror.id())) {
            throw new NotFound();
        }
        CallSettings settings = calls.named(application.callId()).settings();
        return sheet.opening(settings, juror.language());
    }
}
