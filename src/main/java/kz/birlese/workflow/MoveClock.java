package kz.birlese.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the clock of a demo forward, letting every timer on the way fire at its own time. The distance to the machine's
 * clock survives a restart; time never goes back.
 */
@Component
@Profile("demo")
@DependsOnDatabaseInitialization
public class MoveClock {

    private static final Logger LOG = LoggerFactory.getLogger(MoveClock.class);

    private final DueJobs due;
    private final JobExecutor jobs;
    private final JdbcClient sql;
    private final Clock clock;
    private long ahead;

    MoveClock(ProcessEngine engine, JdbcClient sql, Clock clock) {
        this.due = new DueJobs(engine.getManagementService(), clock);
        this.jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.sql = sql;
        this.clock = clock;
        runAhead(kept());
    }

    /** What time it is in the product. */
    public Instant now() {
        return clock.instant();
    }

    /** When the next timer of any process is due; empty when none waits. */
    public Optional<Instant> nextTimer() {
        return due.nextTimer();
    }

    /** Throws {@link IllegalArgumentException} for a time that is not ahead. */
    public synchronized void forward(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("The clock of the demo only moves forward");
        }
        boolean wasRunning = jobs.isActive();
        jobs.shutdown();
        try {
            passUntil(now().plus(time));
        } finally {
            keep();
            if (wasRunning) {
                jobs.start();
            }
        }
    }

    /** Does nothing when no timer waits. */
    public void toNextTimer() {
        nextTimer()
                .filter(timer -> timer.isAfter(now()))
                .ifPresent(timer -> forward(Duration.between(now(), timer).plusMillis(1)));
    }

    /**
     * Plays what happened before the demo begins: sets the clock back to the moment, runs the story, which lets time
     * pass with {@link #passUntil}, and returns to now. Only at start, before the engine works off jobs by itself.
     */
    public void rehearse(Instant from, Runnable story) {
        if (jobs.isActive()) {
            throw new IllegalStateException("Too late: the engine is at work already");
        }
        try {
            set(from);
            story.run();
        } finally {
            runAhead(kept());
        }
    }

    /** Lets time pass until the moment, every timer at its own time; jobs that fail stay for the engine's retries. */
    public void passUntil(Instant moment) {
        due.passUntil(moment, this::set, failure -> LOG.warn("A step failed while the demo's clock moved", failure));
        if (moment.isAfter(now())) {
            set(moment);
        }
    }

    private void set(Instant moment) {
        runAhead(ahead + Duration.between(now(), moment).toMillis());
    }

    private void runAhead(long millis) {
        ahead = millis;
        ClockUtil.reset();
        ClockUtil.offset(millis);
    }

    private long kept() {
        return sql.sql("select ahead_millis from demo_clock where id = 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private void keep() {
        int changed = sql.sql("update demo_clock set ahead_millis = ? where id = 1")
                .param(ahead)
                .update();
        if (changed == 0) {
            sql.sql("insert into demo_clock (id, ahead_millis) values (1, ?)")
                    .param(ahead)
                    .update();
        }
    }
}
