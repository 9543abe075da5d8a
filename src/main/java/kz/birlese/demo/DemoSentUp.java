package kz.birlese.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.EscalateIssue;
import kz.birlese.plan.ShowVillage;
import kz.birlese.workflow.MoveClock;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * One issue of each settlement of the first year goes up and comes back answered, from {@code demo/sent-up.json}. Invented.
 */
@Component
@Profile("demo")
class DemoSentUp {

    private static final Duration LEVEL_TAKES = Duration.ofDays(6);

    /** {@code issue} is its number; {@code region} is null when the district answers itself. */
    record SentUp(String settlement, String issue, String person, String tried, Answer district, Answer region) {}

    record Answer(String person, String decision, String answer) {}

    private final Actors actors;
    private final EscalateIssue escalateIssue;
    private final ShowVillage showVillage;
    private final MoveClock clock;
    private final ObjectMapper json;

    DemoSentUp(
            Actors actors, EscalateIssue escalateIssue, ShowVillage showVillage, MoveClock clock, ObjectMapper json) {
        this.actors = actors;
        this.escalateIssue = escalateIssue;
        this.showVillage = showVillage;
        this.clock = clock;
        this.json = json;
    }

    /** Takes two levels' time. */
    void sendUpAndAnswer() {
        List<SentUp> all = sentUp();
        List<UUID> escalations = all.stream().map(this::send).toList();
        clock.passUntil(clock.now().plus(LEVEL_TAKES));
        for (int place = 0; place < all.size(); place++) {
            answer("answerAsDistrict", escalations.get(place), all.get(place).district());
        }
        clock.passUntil(clock.now().plus(LEVEL_TAKES));
        for (int place = 0; place < all.size(); place++) {
            answer("answerAsRegion", escalations.get(place), all.get(place).region());
        }
        clock.passUntil(clock.now());
    }

    private UUID send(SentUp each) {
        UUID issue = showVillage.of(each.settlement()).standing().stream()
                .map(line -> line.issue())
                .filter(known -> known.number().equals(each.issue()))
                .findFirst()
                .orElseThrow()
                .id();
        return actors.as(each.person(), () -> escalateIssue.of(issue, each.tried()));
    }

    private void answer(String box, UUID escalation, Answer answer) {
        if (answer != null) {
            Map<String, Object> form = Map.of("decision", answer.decision(), "answer", answer.answer());
            actors.complete(answer.person(), box, escalation, form);
        }
    }

    private List<SentUp> sentUp() {
        try (InputStream file = new ClassPathResource("demo/sent-up.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<SentUp>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
