package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.plan.FeasibilityNote.Verdict;
import kz.birlese.plan.NoteFeasibility.Said;
import kz.birlese.record.DecisionLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the akimat said stays; what it said last stands. */
class NoteFeasibilityTest extends PlanHouse {

    @Autowired
    private FeasibilityNotes notes;

    @Autowired
    private NoteFeasibility noteFeasibility;

    @Autowired
    private DecisionLog log;

    @Test
    void aSecondOpinionStandsBesideTheFirstAndTheLogTellsBoth() {
        UUID cycle = drafting();
        draft(cycle, plan());
        PlanVersion version = versions.underWay(cycle);
        List<UUID> measures =
                version.content().measures().map(PlanContent.Measure::id).toList();
        as(akimat, () -> assertThat(refused(() -> noteFeasibility.of(cycle, Map.of())))
                .hasSameSizeAs(measures)
                .containsOnly("feasibilityMissing"));
        say(cycle, measures, Verdict.FEASIBLE, "Жоба құжаттары дайын.");
        say(cycle, measures.subList(0, 1), Verdict.NOT_FEASIBLE, "Жер учаскесі жоқ.");

        UUID first = measures.get(0);
        assertThat(notes.findByVersionIdOrderByRevision(version.id()))
                .filteredOn(note -> note.measure().equals(first))
                .extracting(FeasibilityNote::verdict)
                .containsExactly(Verdict.FEASIBLE, Verdict.NOT_FEASIBLE);
        assertThat(notes.standing(version.id()).get(first).verdict()).isEqualTo(Verdict.NOT_FEASIBLE);
        assertThat(notes.standing(version.id())).hasSameSizeAs(measures);
        as(akimat, () -> assertThat(noteFeasibility.standing(cycle).get(first).verdict())
                .isEqualTo(Verdict.NOT_FEASIBLE));
        List<Map<String, String>> logged = log.about(cycle).stream()
                .filter(entry -> entry.decision().what().equals("feasibilityNoted"))
                .map(entry -> entry.decision().facts())
                .toList();
        assertThat(logged).extracting(facts -> facts.get("revision")).containsExactly("1", "2");
        assertThat(logged)
                .extracting(facts -> facts.get("fingerprint"))
                .doesNotHaveDuplicates()
                .allMatch(fingerprint -> fingerprint.length() == 64);
    }

    private void say(UUID cycle, List<UUID> about, Verdict verdict, String note) {
        as(
                akimat,
                () -> noteFeasibility.of(
                        cycle,
                        about.stream().collect(Collectors.toMap(each -> each, each -> new Said(verdict, note)))));
    }
}
