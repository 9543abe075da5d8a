package kz.birlese.grant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.assignment.Bar;
import kz.birlese.grant.conflict.Sign;
import kz.birlese.people.SharedTraces;
import org.springframework.stereotype.Component;

/**
 * Who of the jury may still score an application: those who have signed, have had no sheet for it yet, share no trace
 * with the applicant and show no other sign of a conflict of interest that nobody has dismissed, have had no conflict about
 * the same applicant, have not heard a complaint about it, and were not in the committee when it went through its scores.
 */
@Component
class EligibleJurors {

    private final JuryMembers jury;
    private final Assessments assessments;
    private final CommitteeMeetings meetings;
    private final Complaints complaints;
    private final SharedTraces traces;
    private final ConflictSigns signs;

    EligibleJurors(
            JuryMembers jury,
            Assessments assessments,
            CommitteeMeetings meetings,
            Complaints complaints,
            SharedTraces traces,
            ConflictSigns signs) {
        this.jury = jury;
        this.assessments = assessments;
        this.meetings = meetings;
        this.complaints = complaints;
        this.traces = traces;
        this.signs = signs;
    }

    List<UUID> of(GrantApplication application) {
        List<UUID> free = new ArrayList<>(jury.signedJurors(application.callId()));
        free.removeAll(barred(application, free).keySet());
        return free;
    }

    /** Who of these may not, and why; of several reasons the gravest. */
    Map<UUID, Bar> barred(GrantApplication application, Collection<UUID> jurors) {
        Map<UUID, Bar> barred = new HashMap<>();
        application.sheets().forEach(sheet -> barred.put(sheet.juror(), Bar.HAD));
        metAbout(application).forEach(juror -> barred.put(juror, Bar.MET));
        complaints
                .findByApplicationIdOrderByLodgedAt(application.id())
                .forEach(each -> barred.put(each.heardBy(), Bar.HEARD));
        List<ConflictSign> found = signs.findByApplicationId(application.id());
        jurorsIn(ConflictSign.State.OPEN, found).forEach(juror -> barred.put(juror, Bar.SIGN));
        traces.between(application.applicant(), jurors).stream()
                .filter(juror -> !isCleared(juror, application, found))
                .forEach(juror -> barred.put(juror, Bar.TRACE));
        signs.confirmedAbout(application.applicant()).forEach(juror -> barred.put(juror, Bar.CONFLICT));
        assessments.recusedFrom(application.applicant()).forEach(juror -> barred.put(juror, Bar.CONFLICT));
        barred.keySet().retainAll(jurors);
        return barred;
    }

    /** Who was there when the committee met after it was scored: they have read its place and what others gave. */
    private Set<UUID> metAbout(GrantApplication application) {
        Optional<Instant> scored = application.sheets().stream()
                .filter(sheet -> sheet.total() != null)
                .map(Assessment::submittedAt)
                .min(Comparator.naturalOrder());
        return scored.isEmpty()
                ? Set.of()
                : meetings.findByCallId(application.callId()).stream()
                        .filter(meeting -> !meeting.heldAt().isBefore(scored.get()))
                        .flatMap(meeting -> meeting.present().stream())
                        .collect(Collectors.toSet());
    }

    /** Somebody has said that what the two share means nothing; nobody can say so of the applicant themselves. */
    private static boolean isCleared(UUID juror, GrantApplication application, List<ConflictSign> found) {
        return !juror.equals(application.applicant())
                && found.stream()
                        .filter(sign -> sign.state() == ConflictSign.State.DISMISSED)
                        .filter(sign -> Sign.Kind.TRACES.contains(sign.kind()))
                        .anyMatch(sign -> sign.juror().equals(juror));
    }

    private static Set<UUID> jurorsIn(ConflictSign.State state, List<ConflictSign> found) {
        return found.stream()
                .filter(sign -> sign.state() == state)
                .map(ConflictSign::juror)
                .collect(Collectors.toSet());
    }
}
