package kz.birlese.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kz.birlese.people.Accounts;
import kz.birlese.programme.EnterExchangeRate;
import kz.birlese.workflow.MoveClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty house once: people, plans of two years, a finished competition, an open call. Before the doors open, so
 * that nobody sees the clock in the past. Somebody there already means that it has been filled.
 */
@Component
@Profile("demo")
class DemoData implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");
    private static final Duration BEFORE_THE_COMPETITION = Duration.ofDays(14);

    private final Accounts accounts;
    private final DemoAccounts people;
    private final DemoPlans plans;
    private final DemoSentUp sentUp;
    private final DemoYears years;
    private final DemoSecondYear secondYear;
    private final DemoCompetition competition;
    private final EnterExchangeRate rate;
    private final Actors actors;
    private final MoveClock clock;
    private boolean running;

    DemoData(
            Accounts accounts,
            DemoAccounts people,
            DemoPlans plans,
            DemoSentUp sentUp,
            DemoYears years,
            DemoSecondYear secondYear,
            DemoCompetition competition,
            EnterExchangeRate rate,
            Actors actors,
            MoveClock clock) {
        this.accounts = accounts;
        this.people = people;
        this.plans = plans;
        this.sentUp = sentUp;
        this.years = years;
        this.secondYear = secondYear;
        this.competition = competition;
        this.rate = rate;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (accounts.findByEmail(DemoPerson.ALL.get(0).email()).isEmpty()) {
            fill();
        }
    }

    private void fill() {
        LOG.info("Filling the demo: people, plans of two years, a finished competition and an open call");
        Instant now = clock.now();
        Instant competitionBegan = now.minus(DemoCompetition.FIRST_BEGAN).truncatedTo(ChronoUnit.HOURS);
        clock.rehearse(competitionBegan.minus(BEFORE_THE_COMPETITION), () -> {
            people.open();
            plans.enter();
            sentUp.sendUpAndAnswer();
            clock.passUntil(competitionBegan);
            enterRate();
            competition.finish();
            years.report();
            secondYear.play(now);
            years.report();
            competition.open(now);
        });
    }

    private void enterRate() {
        LocalDate day = LocalDate.ofInstant(clock.now(), ZONE).withDayOfMonth(1);
        actors.as("manager1", () -> {
            rate.from(day, new BigDecimal("520.00"), "InforEuro");
            return day;
        });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
