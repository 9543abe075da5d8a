package kz.birlese.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * How many applications a second the whole product carries from submission through three scores to outcome, as a ratio
 * to the bare engine running the same diagrams with empty boxes. Both on one PostgreSQL that commits to disk, in turns,
 * so that whatever else the machine does meets both. The figure is reported, never asserted; asserted is that both did
 * the same.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(WholeProduct.class)
class WholeProductBench {

    private static final int PEOPLE = Integer.getInteger("bench.people", 2);
    private static final int APPLICATIONS = Integer.getInteger("bench.applications", 40);
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 6);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 9);

    private static final EmbeddedPostgres POSTGRES = start();

    @Autowired
    private WholeProduct product;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private HikariDataSource pool;

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

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

    /** Seconds of each round, in pairs. */
    private record Race(List<Double> product, List<Double> bare) {}

    private static Race race(Round product, Round bare, int rounds) {
        Race race = new Race(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            race.product().add(product.run(APPLICATIONS));
            race.bare().add(bare.run(APPLICATIONS));
            System.out.printf(
                    Locale.ROOT,
                    "bench: round %d: %.2f s, %.2f s%n",
                    round + 1,
                    race.product().get(round),
                    race.bare().get(round));
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
        double[] ratios = new double[race.product().size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = race.bare().get(round) / race.product().get(round);
        }
        double seconds = median(race.product());
        System.out.printf(
                Locale.ROOT,
                "%nbench: %.2f of the bare engine (%.2f to %.2f in %d pairs of rounds):"
                        + " %.1f applications a second by the whole product, %.1f by the bare engine%n",
                median(DoubleStream.of(ratios).boxed().toList()),
                DoubleStream.of(ratios).min().orElseThrow(),
                DoubleStream.of(ratios).max().orElseThrow(),
                ratios.length,
                APPLICATIONS / seconds,
                APPLICATIONS / median(race.bare()));
        System.out.println("where the product's time goes: "
                + shares.entrySet().stream()
                        .map(part -> String.format(Locale.ROOT, "%s %.1f%%", part.getKey(), part.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
