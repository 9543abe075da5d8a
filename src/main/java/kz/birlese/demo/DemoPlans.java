package kz.birlese.demo;

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

/**
 * The adopted plans of the seven settlements of the first year, with how each came to it, from the folder {@code
 * demo/adopted}. Invented.
 */
@Component
@Profile("demo")
class DemoPlans {

    static final List<String> SETTLEMENTS =
            List.of("mangystau", "bayandy", "kyzyltobe", "batyr", "fort-shevchenko", "akshukur", "bautino");

    private final EnterAdoptedPlan enterAdoptedPlan;
    private final ObjectMapper json;

    DemoPlans(EnterAdoptedPlan enterAdoptedPlan, ObjectMapper json) {
        this.enterAdoptedPlan = enterAdoptedPlan;
        this.json = json;
    }

    void enter() {
        SETTLEMENTS.forEach(each -> enterAdoptedPlan.with(read(json, each)));
    }

    static AdoptedPlan read(ObjectMapper json, String settlement) {
        try (InputStream file = new ClassPathResource("demo/adopted/" + settlement + ".json").getInputStream()) {
            return json.readValue(file, AdoptedPlan.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
