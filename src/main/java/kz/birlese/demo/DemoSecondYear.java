package kz.birlese.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.birlese.plan.EscalateIssue;
import kz.birlese.plan.Issue;
import kz.birlese.plan.LaunchCohort;
import kz.birlese.plan.LaunchCohort.Launch;
import kz.birlese.plan.RaiseIssue;
import kz.birlese.plan.ReadPreparation;
import kz.birlese.workflow.MoveClock;
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

    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");
    private static final Duration LAUNCHED_BEFORE = Duration.ofDays(33);
    private static final Duration STEP_TAKES = Duration.ofDays(4);
    private static final int PLAN_YEARS = 3;

    private final Actors actors;
    private final LaunchCohort launchCohort;
    private final RaiseIssue raiseIssue;
    private final EscalateIssue escalateIssue;
    private final ReadPreparation read;
    private final MoveClock clock;
    private final ObjectMapper json;

    DemoSecondYear(
            Actors actors,
            LaunchCohort launchCohort,
            RaiseIssue raiseIssue,
            EscalateIssue escalateIssue,
            ReadPreparation read,
            MoveClock clock,
            ObjectMapper json) {
        this.actors = actors;
        this.launchCohort = launchCohort;
        this.raiseIssue = raiseIssue;
        this.escalateIssue = escalateIssue;
        this.read = read;
        this.clock = clock;
        this.json = json;
    }

    /** Step by step, all settlements at once, so that each waits since a time of its own. */
    void play(Instant now) {
        clock.passUntil(now.minus(LAUNCHED_BEFORE));
        List<DemoVillage> villages = villages(json);
        Map<String, UUID> cycles = launched(villages);
        for (DemoStep step : DemoStep.values()) {
            clock.passUntil(clock.now().plus(STEP_TAKES));
            villages.stream()
                    .filter(village -> village.plays(step))
                    .forEach(village -> play(step, village, cycles.get(village.settlement())));
            clock.passUntil(clock.now());
        }
        villages.stream()
                .filter(village -> village.sentUp() != null)
                .forEach(village -> sendUp(village, cycles.get(village.settlement())));
    }

    private Map<String, UUID> launched(List<DemoVillage> villages) {
        int first = today().getYear() + 1;
        List<Launch> launches = villages.stream()
                .map(village -> new Launch(village.settlement(), village.mentor()))
                .toList();
        List<UUID> ids = actors.as("manager1", () -> launchCohort.with(launches, first, first + PLAN_YEARS - 1));
        Map<String, UUID> cycles = new HashMap<>();
        launches.forEach(launch -> cycles.put(launch.settlement(), ids.get(cycles.size())));
        return cycles;
    }

    private void play(DemoStep step, DemoVillage village, UUID cycle) {
        switch (step) {
            case FORM_GROUP -> complete(village, "formWorkingGroup", cycle, DemoVillageForms.group(village, today()));
            case DESCRIBE_SETTLEMENT -> complete(village, "describeSettlement", cycle, village.profile());
            case RECORD_ISSUES -> {
                complete(village, "recordIssues", cycle, DemoVillageForms.issues(village, today().minusDays(2)));
                village.online()
                        .forEach(each -> raiseIssue.in(village.settlement(), each.field(), each.by(), each.text()));
            }
            case SORT_ISSUES ->
                complete(village, "mergeIssues", cycle, DemoVillageForms.sorting(village, issues(village, cycle)));
            case DRAW_TREES ->
                complete(village, "drawProblemTrees", cycle, DemoVillageForms.trees(village, issues(village, cycle)));
        }
    }

    private void complete(DemoVillage village, String box, UUID cycle, Map<String, Object> values) {
        actors.complete(village.person(), box, cycle, values);
    }

    private void sendUp(DemoVillage village, UUID cycle) {
        UUID issue = issues(village, cycle).apply(village.sentUp().word());
        actors.as(
                village.person(), () -> escalateIssue.of(issue, village.sentUp().tried()));
    }

    private Function<String, UUID> issues(DemoVillage village, UUID cycle) {
        Map<String, UUID> known = new HashMap<>();
        List<Issue> all =
                actors.as(village.person(), () -> read.of(cycle).issues().all());
        all.forEach(issue -> known.put(issue.text(), issue.id()));
        return word -> known.get(village.text(word));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZONE);
    }

    static List<DemoVillage> villages(ObjectMapper json) {
        try (InputStream file = new ClassPathResource("demo/second-year.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<DemoVillage>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
