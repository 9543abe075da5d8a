package kz.birlese.workflow.ui;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kz.birlese.workflow.ProcessPicture;
import kz.birlese.workflow.ProcessPicture.Box;
import kz.birlese.workflow.figures.BoxFigures;

/** By what the boxes of a picture are coloured: how long half of all cases stay, or how often cases come. */
enum Heat {
    TIME,
    VISITS;

    static final int LEVELS = 5;

    /** Where the second level and each further one begins: the same on every picture, so that two can be compared. */
    private static final List<Duration> BEGIN =
            List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(10));

    /** The most visits of a box on any of the pictures. */
    static long mostVisits(Collection<ProcessPicture> pictures) {
        return pictures.stream()
                .flatMap(picture -> picture.boxes().stream())
                .map(Box::figures)
                .filter(Objects::nonNull)
                .mapToLong(BoxFigures::visits)
                .max()
                .orElse(0);
    }

    /** How warm the box is, from one up; null when past cases tell nothing of it, or that it is passed at once. */
    Integer level(BoxFigures figures, long mostVisits) {
        if (figures == null || this == TIME && isPassedAtOnce(figures)) {
            return null;
        }
        if (this == TIME) {
            return 1
                    + (int) BEGIN.stream()
                            .filter(begin -> begin.compareTo(figures.median()) <= 0)
                            .count();
        }
        int level = 1;
        while (figures.visits() > visitsUpTo(level, mostVisits)) {
            level++;
        }
        return level;
    }

    private static boolean isPassedAtOnce(BoxFigures figures) {
        return figures.median() == null || figures.median().compareTo(Duration.ofMinutes(1)) < 0;
    }

    /** The most visits that are of the level. */
    static long visitsUpTo(int level, long mostVisits) {
        return mostVisits * level / LEVELS;
    }
}
