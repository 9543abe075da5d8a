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
    private final StartUpCompetition competition;

    NoteSettled(Calls calls, StartUpCompetition competition) {
        this.calls = calls;
        this.competition = competition;
    }

    /** Locks the call first: an application that settles while scoring opens must not be missed by either. */
    public void in(UUID callId) {
        Call call = calls.lock(callId);
        if (call.status() == CallStatus.SCORING) {
            competition.allAssessed(callId);
        }
    }
}
