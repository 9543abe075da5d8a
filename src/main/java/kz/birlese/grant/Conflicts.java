package kz.birlese.grant;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Conflicts of interest that jurors have declared. They last longer than the scoring and outweigh every other role: for
 * whoever declared one, and for whoever stands in for them, the application and all that follows from it do not exist.
 */
@Component
class Conflicts {

    private final Assessments assessments;

    Conflicts(Assessments assessments) {
        this.assessments = assessments;
    }

    /** The applications that are kept from the person; usually none. */
    Set<UUID> of(SignedIn person) {
        return assessments.conflictsOf(person.selves().collect(Collectors.toSet()));
    }

    boolean keep(UUID applicationId, SignedIn person) {
        return of(person).contains(applicationId);
    }

    /** Who has declared one with the application. */
    Set<UUID> with(UUID applicationId) {
        return assessments.findByApplicationId(applicationId).stream()
                .filter(sheet -> sheet.state() == Assessment.State.RECUSED)
                .map(Assessment::juror)
                .collect(Collectors.toSet());
    }

    /** Who has declared one with any application of the call. */
    Set<UUID> inCall(UUID callId) {
        return assessments.findByCallId(callId).stream()
                .filter(sheet -> sheet.state() == Assessment.State.RECUSED)
                .map(Assessment::juror)
                .collect(Collectors.toSet());
    }
}
