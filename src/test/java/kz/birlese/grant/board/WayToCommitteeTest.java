package kz.birlese.grant.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.birlese.grant.board.WayToCommittee.At;
import kz.birlese.grant.board.WayToCommittee.Stage;
import kz.birlese.grant.board.WayToCommittee.Stand;
import org.junit.jupiter.api.Test;

/** The exact reckoning against another route to the same: the way walked many times with drawn lengths. */
class WayToCommitteeTest {

    private static final int WALKS = 40_000;

    /** Four standard errors of a share of one half. */
    private static final double ERROR = 4 * Math.sqrt(0.25 / WALKS);

    private static final Map<String, List<Integer>> LENGTHS = Map.of(
            "confirmCompleteness", List.of(0, 1, 1, 2, 3, 5),
            "answerClarification", List.of(1, 2, 2, 3, 3),
            "appointJury", List.of(1, 1, 2, 4, 4),
            "signDeclaration", List.of(0, 0, 1, 2, 3),
            "scoreApplication", List.of(2, 3, 4, 5, 6, 7, 9, 10),
            "addJurors", List.of(1, 2, 2, 2, 3),
            "signAddedDeclaration", List.of(0, 1, 1, 1, 2),
            "holdCommittee", List.of(3, 4, 5, 8, 10));

    private static final Experience EXPERIENCE = new Experience(6, seen(), Map.of(), 5, 0.7, 0.8, 0.3, 0.2);

    private static final List<Stand> EVERYWHERE = List.of(
            new Stand(At.DRAFT, List.of(), null, true),
            new Stand(At.DRAFT, List.of(), null, true),
            new Stand(At.CHECK, List.of(1), null, true),
            new Stand(At.CLARIFICATION, List.of(1), 2, true),
            new Stand(At.CHECKED, List.of(), null, true),
            new Stand(At.CHECKED, List.of(), null, true));

    private static final List<Stand> AT_THE_JURY = List.of(
            new Stand(At.SCORING, List.of(3, 3), null, true),
            new Stand(At.SCORING, List.of(5), null, false),
            new Stand(At.CHECK, List.of(2), null, true),
            new Stand(At.JURORS_LACKING, List.of(), null, false));

    @Test
    void whileApplicationsComeInItAgreesWithTheWayWalked() {
        agrees(new Stage(4, 5, 2, null, List.of(), false, null), EVERYWHERE);
    }

    @Test
    void whileTheJurySignsItAgreesWithTheWayWalked() {
        agrees(new Stage(0, 5, 2, null, List.of(0, 1, 1), false, null), EVERYWHERE.subList(2, 6));
    }

    @Test
    void whileTheJuryScoresItAgreesWithTheWayWalked() {
        agrees(new Stage(0, 5, 2, null, List.of(), true, null), AT_THE_JURY);
    }

    @Test
    void whenOnlyTheMeetingIsLeftItIsWhatIsLeftOfTheMeeting() {
        Chances held =
                new WayToCommittee(EXPERIENCE, new Stage(0, 5, 2, null, List.of(), true, 4), List.of()).committeeHeld();
        assertThat(held.by(0)).isCloseTo(0.25, within(1e-12));
        assertThat(held.day(0.5)).isEqualTo(1);
        assertThat(held.day(0.9)).isEqualTo(6);
    }

    @Test
    void nothingComesBeforeTheClosingHoweverFastEverybodyIs() {
        Map<String, SortedMap<Integer, Integer>> atOnce = new HashMap<>();
        LENGTHS.keySet().forEach(task -> atOnce.put(task, new TreeMap<>(Map.of(0, 9))));
        Experience fast = new Experience(9, atOnce, Map.of(), 5, 1, 1, 0, 0);
        Chances held =
                new WayToCommittee(fast, new Stage(7, 5, 2, null, List.of(), false, null), EVERYWHERE).committeeHeld();
        assertThat(held.by(6)).isZero();
        assertThat(held.by(7)).isEqualTo(1);
    }

    @Test
    void withoutExperienceEveryTaskTakesItsTerm() {
        Map<String, Integer> terms = Map.of(
                "confirmCompleteness", 3,
                "answerClarification", 5,
                "appointJury", 5,
                "signDeclaration", 3,
                "scoreApplication", 10,
                "holdCommittee", 10);
        Experience none = new Experience(0, Map.of(), terms, 5, 1, 1, 0, 0);
        Chances held = new WayToCommittee(
                        none, new Stage(4, 5, 2, null, List.of(), false, null), EVERYWHERE.subList(4, 6))
                .committeeHeld();
        assertThat(held.day(0.1)).isEqualTo(4 + 5 + 3 + 10 + 10);
        assertThat(held.day(0.9)).isEqualTo(4 + 5 + 3 + 10 + 10);
    }

