package kz.birlese.grant.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against dice, of which everybody knows how they fall. */
class ChancesTest {

    private static final Offset<Double> NEARLY = within(1e-12);
    private static final Chances DIE = Chances.seen(new TreeMap<>(Map.of(1, 7, 2, 7, 3, 7, 4, 7, 5, 7, 6, 7)));

    @Test
    void twoDiceOneAfterTheOtherMakeSevenMostOften() {
        Chances two = DIE.then(DIE);
        assertThat(two.exactly(7)).isCloseTo(6 / 36.0, NEARLY);
        assertThat(two.exactly(2)).isCloseTo(1 / 36.0, NEARLY);
        assertThat(two.by(1)).isZero();
        assertThat(two.by(12)).isCloseTo(1, NEARLY);
        assertThat(two.last()).isEqualTo(12);
    }

    @Test
    void theHighestOfThreeDiceIsASixInNinetyOneOfTwoHundredAndSixteen() {
        assertThat(DIE.all(3).exactly(6)).isCloseTo(91 / 216.0, NEARLY);
        assertThat(DIE.and(DIE).and(DIE).exactly(6)).isCloseTo(91 / 216.0, NEARLY);
    }

    @Test
    void aDieThatHasShownMoreThanTwoShowsThreeToSixAlike() {
        Chances left = DIE.left(3);
        for (int day = 0; day < 4; day++) {
            assertThat(left.exactly(day)).isCloseTo(0.25, NEARLY);
        }
        assertThat(DIE.left(0).by(1)).isCloseTo(DIE.by(1), NEARLY);
    }

    @Test
    void whatHasTakenLongerThanAnythingSeenCountsAsBegunToday() {
        assertThat(DIE.left(7).exactly(6)).isCloseTo(1 / 6.0, NEARLY);
        assertThat(DIE.left(6).day(0.9)).isZero();
    }

    @Test
    void halfOfTheTimeOneHalfOfTheTimeTheOther() {
        Chances either = DIE.or(Chances.certain(0), 0.5);
        assertThat(either.by(0)).isCloseTo(0.5, NEARLY);
        assertThat(either.by(3)).isCloseTo(0.75, NEARLY);
    }

    @Test
    void boundsHoldWhateverHappens() {
        assertThat(DIE.notBefore(4).by(3)).isZero();
        assertThat(DIE.notBefore(4).by(4)).isCloseTo(4 / 6.0, NEARLY);
        assertThat(DIE.notBefore(9).day(0.01)).isEqualTo(9);
        assertThat(DIE.notAfter(2).by(2)).isEqualTo(1);
        assertThat(DIE.notAfter(2).by(1)).isCloseTo(1 / 6.0, NEARLY);
        assertThat(DIE.notAfter(9).last()).isEqualTo(6);
    }

    @Test
    void theDayOfAChanceIsTheFirstOnWhichItIsReached() {
        assertThat(DIE.day(0.5)).isEqualTo(3);
        assertThat(DIE.day(0.51)).isEqualTo(4);
        assertThat(Chances.certain(5).day(0.1)).isEqualTo(5);
    }
}
