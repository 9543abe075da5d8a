package kz.birlese.grant;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Reasons on their way to an applicant, as cases of the house: of those who may read the sheets. */
@Component
class ScreeningCases implements CaseDirectory {

    private static final String[] LINE = {"progress.reasons.screened", "progress.reasons.sent"};

    private final ReasonScreenings screenings;
    private final GrantApplications applications;
    private final WhoMaySee whoMaySee;

    ScreeningCases(ReasonScreenings screenings, GrantApplications applications, WhoMaySee whoMaySee) {
        this.screenings = screenings;
        this.applications = applications;
        this.whoMaySee = whoMaySee;
    }

    @Override
    public Set<String> processes() {
        return Set.of("releaseReasons");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return screenings
                .findById(caseId)
                .map(screening -> {
                    GrantApplication about = applications.named(screening.applicationId());
                    return new CaseCard(
                            screening.id(),
                            screening.number(),
                            Trilingual.asWritten(about.title()),
                            about.settlement(),
                            null,
                            null,
                            screening.callId());
                })
                .orElse(null);
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return screenings
                .findById(caseId)
                .map(screening -> applications.named(screening.applicationId()))
                .filter(application ->
                        whoMaySee.isStaff(person, application) && !whoMaySee.isOfApplicant(person, application))
                .isPresent();
    }

    @Override
    public List<Step> progress(UUID caseId) {
        ReasonScreening screening = screenings.named(caseId);
        int reached = screening.sentAt() != null ? LINE.length : screening.screenedAt() != null ? 1 : 0;
        return ProgressSteps.line(reached, LINE);
    }
}
