package kz.birlese.grant;

import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that nothing more has to be assessed about an application: it lapsed, was found ineligible, was withdrawn or has
 * its total. When none is left, the competition goes on.
 */
@Service
@Transactional
@BySystem
public class NoteSettled {

    private final Calls calls;
    private final GrantApplications applications;
    private final StartUpCompetition competition;
    private final StopSupplements stopSupplements;

    NoteSettled(
            Calls calls,
            GrantApplications applications,
            StartUpCompetition competition,
            StopSupplements stopSupplements) {
        this.calls = calls;
        this.applications = applications;
        this.competition = competition;
        this.stopSupplements = stopSupplements;
    }

    /** Locks the call first: an application that settles while scoring opens must not be missed by either. */
    public void in(UUID callId) {
        Call call = calls.lock(callId);
        if (call.status() == CallStatus.SCORING && !anyUnsettled(callId)) {
            stopSupplements.of(callId);
            competition.allAssessed(callId);
        }
    }

    private boolean anyUnsettled(UUID callId) {
        return applications.existsByCallIdAndStatusIn(callId, ApplicationStatus.UNSETTLED);
    }
}
