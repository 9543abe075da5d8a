package kz.birlese.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ResultsTest extends HouseTest {

    private final UUID goal = UUID.randomUUID();
    private final UUID report = UUID.randomUUID();

    @Autowired
    private Results results;

    @Autowired
    private Programmes programmes;

    @Test
    void resultsOfSeveralSourcesAddUpOnTheGoal() {
        results.record(jobs(report, 2));
        results.record(jobs(UUID.randomUUID(), 3));
        assertThat(results.totals(goal).get("jobsCreated")).isEqualByComparingTo("5");
        assertThat(results.of(goal)).hasSize(2).first().isEqualTo(jobs(report, 2));
        assertThat(results.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aSourceThatReportsAgainIsCountedOnce() {
        results.record(jobs(report, 2));
        results.record(jobs(report, 4));
        assertThat(results.totals(goal).get("jobsCreated")).isEqualByComparingTo("4");
    }

    @Test
    void theProgrammeIsThereWithItsVisibilityTextInThreeLanguages() {
        Programme programme = programmes.findFirstByOrderByStartsOnDesc().orElseThrow();
        assertThat(programme.startsOn().plusMonths(36))
                .isEqualTo(programme.endsOn().plusDays(1));
        assertThat(programme.visibility().in(Language.KK)).contains("Еуропалық одақ");
        assertThat(programme.visibility().in(Language.RU)).contains("Европейского союза");
        assertThat(programme.visibility().in(Language.EN)).contains("European Union");
    }

    private ResultFact jobs(UUID source, long count) {
        BigDecimal value = BigDecimal.valueOf(count).setScale(2);
        return new ResultFact(goal, "jobsCreated", value, "jobs", LocalDate.of(2026, 9, 30), "progressReport", source);
    }
}