    @Test
    void aTaskSeenTooRarelyLeansOnItsTermAsIfThatHadBeenSeenToo() {
        Experience one = new Experience(
                1, Map.of("holdCommittee", new TreeMap<>(Map.of(2, 1))), Map.of("holdCommittee", 10), 5, 1, 1, 0, 0);
        assertThat(one.of("holdCommittee").by(2)).isCloseTo(0.5, within(1e-12));
        assertThat(one.of("holdCommittee").day(0.9)).isEqualTo(10);
    }

    private static void agrees(Stage stage, List<Stand> stands) {
        Chances held = new WayToCommittee(EXPERIENCE, stage, stands).committeeHeld();
        Random random = new Random(20270301);
        List<Integer> walked = new ArrayList<>(IntStream.range(0, WALKS)
                .mapToObj(walk -> new Walk(random, stage).until(stands))
                .toList());
        Collections.sort(walked);
        for (int day = 0; day <= held.last(); day++) {
            int until = day;
            double share = walked.stream().filter(each -> each <= until).count() / (double) WALKS;
            assertThat(held.by(day)).as("day " + day).isCloseTo(share, within(ERROR));
        }
        assertThat(held.day(0.5)).isBetween(at(walked, 0.5 - ERROR), at(walked, 0.5 + ERROR));
        assertThat(held.day(0.9)).isBetween(at(walked, 0.9 - ERROR), at(walked, 0.9 + ERROR));
    }

    private static int at(List<Integer> walked, double share) {
        return walked.get((int) (share * WALKS));
    }

    private static Map<String, SortedMap<Integer, Integer>> seen() {
        Map<String, SortedMap<Integer, Integer>> seen = new HashMap<>();
        LENGTHS.forEach((task, lengths) -> {
            SortedMap<Integer, Integer> times = new TreeMap<>();
            lengths.forEach(length -> times.merge(length, 1, Integer::sum));
            seen.put(task, times);
        });
        return seen;
    }

    /** One time from today to the committee, drawn. */
    private record Walk(Random random, Stage stage) {

        int until(List<Stand> stands) {
            int open = open();
            int last = open;
            for (Stand stand : stands) {
                last = Math.max(last, settled(stand, open));
            }
            return last + draw("holdCommittee");
        }

        private int open() {
            if (stage.isOpen()) {
                return 0;
            }
            if (stage.closing() > 0) {
                int appointed = stage.closing() + draw("appointJury");
                return appointed + latest(stage.jurySize(), "signDeclaration");
            }
            return latest("signDeclaration", stage.signing());
        }

        private int settled(Stand stand, int open) {
            return switch (stand.at()) {
                case DRAFT ->
                    random.nextDouble() >= 0.7
                            ? stage.closing()
                            : checked(stage.closing() + draw("confirmCompleteness") + clarified(), open);
                case CHECK -> checked(latest("confirmCompleteness", stand.taken()) + clarified(), open);
                case CLARIFICATION ->
                    checked(
                            Math.min(stand.atMost(), latest("answerClarification", stand.taken()))
                                    + draw("confirmCompleteness"),
                            open);
                case CHECKED -> open + scored();
                case SCORING -> latest("scoreApplication", stand.taken()) + (stand.isFirst() ? reread() : 0);
                case JURORS_LACKING -> draw("addJurors") + draw("signAddedDeclaration") + draw("scoreApplication");
            };
        }

        private int checked(int check, int open) {
            return random.nextDouble() >= 0.8 ? check : Math.max(check, open) + scored();
        }

        private int clarified() {
            return random.nextDouble() < 0.3 ? draw("answerClarification") + draw("confirmCompleteness") : 0;
        }

        private int scored() {
            return latest(stage.scorers(), "scoreApplication") + reread();
        }

        private int reread() {
            return random.nextDouble() < 0.2 ? draw("scoreApplication") : 0;
        }

        private int latest(int number, String task) {
            return IntStream.range(0, number).map(each -> draw(task)).max().orElse(0);
        }

        private int latest(String task, List<Integer> taken) {
            return taken.stream().mapToInt(each -> left(task, each)).max().orElse(0);
        }

        /** Draws until it takes at least as long as it has taken. */
        private int left(String task, int taken) {
            while (true) {
                int length = draw(task);
                if (length >= taken) {
                    return length - taken;
                }
            }
        }

        private int draw(String task) {
            List<Integer> lengths = LENGTHS.get(task);
            return lengths.get(random.nextInt(lengths.size()));
        }
    }
}
