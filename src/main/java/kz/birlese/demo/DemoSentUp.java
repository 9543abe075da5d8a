package kz.birlese.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.EscalateIssue;
import kz.birlese.plan.ShowVillage;
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

    /** {@code word} names the issue; {@code region} is null when the district answers itself. */
    record SentUp(String settlement, String word, String person, String tried, Answer district, Answer region) {}

    record Answer(String person, String decision, String answer) {}

    private final Actors actors;
    private final EscalateIssue escalateIssue;
    private final ShowVillage showVillage;
    private final DemoCalendar calendar;
    private final ObjectMapper json;

    DemoSentUp(
            Actors actors,
            EscalateIssue escalateIssue,
            ShowVillage showVillage,
            DemoCalendar calendar,
            ObjectMapper json) {
        this.actors = actors;
        this.escalateIssue = escalateIssue;
        this.showVillage = showVillage;
        this.calendar = calendar;
        this.json = json;
    }

    void enter(List<DemoPlans.Told> villages, LocalDate day) {
        Map<String, DemoVillage> known = new HashMap<>();
        villages.forEach(told -> known.put(told.village().settlement(), told.village()));
        sentUp().forEach(each -> calendar.on(day, () -> send(each, known.get(each.settlement()))));
    }

    private void send(SentUp each, DemoVillage village) {
        UUID issue = showVillage.of(each.settlement()).standing().stream()
                .map(ShowVillage.Line::issue)
                .filter(known -> known.text().equals(village.text(each.word())))
                .findFirst()
                .orElseThrow()
                .id();
        UUID escalation = actors.as(each.person(), () -> escalateIssue.of(issue, each.tried()));
        calendar.in(LEVEL_TAKES, () -> answer("answerAsDistrict", escalation, each.district()));
        if (each.region() != null) {
            calendar.in(LEVEL_TAKES.multipliedBy(2), () -> answer("answerAsRegion", escalation, each.region()));
        }
    }

    private void answer(String box, UUID escalation, Answer answer) {
        Map<String, Object> form = Map.of("decision", answer.decision(), "answer", answer.answer());
        actors.complete(answer.person(), box, escalation, form);
    }

    private List<SentUp> sentUp() {
        try (InputStream file = new ClassPathResource("demo/sent-up.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<SentUp>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
