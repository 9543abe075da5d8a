package kz.birlese.grant;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops every application of a cancelled call and tells applicants and jurors why. */
@Service
@Transactional
@BySystem
public class TellOfCancellation {

    private final Calls calls;
    private final GrantApplications applications;
    private final JuryMembers jury;
    private final StartUpCompetition competition;
    private final CallLetters letters;

    TellOfCancellation(
            Calls calls,
            GrantApplications applications,
            JuryMembers jury,
            StartUpCompetition competition,
            CallLetters letters) {
        this.calls = calls;
        this.applications = applications;
        this.jury = jury;
        this.competition = competition;
        this.letters = letters;
    }

    public void of(UUID callId) {
        Call call = calls.lock(callId);
        List<GrantApplication> running = applications.findByCallId(callId).stream()
                .filter(application -> application.status().mayBeWithdrawn())
                .toList();
        Stream<UUID> applicants = running.stream().map(GrantApplication::applicant);
        Stream<UUID> jurors = jury.findByCallIdOrderByJuror(callId).stream().map(JuryMember::juror);
        letters.cancelled(call, Stream.concat(applicants, jurors).toList());
        running.forEach(this::stop);
    }

    private void stop(GrantApplication application) {
        application.stop(ApplicationStatus.CANCELLED);
        competition.stopped(application.id());
    }
}
