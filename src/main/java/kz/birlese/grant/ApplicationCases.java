package kz.birlese.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.ApplicantProfile;
import kz.birlese.people.ApplicantProfiles;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Applications as cases: the applicant's own, and those of the people who check and judge them. */
@Component
class ApplicationCases implements CaseDirectory {

    private static final String[] LINE = {
        "progress.application.written",
        "progress.application.submitted",
        "progress.application.checked",
        "progress.application.scored",
        "progress.application.decided"
    };

    private final GrantApplications applications;
    private final Calls calls;
    private final Complaints complaints;
    private final Accounts accounts;
    private final ApplicantProfiles profiles;
    private final ApplicationContents contents;
    private final WhoMaySee whoMaySee;
    private final Conflicts conflicts;

    ApplicationCases(
            GrantApplications applications,
            Calls calls,
            Complaints complaints,
            Accounts accounts,
            ApplicantProfiles profiles,
            ApplicationContents contents,
            WhoMaySee whoMaySee,
            Conflicts conflicts) {
        this.applications = applications;
        this.calls = calls;
        this.complaints = complaints;
        this.accounts = accounts;
        this.profiles = profiles;
        this.contents = contents;
        this.whoMaySee = whoMaySee;
        this.conflicts = conflicts;
    }

    @Override
    public Set<String> processes() {
        return Set.of("grantApplication");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return applications.findById(caseId).map(this::card).orElse(null);
    }

    /** While it is being written, an application is known by its call and lies where its applicant lives. */
    private CaseCard card(GrantApplication application) {
        boolean isWritten = application.number() != null;
        Call call = calls.named(application.callId());
        return new CaseCard(
                application.id(),
                isWritten ? application.number() : call.number(),
                isWritten ? Trilingual.asWritten(application.title()) : CallCases.title(call),
                isWritten ? application.settlement() : homeOf(application.applicant()),
                application.applicant(),
                nameOf(application.applicant()),
                application.callId());
    }

    private String homeOf(UUID applicant) {
        return profiles.findById(applicant).map(ApplicantProfile::settlement).orElse(null);
    }

    /** The organisation or group that applies, otherwise the person. */
    String nameOf(UUID applicant) {
        return profiles.findById(applicant)
                .map(ApplicantProfile::organisation)
                .orElseGet(() -> accounts.findById(applicant).map(Account::name).orElseThrow());
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return applications
                .findById(caseId)
                .filter(application -> whoMaySee.application(person, application))
                .isPresent();
    }

    @Override
    public boolean mayReadHistory(UUID caseId, SignedIn person) {
        return applications
                .findById(caseId)
                .filter(application -> whoMaySee.owesSheet(person, application))
                .isEmpty();
    }

    /** While it is being written, nobody's but the applicant's; of a proposal somebody scores, only the attached papers. */
    @Override
    public boolean mayOpen(StoredFile file, SignedIn person) {
        GrantApplication application = applications.named(file.caseId());
        if (application.status() == ApplicationStatus.DRAFT) {
            return application.applicant().equals(person.id());
        }
        return whoMaySee.whatIsBesideTheProposal(person, application)
                || contents.findFirstByApplicationIdOrderByEditionDesc(application.id()).stream()
                        .flatMap(content -> content.proposal().files().stream())
                        .anyMatch(attached -> attached.file().equals(file.id()));
    }

    @Override
    public Set<UUID> keptFrom(SignedIn person) {
        return conflicts.withWhatFollows(person);
    }

    @Override
    public List<Step> progress(UUID caseId) {
        GrantApplication application = applications.named(caseId);
        Complaint readmitted = complaints.thatReadmitted(caseId);
        return readmitted == null ? line(application) : readmitted(application, readmitted);
    }

    private List<Step> line(GrantApplication application) {
        return switch (application.status()) {
            case DRAFT -> ProgressSteps.line(0, LINE);
            case SUBMITTED -> ProgressSteps.line(2, LINE);
            case CLARIFICATION -> asked();
            case ELIGIBLE, SCORING -> ProgressSteps.line(3, LINE);
            case ASSESSED -> ProgressSteps.line(4, LINE);
            case RESERVE -> ended("progress.application.reserve", Step.State.NOW);
            case AWARDED -> ended("progress.application.awarded", Step.State.DONE);
            case REJECTED -> ended("progress.application.rejected", Step.State.STOPPED);
            case LAPSED -> stopped("progress.application.lapsed", 0);
            case INELIGIBLE -> ineligible(application);
            case WITHDRAWN -> stopped("progress.application.withdrawn", 0);
            case CANCELLED -> stopped("progress.application.cancelled", 0);
        };
    }

    /** Out, and whether a complaint may or will still change that. */
    private List<Step> ineligible(GrantApplication application) {
        List<Step> steps = stopped("progress.application.ineligible", 2);
        if (complaints.isOpenAbout(application.id())) {
            steps.add(new Step("progress.application.complaintHeard", Step.State.NOW));
        } else if (!calls.named(application.callId()).status().isOver()
                && complaints
                        .findByApplicationIdOrderByLodgedAt(application.id())
                        .isEmpty()) {
            steps.add(new Step("progress.application.complaintPossible", Step.State.AHEAD));
        }
        return steps;
    }

    /** The same line, with the complaint in the place of the check; a late application is decided apart. */
    private List<Step> readmitted(GrantApplication application, Complaint complaint) {
        List<Step> steps = line(application);
        if (steps.size() == LINE.length) {
            steps.set(2, new Step("progress.application.readmitted", Step.State.DONE));
        }
        if (complaint.isLate() && application.status() == ApplicationStatus.ASSESSED) {
            steps.set(LINE.length - 1, new Step("progress.application.latePlace", Step.State.NOW));
        }
        return steps;
    }

    /** The check waits for the applicant. */
    private static List<Step> asked() {
        List<Step> steps = ProgressSteps.line(2, LINE);
        steps.set(2, new Step("progress.application.asked", Step.State.NOW));
        return steps;
    }

    private static List<Step> ended(String text, Step.State state) {
        List<Step> steps = ProgressSteps.line(4, LINE);
        steps.set(4, new Step(text, state));
        return steps;
    }

    private static List<Step> stopped(String text, int after) {
        List<Step> steps = new ArrayList<>(ProgressSteps.line(after, LINE).subList(0, after + 1));
        steps.set(after, new Step(text, Step.State.STOPPED));
        return steps;
    }
}
