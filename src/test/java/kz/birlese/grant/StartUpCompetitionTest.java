package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StartUpCompetitionTest extends CompetitionHouse {

    @Autowired
    private CancelCall cancelCall;

    @Autowired
    private ReadCall readCall;

    @Autowired
    private DecisionLog log;

    @Test
    void aCallRunsFromItsPreparationToTheEndOfTheComplaintWindow() {
        UUID call = openCall(rules());
        UUID best = eligible(call, 1_200_000, 200_000);
        UUID second = eligible(call, 1_000_000, 200_000);
        UUID weak = eligible(call, 600_000, 100_000);

        openScoring(call);
        score(best, 5);
        score(second, 4);
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.SCORING);
        score(weak, 2);
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.DECIDING);

        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.PUBLISHED);
        assertThat(status(best)).isEqualTo(ApplicationStatus.AWARDED);
        assertThat(status(second)).isEqualTo(ApplicationStatus.RESERVE);
        assertThat(status(weak)).isEqualTo(ApplicationStatus.REJECTED);

        time.passUntil(calls.named(call).complaintsUntil());
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.COMPLETED);
        assertThat(hasEnded("competitionClosed", call)).isTrue();
        assertThat(logged(call))
                .containsExactly(
                        "callStarted",
                        "callPrepared",
                        "callApproved",
                        "callPublished",
                        "callClosed",
                        "jurySeedFixed",
                        "juryAppointed",
                        "declarationSigned",
                        "declarationSigned",
                        "declarationSigned",
                        "declarationSigned",
                        "declarationSigned",
                        "juryDrawn",
                        "scoringOpened",
                        "committeeHeld",
                        "committeeMinutesSigned",
                        "committeeMinutesSigned",
                        "committeeMinutesSigned",
                        "awardsApproved",
                        "resultsPublished",
                        "jurySeedPublished",
                        "callCompleted");
    }

    @Test
    void aCancelledCallStopsItsApplicationsAndTellsEverybody() {
        UUID call = openCall(rules());
        UUID draft = startedApplication(call, applicant(AKSHUKUR));
        UUID submitted = submitted(call, 1_000_000, 200_000);
        signAll(call);

        assertThat(refused(() -> as(manager, () -> cancelCall.of(call, " ")))).containsExactly("reasonGiven");
        as(manager, () -> cancelCall.of(call, "Донор қаржыны кейінге қалдырды"));
        time.runDueJobs();

        assertThat(calls.named(call).status()).isEqualTo(CallStatus.CANCELLED);
        assertThat(status(draft)).isEqualTo(ApplicationStatus.LAPSED);
        assertThat(status(submitted)).isEqualTo(ApplicationStatus.CANCELLED);
        assertThat(hasEnded("competitionCancelled", call)).isTrue();
        assertThat(hasEnded("applicationWithdrawn", submitted)).isTrue();
        assertThat(readers("callCancelled", call)).containsExactlyInAnyOrderElementsOf(jurors);
    }

    @Test
    void theDirectorSendsACallBackWithAReasonThatThePreparerSees() {
        UUID call = startedCall();
        complete(manager, "prepareCall", call, rules());
        assertThat(refused(director, "approveCall", call, Map.of("decision", "sendBack")))
                .containsExactly("form.required");
        complete(director, "approveCall", call, Map.of("decision", "sendBack", "reason", "Мақсаттар жетіспейді."));

        assertThat(calls.named(call).status()).isEqualTo(CallStatus.PREPARING);
        as(manager, () -> assertThat(readCall.of(call).call().returnedBecause()).isEqualTo("Мақсаттар жетіспейді."));
        complete(manager, "prepareCall", call, rules());
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.AWAITING_APPROVAL);
    }

    @Test
    void whoeverPreparedACallDoesNotApproveItUnderAnotherRole() {
        UUID both = person(new Reach(Role.PROGRAMME_MANAGER, null), new Reach(Role.DIRECTOR, null));
        UUID call = startedCall();
        complete(both, "prepareCall", call, rules());
        assertThat(refused(both, "approveCall", call, Map.of("decision", "approve")))
                .containsExactly("notOwnCall");
    }

    @Test
    void brokenRulesAreAllNamedAndNothingIsKept() {
        UUID call = startedCall();
        Map<String, Object> broken = rules();
        broken.put("jurySize", 4);
        broken.put("minimumGrant", 1_300_000);
        assertThat(refused(manager, "prepareCall", call, broken))
                .containsExactly("minimumWithinMaximum", "jurySizeOdd");
        assertThat(calls.named(call).settings()).isNull();
    }

    @Test
    void theJuryIsOfTheRightSizeAndNobodyInItHasAStake() {
        UUID call = openCall(rules());
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        List<String> four = jurors.stream().limit(4).map(UUID::toString).toList();
        assertThat(refused(manager, "appointJury", call, Map.of("jurors", four)))
                .containsExactly("jurySize");
    }

    @Test
    void beforeTheOwnDeclarationAJurorLearnsNothingOfTheApplications() {
        UUID call = openCall(rules());
        eligible(call, 1_000_000, 200_000);
        UUID outsider = person(Role.JURY);
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        List<String> ids = jurors.stream().map(UUID::toString).toList();
        complete(manager, "appointJury", call, Map.of("jurors", ids));

        as(jurors.get(0), () -> {
            CallPage page = readCall.of(call);
            assertThat(page.counts()).isEmpty();
            assertThat(page.ranking()).isEmpty();
            assertThat(page.ownDeclaration()).isNull();
        });
        as(outsider, () -> assertThatThrownBy(() -> readCall.of(call)).isInstanceOf(NotFound.class));
    }

    @Test
    void aManagerOfOneDistrictHasNoPartInACallThatReachesFurther() {
        UUID call = openCall(rules());
        UUID munaily = person(new Reach(Role.PROGRAMME_MANAGER, "475000000"));
        as(munaily, () -> {
            assertThat(readCall.all()).extracting(Call::id).doesNotContain(call);
            assertThatThrownBy(() -> cancelCall.of(call, "Not mine to cancel")).isInstanceOf(NotFound.class);
        });
    }

    private List<String> logged(UUID call) {
        return log.about(call).stream().map(entry -> entry.decision().what()).toList();
    }
}
