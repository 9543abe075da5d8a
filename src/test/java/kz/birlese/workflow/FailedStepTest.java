package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a failed step leaves in the engine's tables says what went wrong, and nothing of whom it was about. */
class FailedStepTest extends HouseTest {

    private static final Object[] PLANTED = {"Zhanbolat Repeated", "+77013334466", "800515100331"};
    private static final List<String> COLUMNS = List.of("name", "phone", "identity_number");

    @Autowired
    private Tales tales;

    @Autowired
    private TaskActions actions;

    @Autowired
    private EngineColumns columns;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcTemplate sql;

    @BeforeEach
    void somebodyIsThere() {
        sql.update("delete from tell_tale_person");
        insert(sql, 0);
        insert(sql, 1);
        insert(sql, 2);
    }

    private static void insert(JdbcTemplate sql, int column) {
        sql.update("insert into tell_tale_person (" + COLUMNS.get(column) + ") values (?)", PLANTED[column]);
    }

    private void insertBatch(int column) {
        List<Object[]> twice = List.of(new Object[] {"another"}, new Object[] {PLANTED[column]});
        sql.batchUpdate("insert into tell_tale_person (" + COLUMNS.get(column) + ") values (?)", twice);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aDoubledKeyIsNotRepeatedInTheEngine(int column) {
        UUID tale = stuck(() -> insert(sql, column));
        assertThat(failure(tale)).contains("duplicate key value violates unique constraint");
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void norIsOneAmongMany(int column) {
        UUID tale = stuck(() -> insertBatch(column));
        assertThat(failure(tale)).contains("duplicate key value violates unique constraint");
        assertThat(found()).isEmpty();
    }

    @Test
    void theSearchFindsWhatAStepSaysInItsOwnWords() {
        String odd = "odd-" + UUID.randomUUID();
        stuck(() -> {
            throw new IllegalStateException("no room for " + odd);
        });
        assertThat(columns.holding(odd))
                .extracting(place -> place.substring(0, place.indexOf('.')))
                .contains("act_ru_job", "act_hi_job_log", "act_ru_incident", "act_hi_incident", "act_ge_bytearray");
    }

    /** Whatever else the operator writes into the address. */
    @Test
    void theHouseInUseIsAsSilent() {
        String url = environment.getRequiredProperty("spring.datasource.url");
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withPropertyValues(
                        "spring.profiles.active=postgres",
                        "spring.datasource.url=" + url + (url.contains("?") ? "&" : "?") + "ApplicationName=birlese",
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")
                .run(house -> assertThatThrownBy(() -> insert(new JdbcTemplate(house.getBean(DataSource.class)), 0))
                        .isInstanceOf(DuplicateKeyException.class)
                        .hasMessageContaining("unique constraint")
                        .hasMessageNotContaining((String) PLANTED[0]));
    }

    /** A tale whose step has failed as often as it may. */
    private UUID stuck(Runnable mishap) {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        UUID tale = tales.begin("A tale", null, manager, List.of());
        tales.letHappenOnTheWay(tale, mishap);
        String bell = task("answerBell", tale).getId();
        as(manager, () -> actions.complete(bell, Map.of("words", "heard")));
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> time.fire("sendWord", tale)).isInstanceOf(RuntimeException.class);
        }
        return tale;
    }

    /** What the engine keeps of the failure, in full. */
    private String failure(UUID tale) {
        return sql.queryForObject(
                "select convert_from(trace.bytes_, 'UTF8') from act_ru_job job"
                        + " join act_ru_execution process on process.id_ = job.process_instance_id_"
                        + " join act_ge_bytearray trace on trace.id_ = job.exception_stack_id_"
                        + " where process.business_key_ = ?",
                String.class,
                tale.toString());
    }

    private List<String> found() {
        return columns.holding((String) PLANTED[0], ((String) PLANTED[1]).substring(1), (String) PLANTED[2]);
    }
}
