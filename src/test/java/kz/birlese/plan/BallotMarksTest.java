package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody keys for one ballot. */
class BallotMarksTest {

    private static final int FEW = 9;
    private static final int MANY = 12;

    @Test
    void upToNineItemsOneKeyIsOneMark() {
        assertThat(BallotMarks.of("3112", FEW).numbers()).containsExactly(3, 1, 1, 2);
        assertThat(BallotMarks.of(" 3 1 ", FEW).numbers()).containsExactly(3, 1);
    }

    @Test
    void withMoreItemsNumbersStandApart() {
        assertThat(BallotMarks.of("3 12, 1", MANY).numbers()).containsExactly(3, 12, 1);
    }

    /** The same keys lie under other letters; nobody has to change the layout for eighty ballots. */
    @Test
    void theRowOfDigitsOfAKazakhKeyboardIsReadAsDigits() {
        assertThat(BallotMarks.of("\"әіңғ", FEW).numbers()).containsExactly(1, 2, 3, 4, 5);
        assertThat(BallotMarks.of(",.үұ", FEW).numbers()).containsExactly(6, 7, 8, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "S", "ы"})
    void sIsASpoiledBallot(String key) {
        assertThat(BallotMarks.of(key, FEW)).isEqualTo(new BallotMarks(true, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "E", "у"})
    void eIsAnEmptyBallot(String key) {
        assertThat(BallotMarks.of(key, FEW)).isEqualTo(new BallotMarks(false, List.of()));
    }

    @Test
    void nothingKeyedIsNotAnEmptyBallot() {
        assertThat(refused("", FEW)).isEqualTo("marksMissing");
        assertThat(refused(null, FEW)).isEqualTo("marksMissing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1x", "se", "1-2", "1s"})
    void whatIsNoMarkIsRefused(String keys) {
        assertThat(refused(keys, FEW)).isEqualTo("marksUnreadable");
        assertThat(refused(keys, MANY)).isEqualTo("marksUnreadable");
    }

    private static String refused(String keys, int items) {
        return catchThrowableOfType(Refusal.class, () -> BallotMarks.of(keys, items))
                .reasons()
                .get(0)
                .rule();
    }
}
