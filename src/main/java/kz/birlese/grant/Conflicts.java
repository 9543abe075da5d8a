package kz.birlese.grant;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.Assistance;
import kz.birlese.people.Assistances;
import kz.birlese.people.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Conflicts of interest: those that jurors have declared, those that were found and confirmed, and those of whoever has filled in an application with its
 * applicant. They last longer than the scoring and outweigh every other role: for whoever has one, and for whoever stands
 * in for them, the application and all that follows from it do not exist.
 */
@Component
class Conflicts {

    /** Asked plainly, with every list that anybody opens. */
    private static final String DECLARED_CONFIRMED_OR_HELPED =
            """
            select a.application_id from assessment a where a.juror in (:people) and a.state = 'RECUSED'
            union select h.case_id from assistance h where h.assistant in (:people)
            union select s.application_id from conflict_sign s where s.juror in (:people) and s.state = 'CONFIRMED'
            """;

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Assessments assessments;
    private final ConflictSigns signs;
    private final Assistances assistances;
    private final GrantApplications applications;
    private final Awards awards;
    private final Complaints complaints;
    private final ReserveOffers offers;

    Conflicts(
            JdbcClient sql,
            EntityManager entities,
            Assessments assessments,
            ConflictSigns signs,
            Assistances assistances,
            GrantApplications applications,
            Awards awards,
            Complaints complaints,
            ReserveOffers offers) {
        this.sql = sql;
        this.entities = entities;
        this.assessments = assessments;
        this.signs = signs;
        this.assistances = assistances;
        this.applications = applications;
        this.awards = awards;
        this.complaints = complaints;
        this.offers = offers;
    }

    /** The applications that are kept from the person; usually none. */
    Set<UUID> of(SignedIn person) {
        return of(person.selves().collect(Collectors.toSet()));
    }

    /**
     * The applications that one of these people has declared a conflict with, was found to have one with or filled in with its
     * applicant; what the transaction has just noted counts.
     */
    Set<UUID> of(Set<UUID> people) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            entities.flush();
        }
        return sql.sql(DECLARED_CONFIRMED_OR_HELPED)
                .param("people", people)
                .query(UUID.class)
                .set();
    }

    /**
     * These applications, their awards and the complaints about them, and the searches for a successor in their calls,
     * which compare all applications of the call.
     */
    Set<UUID> withWhatFollows(SignedIn person) {
        Set<UUID> kept = of(person);
        if (kept.isEmpty()) {
            return kept;
        }
        Set<UUID> calls = applications.findAllById(kept).stream()
                .map(GrantApplication::callId)
                .collect(Collectors.toSet());
        return Stream.of(
                        kept.stream(),
                        awards.findByApplicationIdIn(kept).stream().map(Award::id),
                        complaints.findByApplicationIdIn(kept).stream().map(Complaint::id),
                        offers.findByCallIdIn(calls).stream().map(ReserveOffer::id))
                .flatMap(Function.identity())
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
        Stream<UUID> confirmed = signs.findByApplicationIdAndState(applicationId, ConflictSign.State.CONFIRMED).stream()
                .map(ConflictSign::juror);
        return Stream.of(helped, declared, confirmed)
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    /** Who has one with any application of the call: all of them compete for the same money. */
    Set<UUID> inCall(UUID callId) {
        Set<UUID> all = new HashSet<>(helpedIn(callId));
        assessments.findByCallId(callId).stream()
                .filter(sheet -> sheet.state() == Assessment.State.RECUSED)
                .forEach(sheet -> all.add(sheet.juror()));
        signs.findByCallIdAndState(callId, ConflictSign.State.CONFIRMED).forEach(sign -> all.add(sign.juror()));
        return all;
    }

    /** Who has filled in any application of the call with its applicant. */
    Set<UUID> helpedIn(UUID callId) {
        return applications.assistants(callId);
    }
}
