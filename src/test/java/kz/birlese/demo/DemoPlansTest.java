package kz.birlese.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.birlese.plan.AdoptedPlan;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The demo's plans read like real ones: all settlements of the first year, indicators the product knows. */
class DemoPlansTest {

    @Test
    void theSevenSettlementsOfTheFirstYearHaveThreeOrFourGoalsEach() throws IOException {
        List<AdoptedPlan> plans = plans();
        assertThat(plans)
                .extracting(AdoptedPlan::settlement)
                .containsExactlyInAnyOrder(
                        "475030100", "475036100", "475040100", "475042100", "475220100", "475233100", "475235100");
        assertThat(plans).allSatisfy(plan -> assertThat(plan.goals()).hasSizeBetween(3, 4));
    }

    @Test
    void noTwoGoalsSayTheSame() throws IOException {
        assertThat(plans().stream().flatMap(plan -> plan.goals().stream()))
                .extracting(goal -> goal.text().kk())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyIndicatorHasAName() throws IOException {
        String texts =
                new ClassPathResource("messages/programme_en.properties").getContentAsString(StandardCharsets.UTF_8);
        Set<String> used = plans().stream()
                .flatMap(plan -> plan.goals().stream())
                .map(AdoptedPlan.Goal::indicator)
                .collect(Collectors.toSet());
        assertThat(used).allSatisfy(indicator -> assertThat(texts).contains("indicator." + indicator + "="));
    }

    private static List<AdoptedPlan> plans() throws IOException {
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .readValue(
                        new ClassPathResource("demo/adopted-plans.json").getInputStream(),
                        new TypeReference<List<AdoptedPlan>>() {});
    }
}
