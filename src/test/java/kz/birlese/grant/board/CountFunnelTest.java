package kz.birlese.grant.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CountFunnelTest {

    private final CountFunnel count = new CountFunnel(new BoardSettings(5, 3, List.of(35, 50), 10));
    private final List<Runner> runners = new ArrayList<>();

    @Test
    void everyStageHasWhatReachedItWhatStandsThereAndWhatWasLostThere() {
        add(2, "FEMALE", Stage.STARTED, "lapsed");
        add(3, "FEMALE", Stage.SUBMITTED, null);
        add(1, "FEMALE", Stage.COMPLETE, "ideaTooOld");
        add(4, "MALE", Stage.REPORTED, null);
        List<Funnel.Step> stages = count.of(runners, true).stages();
        assertThat(stages.get(0)).isEqualTo(new Funnel.Step(Stage.STARTED, 10, 0, Map.of("lapsed", 2)));
        assertThat(stages.get(1)).isEqualTo(new Funnel.Step(Stage.SUBMITTED, 8, 3, Map.of()));
        assertThat(stages.get(2)).isEqualTo(new Funnel.Step(Stage.COMPLETE, 5, 0, Map.of("ideaTooOld", 1)));
        assertThat(stages.get(9)).isEqualTo(new Funnel.Step(Stage.REPORTED, 4, 0, Map.of()));
    }

    @Test
    void whoeverSeesTheApplicationsSeesEveryCell() {
        add(1, "FEMALE", Stage.AWARDED, null);
        add(5, "MALE", Stage.SUBMITTED, null);
        assertThat(group(true, "FEMALE")).containsEntry(Stage.AWARDED, 1).hasSize(Stage.values().length);
    }

    /** Two women of six were submitted on: their cell would tell of them, and so would the men's beside the total. */
    @Test
    void aCellOfOneOrTwoHidesItsStageInEveryGroup() {
        add(4, "FEMALE", Stage.STARTED, null);
        add(2, "FEMALE", Stage.SUBMITTED, null);
        add(9, "MALE", Stage.SUBMITTED, null);
        assertThat(group(false, "FEMALE")).containsEntry(Stage.STARTED, 6).doesNotContainKey(Stage.SUBMITTED);
        assertThat(group(false, "MALE")).containsEntry(Stage.STARTED, 9).doesNotContainKey(Stage.SUBMITTED);
    }

    /** Seven and five: the difference would tell that two women gave up. */
    @Test
    void aDifferenceOfOneOrTwoHidesTheLaterStage() {
        add(2, "FEMALE", Stage.STARTED, "lapsed");
        add(5, "FEMALE", Stage.SUBMITTED, null);
        add(9, "MALE", Stage.SUBMITTED, null);
        assertThat(group(false, "FEMALE")).containsEntry(Stage.STARTED, 7).doesNotContainKey(Stage.SUBMITTED);
    }

    @Test
    void groupsThatAreTooSmallStandTogether() {
        add(1, "FEMALE", Stage.SUBMITTED, null);
        add(2, "UNKNOWN", Stage.SUBMITTED, null);
        add(6, "MALE", Stage.SUBMITTED, null);
        assertThat(group(false, CountFunnel.OTHERS)).containsEntry(Stage.SUBMITTED, 3);
        assertThat(words()).containsExactlyInAnyOrder("MALE", CountFunnel.OTHERS);
    }

    /** One alone among others that are enough takes the next smallest group along. */
    @Test
    void aSmallRestTakesTheNextGroupAlong() {
        add(1, "UNKNOWN", Stage.SUBMITTED, null);
        add(4, "FEMALE", Stage.SUBMITTED, null);
        add(6, "MALE", Stage.SUBMITTED, null);
        assertThat(words()).containsExactlyInAnyOrder("MALE", CountFunnel.OTHERS);
        assertThat(group(false, CountFunnel.OTHERS)).containsEntry(Stage.SUBMITTED, 5);
    }

    @Test
    void tooFewPeopleInAllAreNotToldApart() {
        add(2, "FEMALE", Stage.SUBMITTED, null);
        assertThat(words()).isEmpty();
    }

    private List<String> words() {
        return count.of(runners, false).groups().get(Trait.SEX).stream()
                .map(Funnel.Group::word)
                .toList();
    }

    private Map<Stage, Integer> group(boolean seesRows, String word) {
        return count.of(runners, seesRows).groups().get(Trait.SEX).stream()
                .filter(group -> group.word().equals(word))
                .findFirst()
                .orElseThrow()
                .reached();
    }

    private void add(int number, String sex, Stage reached, String lost) {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            traits.put(trait, trait == Trait.SEX ? sex : "same");
        }
        for (int i = 0; i < number; i++) {
            runners.add(new Runner(UUID.randomUUID(), "root", null, reached, lost, traits));
        }
    }
}
