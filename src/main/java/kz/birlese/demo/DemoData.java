package kz.birlese.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    private static final Period BEFORE_THE_COMPETITION = Period.ofDays(19);
    private static final Duration REPORTS_EVERY = Duration.ofDays(21);

    private final Accounts accounts;
    private final DemoAccounts people;
    private final DemoFirstYear firstYear;
    private final DemoSecondYear secondYear;
    private final DemoBodies bodies;
    private final DemoSentUp sentUp;
    private final DemoYears years;
    private final DemoCompetition competition;
    private final EnterExchangeRate rate;
    private final Actors actors;
    private final DemoCalendar calendar;
    private final MoveClock clock;
    private final ObjectMapper json;
    private boolean running;

    DemoData(
            Accounts accounts,
            DemoAccounts people,
            DemoFirstYear firstYear,
            DemoSecondYear secondYear,
            DemoBodies bodies,
            DemoSentUp sentUp,
            DemoYears years,
            DemoCompetition competition,
            EnterExchangeRate rate,
            Actors actors,
            DemoCalendar calendar,
            MoveClock clock,
            ObjectMapper json) {
        this.accounts = accounts;
        this.people = people;
        this.firstYear = firstYear;
        this.secondYear = secondYear;
        this.bodies = bodies;
        this.sentUp = sentUp;
        this.years = years;
        this.competition = competition;
        this.rate = rate;
        this.actors = actors;
        this.calendar = calendar;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void start() {
        running = true;
        if (accounts.findByEmail(DemoPerson.ALL.get(0).email()).isEmpty()) {
            fill();
        }
    }

    private void fill() {
        LOG.info(
                "Filling the demo: people, plans of two years, their meetings, a finished competition and an open call");
        Instant now = clock.now();
        Instant competitionBegan = now.minus(DemoCompetition.FIRST_BEGAN).truncatedTo(ChronoUnit.HOURS);
        List<DemoPlans.Told> villages =
                DemoPlans.inForceBy(json, day(competitionBegan).minus(BEFORE_THE_COMPETITION));
        LocalDate first = villages.stream()
                .map(DemoPlans.Told::launchedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        clock.rehearse(DemoCalendar.at(first, 0), () -> {
            people.open();
            enter(villages, now);
            calendar.passUntil(competitionBegan);
            enterRate();
            competition.finish();
            competition.open(now);
            years.report();
        });
    }

    private void enter(List<DemoPlans.Told> firstVillages, Instant now) {
        List<DemoVillage> secondVillages = DemoSecondYear.villages(json);
        firstYear.enter(firstVillages);
        secondYear.enter(secondVillages, day(now));
        bodies.enter(firstVillages, secondVillages, day(now));
        LocalDate allInForce = firstVillages.stream()
                .map(DemoPlans.Told::adoptedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        sentUp.enter(firstVillages, allInForce.plus(BEFORE_THE_COMPETITION));
        for (Instant day = DemoCalendar.at(allInForce, 12); day.isBefore(now); day = day.plus(REPORTS_EVERY)) {
            calendar.at(day, years::report);
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
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
