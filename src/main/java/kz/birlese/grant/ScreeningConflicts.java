package kz.birlese.grant;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From whom the reasons about an application are kept while they are screened. */
@Service
@Transactional(readOnly = true)
@BySystem
public class ScreeningConflicts {

    private final ReasonScreenings screenings;
    private final GrantApplications applications;
    private final Assessments assessments;
    private final Conflicts conflicts;

    ScreeningConflicts(
            ReasonScreenings screenings, GrantApplications applications, Assessments assessments, Conflicts conflicts) {
        this.screenings = screenings;
        this.applications = applications;
        this.assessments = assessments;
        this.conflicts = conflicts;
    }

    /** Whoever applied, has a conflict with the application, or wrote one of the reasons. */
    public Set<UUID> about(UUID screeningId) {
        GrantApplication application =
                applications.named(screenings.named(screeningId).applicationId());
        return Stream.of(
                        Stream.of(application.applicant()),
                        conflicts.with(application.id()).stream(),
                        assessments.findByApplicationId(application.id()).stream()
                                .map(Assessment::juror))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }
}
