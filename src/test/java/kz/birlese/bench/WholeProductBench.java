package kz.birlese.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many applications a second the whole product carries from submission through three scores to outcome, as a ratio
 * to the bare engine running the same diagrams with empty boxes. Both on one PostgreSQL that commits to disk, in turns,
 * so that whatever else the machine does meets both. The figure is reported, never asserted; asserted is that both did
 * the same.
 */
@Import(WholeProduct.class)
class WholeProductBench extends BenchHouse {

    private static final int PEOPLE = Integer.getInteger("bench.people", 2);
    private static final int APPLICATIONS = Integer.getInteger("bench.applications", 24);
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 8);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);

    @Autowired
    private WholeProduct product;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private HikariDataSource pool;

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    void theWholeProductBesideTheBareEngine() throws InterruptedException {
        JdbcTemplate database = new JdbcTemplate(pool);
        database.execute("create database bare");
        try (HikariDataSource barePool = barePool();
                Crew crew = new Crew(PEOPLE)) {
            BareEngine bare = new BareEngine(barePool, engine);
            product.moveIn();
            race(new Round(product, crew), new Round(bare, crew), WARM_UP);
            Race race = race(new Round(product, crew), new Round(bare, crew), ROUNDS);
            assertThat(steps(new JdbcTemplate(barePool))).isEqualTo(steps(database));
            assertThat(database.queryForObject("show fsync", String.class)).isEqualTo("on");
            Shares shares = Shares.of(crew);
            new Round(product, crew).run(APPLICATIONS);
            new Round(product, crew).run(APPLICATIONS);
            shares.close();
            report(race, shares.percent());
        }
    }

    private HikariDataSource barePool() {
        HikariDataSource bare = new HikariDataSource();
        bare.setJdbcUrl(POSTGRES.getJdbcUrl("postgres", "bare"));
        bare.setUsername("postgres");
        bare.setPassword("postgres");
        bare.setMaximumPoolSize(pool.getMaximumPoolSize());
        return bare;
    }

    /** Each round, in pairs. */
    private record Race(List<Crew.Time> product, List<Crew.Time> bare) {

        /** The share of the bare engine's speed in each pair, by that measure of time. */
        List<Double> ratios(ToDoubleFunction<Crew.Time> measure) {
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < product.size(); round++) {
                ratios.add(measure.applyAsDouble(bare.get(round)) / measure.applyAsDouble(product.get(round)));
            }
            return ratios;
        }
    }

    private static Race race(Round product, Round bare, int rounds) {
        Race race = new Race(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            race.product().add(product.run(APPLICATIONS));
            race.bare().add(bare.run(APPLICATIONS));
        }
        return race;
    }

    /** How often each box was entered. */
    private static Map<String, Long> steps(JdbcTemplate database) {
        Map<String, Long> steps = new TreeMap<>();
        database.query("select ACT_ID_, count(*) from ACT_HI_ACTINST group by ACT_ID_", row -> {
            steps.put(row.getString(1), row.getLong(2));
        });
        return steps;
    }

    private static void report(Race race, Map<String, Double> shares) {
        System.out.printf(
                Locale.ROOT,
                "%nbench: %s of the bare engine's speed, from %d pairs of rounds:"
                        + " %.2f applications a second by the whole product, %.2f by the bare engine%n",
                range(race.ratios(Crew.Time::wall)),
                race.product().size(),
                APPLICATIONS / median(walls(race.product())),
                APPLICATIONS / median(walls(race.bare())));
        System.out.println("by processor time of the workers alone: " + range(race.ratios(Crew.Time::processor)));
        System.out.println("where the product's time goes: "
                + shares.entrySet().stream()
                        .map(part -> String.format(Locale.ROOT, "%s %.1f%%", part.getKey(), part.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private static String range(List<Double> ratios) {
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", median(ratios), Collections.min(ratios), Collections.max(ratios));
    }

    private static List<Double> walls(List<Crew.Time> rounds) {
        return rounds.stream().map(Crew.Time::wall).toList();
    }
}
