package kz.birlese.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kz.birlese.plan.AdoptedPlan;
import kz.birlese.plan.EnterAdoptedPlan;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The adopted plans of the seven settlements of the first year, from {@code demo/adopted-plans.json}. Invented. */
@Component
@Profile({"demo", "test"})
class DemoPlans {

    private final EnterAdoptedPlan enterAdoptedPlan;
    private final ObjectMapper json;

    DemoPlans(EnterAdoptedPlan enterAdoptedPlan, ObjectMapper json) {
        this.enterAdoptedPlan = enterAdoptedPlan;
        this.json = json;
    }

    void enter() {
        plans().forEach(enterAdoptedPlan::with);
    }

    private List<AdoptedPlan> plans() {
        try (InputStream file = new ClassPathResource("demo/adopted-plans.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<AdoptedPlan>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
