package kz.birlese.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.mock.env.MockEnvironment;

class ProductionGuardTest {

    private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder()
            .generateUniqueName(true)
            .setType(EmbeddedDatabaseType.H2)
            .build();

    private final JdbcClient sql = JdbcClient.create(database);
    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:postgresql://127.0.0.1/birlese")
            .withProperty("spring.datasource.password", "kept-in-the-environment");

    @BeforeEach
    void accounts() {
        sql.sql("create table account (email varchar(200))").update();
    }

    @AfterEach
    void close() {
        database.shutdown();
    }

    @Test
    void aHouseFitForUseStarts() {
        sql.sql("insert into account values ('aigul@alliance.example')").update();
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void anotherDatabaseIsRefused() {
        environment.setProperty("spring.datasource.url", "jdbc:h2:file:./data/birlese");
        assertThatThrownBy(this::check).hasMessageContaining("PostgreSQL");
    }

    @Test
    void aPasswordEverybodyKnowsIsRefused() {
        environment.setProperty("spring.datasource.password", "birlese");
        assertThatThrownBy(this::check).hasMessageContaining("BIRLESE_DB_PASSWORD");
    }

    @Test
    void anAddressThatLetsErrorsRepeatWhatTheyAreAboutIsRefused() {
        environment.setProperty(
                "spring.datasource.url", "jdbc:postgresql://127.0.0.1/birlese?logServerErrorDetail=true");
        assertThatThrownBy(this::check).hasMessageContaining("logServerErrorDetail");
    }

    @Test
    void peopleOfTheDemonstrationAreRefused() {
        sql.sql("insert into account values ('manager1@demo.example')").update();
        assertThatThrownBy(this::check).hasMessageContaining("demonstration");
    }

    @Test
    void theDemonstrationIsNotStartedOnRealData() {
        environment.setActiveProfiles("postgres", "demo");
        assertThatThrownBy(this::check).hasMessageContaining("exclude");
    }

    private void check() {
        new ProductionGuard(environment, sql).afterPropertiesSet();
    }
}
