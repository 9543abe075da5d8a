package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.birlese.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskDaysTest {

    private final Table table = Table.of("taskDays");

    @ParameterizedTest
    @CsvSource({
        "prepareCall, 10, 3, 3",
        "approveCall, 3, 1, 1",
        "appointJury, 5, 2, 2",
        "signDeclaration, 3, 1, 1",
        "scoreSamples, 3, 1, 1",
        "holdCommittee, 10, 3, 3",
        "signCommitteeMinutes, 3, 1, 1",
        "approveAwards, 3, 1, 1",
        "completeApplication, 10, , ",
        "confirmCompleteness, 3, 1, 1",
        "answerClarification, 5, 2, ",
        "scoreApplication, 10, 3, 3",
        "acceptAward, 5, 2, ",
        "checkDocuments, 5, 2, 2",
        "signAgreement, 5, 2, 2",
        "countersignAgreement, 3, 1, 1",
        "releaseInstalment, 5, 2, 2",
        "confirmInstalment, 2, 1, 1",
        "visitAwardee, 20, 5, 5",
        "reportProgress, 20, , ",
        "chaseReport, 3, 1, 1",
        "acceptReport, 5, 2, 2",
        "decideReserve, 3, 1, 1",
        "hearComplaint, 10, 3, 3",
        "screenReasons, 2, 1, 1",
        "reconsiderOutcome, 3, 1, 1",
        "addJurors, 3, 1, 1",
        "signAddedDeclaration, 3, 1, 1",
        "decideLatePlace, 3, 1, 1",
        "formWorkingGroup, 20, 5, 5",
        "describeSettlement, 15, 5, 5",
        "recordIssues, 30, 10, 5",
        "mergeIssues, 10, 3, 3",
        "drawProblemTrees, 10, 3, 3",
        "answerAsDistrict, 15, 5, ",
        "answerAsRegion, 15, 5, ",
        "chaseAnswer, 5, 2, 2",
        "draftPlan, 20, 5, 5",
        "noteFeasibility, 10, 3, 3",
        "recallGathering, 5, 2, 2",
        "adoptDevelopmentPlan, 10, 3, 3",
        "reportYear, 20, 5, 5",
        "amendPlan, 20, 5, 5",
        "weighAmendments, 10, 3, 3",
        "recallAdoption, 5, 2, 2",
        "confirmMeasureStart, 5, 2, 2",
        "reportMeasure, 10, 3, 3",
        "prepareMeeting, 5, 2, 2",
        "recordAttendance, 1, , 1",
        "reconveneMeeting, 3, 1, 1",
        "writeMinutes, 3, 1, 1",
        "signMinutes, 2, 1, 1",
        "carryOutAction, 10, 3, 3",
        "carryOutAsAkimat, 10, 3, 3",
        "fixRankingRule, 10, 3, 3",
        "keyTally, 5, 2, 2",
        "confirmTally, 3, 1, 1",
        "correctTally, 3, 1, 1",
        "repeatVote, 10, 3, 3",
        "mendRoll, 5, 2, 2",
        "confirmRoll, 3, 1, 1",
        "seatGroup, 10, 3, 3"
    })
    void everyTaskHasItsTermItsReminderAndItsEscalation(
            String task, int days, Integer remindBefore, Integer escalateAfter) {
        Map<String, Object> facts = Map.of("task", task);
        assertThat(table.one(facts, "days")).isEqualTo(days);
        assertThat(table.ask(facts).get(0).get("remindBefore")).isEqualTo(remindBefore);
        assertThat(table.ask(facts).get(0).get("escalateAfter")).isEqualTo(escalateAfter);
    }

    @Test
    void aTaskTheTableDoesNotNameHasNoTerm() {
        assertThat(table.ask(Map.of("task", "makeTea"))).isEmpty();
    }

    @Test
    void noRowIsWithoutAScenario() {
        assertThat(table.rules()).isEqualTo(62);
    }
}
