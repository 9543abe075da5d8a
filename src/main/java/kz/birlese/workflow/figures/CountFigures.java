package kz.birlese.workflow.figures;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import kz.birlese.people.BySystem;
import kz.birlese.workflow.figures.FiguresTable.Box;
import kz.birlese.workflow.figures.FiguresTable.Mark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the figures of the boxes where something has happened since the last time. What commits while it counts has
 * marks of its own, which this time has not seen and therefore leaves for the next.
 */
@Service
@BySystem
@Transactional(propagation = Propagation.NEVER)
public class CountFigures {

    private static final int MARKS_AT_ONCE = 5_000;

    private final FiguresTable table;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CountFigures(FiguresTable table, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** May run as often as one likes. */
    public void count() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> countSome()));
        }
    }

    /** False when all that was marked has been counted. */
    private boolean countSome() {
        table.takeTurn();
        List<Mark> marks = table.marks(MARKS_AT_ONCE);
        TreeSet<Box> boxes = new TreeSet<>(Comparator.comparing(Box::definition).thenComparing(Box::box));
        marks.forEach(mark -> {
            boxes.add(mark.box());
            boxes.add(mark.box().ofAllVersions());
        });
        boxes.forEach(box -> table.count(box, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        table.remove(marks);
        return marks.size() == MARKS_AT_ONCE;
    }
}
