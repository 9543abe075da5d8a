package kz.birlese.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.birlese.plan.EscalateIssue;
import kz.birlese.plan.LaunchCohort;
import kz.birlese.plan.LaunchCohort.Launch;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The six settlements of the second year, launched together and played each to a step of its own, from {@code
 * demo/second-year.json}. Invented.
 */
@Component
@Profile("demo")
class DemoSecondYear {

    private static final int LAUNCHED_BEFORE = 84;
    private static final int SENT_UP_BEFORE = 3;
    private static final int PLAN_YEARS = 3;

    private final Actors actors;
    private final DemoCycles cycles;
    private final LaunchCohort launchCohort;
    private final EscalateIssue escalateIssue;
    private final DemoCalendar calendar;

    DemoSecondYear(
            Actors actors,
            DemoCycles cycles,
            LaunchCohort launchCohort,
            EscalateIssue escalateIssue,
            DemoCalendar calendar) {
        this.actors = actors;
        this.cycles = cycles;
        this.launchCohort = launchCohort;
        this.escalateIssue = escalateIssue;
        this.calendar = calendar;
    }

    void enter(List<DemoVillage> villages, LocalDate today) {
        calendar.on(today.minusDays(LAUNCHED_BEFORE), () -> launch(villages, today));
    }

    private void launch(List<DemoVillage> villages, LocalDate today) {
        int first = calendar.today().getYear() + 1;
        List<Launch> launches = villages.stream()
                .map(village -> new Launch(village.settlement(), village.mentor()))
                .toList();
        List<UUID> launched = actors.as("manager1", () -> launchCohort.with(launches, first, first + PLAN_YEARS - 1));
        for (int place = 0; place < launched.size(); place++) {
            play(villages.get(place), launched.get(place), today);
        }
    }

    private void play(DemoVillage village, UUID cycle, LocalDate today) {
        village.steps()
                .forEach((step, before) ->
                        calendar.on(today.minusDays(before), () -> cycles.play(step, village, cycle)));
        if (village.sentUp() != null) {
            calendar.on(today.minusDays(SENT_UP_BEFORE), () -> sendUp(village, cycle));
        }
    }

    private void sendUp(DemoVillage village, UUID cycle) {
        UUID issue = cycles.issues(village, cycle).apply(village.sentUp().word());
        actors.as(
                village.person(), () -> escalateIssue.of(issue, village.sentUp().tried()));
    }

    static List<DemoVillage> villages(ObjectMapper json) {
        try (InputStream file = new ClassPathResource("demo/second-year.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<DemoVillage>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
