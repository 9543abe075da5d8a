package kz.birlese.workflow.ui;

import java.time.Duration;
import java.util.Comparator;
import java.util.function.Function;
import kz.birlese.workflow.ProcessPicture.Box;
import kz.birlese.workflow.figures.BoxFigures;

/** What a table of boxes tells of each of them, as a number or a time; null where there is nothing to tell. */
enum BoxColumn {
    HERE(Box::tokens, null),
    STUCK(Box::stuck, null),
    VISITS(past(BoxFigures::visits), null),
    MEDIAN(null, past(BoxFigures::median)),
    NINETY(null, past(BoxFigures::ninety)),
    LONGEST(null, past(BoxFigures::longest)),
    CANCELLED(past(BoxColumn::percentCancelled), null);

    private static final int HUNDRED = 100;

    private final Function<Box, Number> number;
    private final Function<Box, Duration> time;

    BoxColumn(Function<Box, Number> number, Function<Box, Duration> time) {
        this.number = number;
        this.time = time;
    }

    boolean isTime() {
        return time != null;
    }

    Duration time(Box box) {
        return box == null ? null : time.apply(box);
    }

    Number number(Box box) {
        return box == null ? null : number.apply(box);
    }

    /** What there is nothing to tell of comes first. */
    Comparator<Box> ascending() {
        return Comparator.comparing(this::size, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private Long size(Box box) {
        if (isTime()) {
            Duration length = time(box);
            return length == null ? null : length.toMillis();
        }
        Number count = number(box);
        return count == null ? null : count.longValue();
    }

    private static <T> Function<Box, T> past(Function<BoxFigures, T> told) {
        return box -> box.figures() == null ? null : told.apply(box.figures());
    }

    private static Number percentCancelled(BoxFigures figures) {
        long left = figures.done() + figures.cancelled();
        return left == 0 ? null : Math.round((double) HUNDRED * figures.cancelled() / left);
    }
}
