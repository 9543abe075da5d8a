package kz.birlese.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The one clock of the house: server time in Asia/Aqtau, read from the engine's own so that both always agree. */
final class ProcessClock extends Clock {

    static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");

    private final ZoneId zone;

    ProcessClock() {
        this(ZONE);
    }

    private ProcessClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ProcessClock(other);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
