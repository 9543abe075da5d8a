package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StartUpCompetitionTest extends CompetitionHouse {

    @Autowired
    private HistoryService history;

    @Autowired
    private CancelCall cancelCall;

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
        assertThat(endedAt(call)).contains("competitionClosed");
    }

    @Test
    void aCancelledCallStopsItsApplicationsAndEnds() {
        UUID call = openCall(rules());
        UUID draft = startedApplication(call, applicant(AKSHUKUR));
        UUID submitted = submitted(call, 1_000_000, 200_000);

        as(manager, () -> cancelCall.of(call, "Донор қаржыны кейінге қалдырды"));
        time.runDueJobs();

        assertThat(calls.named(call).status()).isEqualTo(CallStatus.CANCELLED);
        assertThat(status(draft)).isEqualTo(ApplicationStatus.CANCELLED);
        assertThat(status(submitted)).isEqualTo(ApplicationStatus.CANCELLED);
        assertThat(endedAt(call)).contains("competitionCancelled");
    }

    private ApplicationStatus status(UUID application) {
        return applications.findById(application).orElseThrow().status();
    }

    private List<String> endedAt(UUID call) {
        String process = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(call.toString())
                .processDefinitionKey("startUpCompetition")
                .finished()
                .singleResult()
                .getId();
        return history.createHistoricActivityInstanceQuery().processInstanceId(process).list().stream()
                .map(each -> each.getActivityId())
                .toList();
    }
}
