package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskDaysTest {

    private final Table table = Table.of("taskDays");

    @ParameterizedTest
    @CsvSource({
        "prepareCall, 10",
        "approveCall, 3",
        "appointJury, 5",
        "signDeclaration, 3",
        "holdCommittee, 10",
        "approveAwards, 3",
        "completeApplication, 10",
        "confirmCompleteness, 3",
        "answerClarification, 5",
        "scoreApplication, 10",
        "acceptAward, 5",
        "checkDocuments, 5",
        "signAgreement, 5",
        "countersignAgreement, 3",
        "releaseInstalment, 5",
        "confirmInstalment, 2",
        "visitAwardee, 20",
        "reportProgress, 20",
        "chaseReport, 3",
        "acceptReport, 5",
        "decideReserve, 3",
        "hearComplaint, 10",
        "reconsiderOutcome, 3",
        "addJurors, 3",
        "signAddedDeclaration, 3",
        "decideLatePlace, 3"
    })
    void everyTaskHasItsWorkingDays(String task, int days) {
        assertThat(table.one(Map.of("task", task), "days")).isEqualTo(days);
    }

    @Test
    void aTaskTheTableDoesNotNameHasNoTerm() {
        assertThat(table.ask(Map.of("task", "makeTea"))).isEmpty();
    }

    @Test
    void noRowIsWithoutAScenario() {
        assertThat(table.rules()).isEqualTo(26);
    }
}
