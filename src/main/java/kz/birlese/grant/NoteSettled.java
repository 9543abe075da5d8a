package kz.birlese.grant;

import java.util.List;
import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that nothing more has to be assessed about an application: it lapsed, was found ineligible, was withdrawn or has
 * its total. When none is left, the competition goes on to the ranking; after it, only late places are waited for.
 */
@Service
@Transactional
@BySystem
public class NoteSettled {

    private final Calls calls;
    private final GrantApplications applications;
    private final Complaints complaints;
    private final StartUpCompetition competition;
    private final StopSupplements stopSupplements;
    private final AwaitedPlaces awaitedPlaces;

    NoteSettled(
            Calls calls,
            GrantApplications applications,
            Complaints complaints,
            StartUpCompetition competition,
            StopSupplements stopSupplements,
            AwaitedPlaces awaitedPlaces) {
        this.calls = calls;
        this.applications = applications;
        this.complaints = complaints;
        this.competition = competition;
        this.stopSupplements = stopSupplements;
        this.awaitedPlaces = awaitedPlaces;
    }

    /**
     * Locks the call first: an application that settles while scoring opens must not be missed by either. The call is
     * decided on from this moment, not from when the ranking is written: whoever is readmitted in between is late.
     */
    public void in(UUID callId) {
        Call call = calls.lock(callId);
        List<GrantApplication> unsettled = applications.findByCallIdAndStatusIn(callId, ApplicationStatus.UNSETTLED);
        if (unsettled.isEmpty()) {
            stopSupplements.of(callId);
        }
        // A late one gets a place beside the ranking, which does not wait for it.
        if (unsettled.stream().allMatch(complaints::isPlaceAwaited)) {
            startDeciding(call);
        }
        awaitedPlaces.in(call);
    }

    private void startDeciding(Call call) {
        if (call.status() == CallStatus.SCORING) {
            call.startDeciding();
            competition.allAssessed(call.id());
        }
    }
}
