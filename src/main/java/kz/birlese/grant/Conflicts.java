package kz.birlese.grant;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.Assistance;
import kz.birlese.people.Assistances;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Conflicts of interest: those that jurors have declared, and those of whoever has filled in an application with its
 * applicant. They last longer than the scoring and outweigh every other role: for whoever has one, and for whoever stands
 * in for them, the application and all that follows from it do not exist.
 */
@Component
class Conflicts {

    private final Assessments assessments;
    private final Assistances assistances;
    private final GrantApplications applications;

    Conflicts(Assessments assessments, Assistances assistances, GrantApplications applications) {
        this.assessments = assessments;
        this.assistances = assistances;
        this.applications = applications;
    }

    /** The applications that are kept from the person; usually none. */
    Set<UUID> of(SignedIn person) {
        Set<UUID> selves = person.selves().collect(Collectors.toSet());
        Set<UUID> kept = new HashSet<>(assessments.conflictsOf(selves));
        assistances.findByAssistantIn(selves).forEach(each -> kept.add(each.caseId()));
        return kept;
    }

    /** The calls of these applications. */
    Set<UUID> calls(SignedIn person) {
        return applications.findAllById(of(person)).stream()
                .map(GrantApplication::callId)
                .collect(Collectors.toSet());
    }

    boolean keep(UUID applicationId, SignedIn person) {
        return of(person).contains(applicationId);
    }

    /** Who has one with the application. */
    Set<UUID> with(UUID applicationId) {
        Stream<UUID> helped =
                assistances.findByCaseIdOrderByStartedAt(applicationId).stream().map(Assistance::assistant);
        Stream<UUID> declared = assessments.findByApplicationId(applicationId).stream()
                .filter(sheet -> sheet.state() == Assessment.State.RECUSED)
                .map(Assessment::juror);
        return Stream.concat(helped, declared).collect(Collectors.toSet());
    }

    /** Who has one with any application of the call: all of them compete for the same money. */
    Set<UUID> inCall(UUID callId) {
        Set<UUID> all = new HashSet<>(helpedIn(callId));
        assessments.findByCallId(callId).stream()
                .filter(sheet -> sheet.state() == Assessment.State.RECUSED)
                .forEach(sheet -> all.add(sheet.juror()));
        return all;
    }

    /** Who has filled in any application of the call with its applicant. */
    Set<UUID> helpedIn(UUID callId) {
        return applications.assistants(callId);
    }
}
