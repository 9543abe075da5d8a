package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.CaseDirectory;
import kz.birlese.workflow.repair.Change;
import kz.birlese.workflow.repair.RepairDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A cycle launched by mistake and an issue sent up by mistake are taken back. */
class PutPreparationRightTest extends PreparationHouse {

    private static final String WATER = "Жазда ауызсу болмайды";

    @Autowired
    private RepairDesk desk;

    @Autowired
    private List<CaseDirectory> directories;

    @Autowired
    private EscalateIssue escalate;

    @Autowired
    private Escalations escalations;

    @Test
    void aCycleClosedEarlyShowsItAndGoesOnWhereItStood() {
        UUID cycle = launched();
        complete(secretary, "formWorkingGroup", cycle, group());
        desk.carryOut(manager, desk.root(cycle), new Change.Cancel());
        assertThat(cycle(cycle).status()).isEqualTo(CycleStatus.CLOSED);
        assertThat(progress(cycle))
                .extracting(CaseDirectory.Step::state)
                .containsExactly(CaseDirectory.Step.State.STOPPED);
        desk.carryOut(manager, desk.root(cycle), new Change.Restart());
        assertThat(isOpen("describeSettlement", cycle)).isTrue();
        complete(secretary, "describeSettlement", cycle, profile());
        assertThat(isOpen("recordIssues", cycle)).isTrue();
        assertThat(cycle(cycle).status()).isEqualTo(CycleStatus.PREPARING);
    }

    @Test
    void aClosedCycleDoesNotGoOnBesideAnother() {
        UUID cycle = launched();
        desk.carryOut(manager, desk.root(cycle), new Change.Cancel());
        launched();
        assertThat(desk.offer(manager, desk.root(cycle), Change.Restart.class).hindrance())
                .isEqualTo("goOnOtherCycle");
        assertThat(refused(() -> desk.carryOut(manager, desk.root(cycle), new Change.Restart())))
                .containsExactly("goOnOtherCycle");
    }

    @Test
    void anIssueSentUpByMistakeIsOpenInItsVillageAgain() {
        UUID issue = issue(sorting(WATER), WATER);
        UUID[] sent = new UUID[1];
        as(secretary, () -> sent[0] = escalate.of(issue, "Әкімдікке үш рет жаздық, жауап болмады."));
        desk.carryOut(manager, desk.root(sent[0]), new Change.Cancel());
        assertThat(hasEnded("escalationWithdrawn", sent[0])).isTrue();
        assertThat(escalations.findById(sent[0]).orElseThrow().status()).isEqualTo(EscalationStatus.WITHDRAWN);
        as(secretary, () -> sent[0] = escalate.of(issue, "Тағы бір рет."));
        assertThat(isOpen("answerAsDistrict", sent[0])).isTrue();
    }

    @Test
    void anIssueThatIsAnsweredIsNotTakenBack() {
        UUID issue = issue(sorting(WATER), WATER);
        UUID[] sent = new UUID[1];
        as(secretary, () -> sent[0] = escalate.of(issue, "Әкімдікке үш рет жаздық, жауап болмады."));
        complete(district, "answerAsDistrict", sent[0], Map.of("decision", "SOLVED", "answer", "Құбыр ауыстырылды."));
        assertThat(desk.offer(manager, desk.root(sent[0]), Change.Cancel.class).hindrance())
                .isEqualTo("escalationAnswered");
        time.runDueJobs();
        assertThat(hasEnded("issueAnswered", sent[0])).isTrue();
    }

    private List<CaseDirectory.Step> progress(UUID cycle) {
        return directories.stream()
                .filter(directory -> directory.processes().contains("preparePlan"))
                .findFirst()
                .orElseThrow()
                .progress(cycle);
    }
}
