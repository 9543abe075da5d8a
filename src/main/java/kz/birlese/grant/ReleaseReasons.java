package kz.birlese.grant;

import java.time.Clock;
import java.util.Map;
import kz.birlese.workflow.Processes;
import org.springframework.stereotype.Component;

/**
 * Begins the process that brings the reasons of jurors to their applicant. It begins with the letter that
 * tells the decision, which does not wait for it, and nothing of what jurors wrote goes out before a person has read it.
 */
@Component
class ReleaseReasons {

    private final ReasonScreenings screenings;
    private final Processes processes;
    private final Clock clock;

    ReleaseReasons(ReasonScreenings screenings, Processes processes, Clock clock) {
        this.screenings = screenings;
        this.processes = processes;
        this.clock = clock;
    }

    /** Does nothing where no juror has given a reason, and where it has begun before. */
    void of(GrantApplication application) {
        boolean hasReasons = application.submittedSheets().stream()
                .flatMap(sheet -> sheet.marks().stream())
                .anyMatch(mark -> mark.reason() != null);
        if (hasReasons && screenings.findByApplicationId(application.id()).isEmpty()) {
            ReasonScreening screening = screenings.save(new ReasonScreening(application, clock.instant()));
            processes.start("releaseReasons", screening.id(), Map.of());
        }
    }
}
