package kz.birlese.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.PriorityQueue;
import kz.birlese.workflow.MoveClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What is going to happen in the demo. Whoever lets time pass lets all of it happen on the way, each at its own time, so
 * that villages, bodies and the competition live side by side.
 */
@Component
@Profile("demo")
class DemoCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");
    private static final int MORNING = 10;

    private final MoveClock clock;
    private final PriorityQueue<Entry> ahead =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::place));
    private int entered;

    /** {@code place} keeps what is to happen at the same moment in the order in which it was entered. */
    private record Entry(Instant at, int place, Runnable what) {}

    DemoCalendar(MoveClock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZONE);
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    void at(Instant moment, Runnable what) {
        ahead.add(new Entry(moment, entered++, what));
    }

    /** In the morning of that day. */
    void on(LocalDate day, Runnable what) {
        at(at(day, MORNING), what);
    }

    void in(Duration time, Runnable what) {
        at(now().plus(time), what);
    }

    /** What lies behind by then happens at once. */
    void passUntil(Instant moment) {
        while (!ahead.isEmpty() && !ahead.peek().at().isAfter(moment)) {
            Entry next = ahead.poll();
            clock.passUntil(next.at());
            next.what().run();
            work();
        }
        clock.passUntil(moment);
    }

    /** Lets the engine do what is due. */
    void work() {
        clock.passUntil(clock.now());
    }
}
