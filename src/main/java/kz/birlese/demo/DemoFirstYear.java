package kz.birlese.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.EscalateIssue;
import kz.birlese.plan.FundSource;
import kz.birlese.plan.MonitorMeasure;
import kz.birlese.plan.PlanMeasure;
import kz.birlese.plan.ShowVillage;
import kz.birlese.workflow.MoveClock;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What the settlements of the first year do with their plans: one issue of each goes up and comes back, from {@code
 * demo/sent-up.json}, and the akimats report on the measures whose dates have come. Invented.
 */
@Component
@Profile("demo")
class DemoFirstYear {

    private static final List<String> AKIMATS = List.of("akimat", "akimat2");
    private static final Duration LEVEL_TAKES = Duration.ofDays(6);
    private static final BigDecimal SPENT = new BigDecimal("0.97");

    /** {@code region} is null when the district answers itself. */
    record SentUp(String settlement, String issue, String person, String tried, Answer district, Answer region) {}

    record Answer(String person, String decision, String answer) {}

    private final Actors actors;
    private final EscalateIssue escalateIssue;
    private final ShowVillage showVillage;
    private final MonitorMeasure monitorMeasure;
    private final MoveClock clock;
    private final ObjectMapper json;

    DemoFirstYear(
            Actors actors,
            EscalateIssue escalateIssue,
            ShowVillage showVillage,
            MonitorMeasure monitorMeasure,
            MoveClock clock,
            ObjectMapper json) {
        this.actors = actors;
        this.escalateIssue = escalateIssue;
        this.showVillage = showVillage;
        this.monitorMeasure = monitorMeasure;
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

    /** Whatever the akimats have been asked for by now. */
    void reportMeasures() {
        clock.passUntil(clock.now());
        for (String akimat : AKIMATS) {
            for (UUID measure : actors.casesOf(akimat, "confirmMeasureStart")) {
                actors.complete(akimat, "confirmMeasureStart", measure, begun(measure(akimat, measure)));
            }
        }
        clock.passUntil(clock.now());
        for (String akimat : AKIMATS) {
            for (UUID measure : actors.casesOf(akimat, "reportMeasure")) {
                actors.complete(akimat, "reportMeasure", measure, ended(measure(akimat, measure)));
            }
        }
    }

    private PlanMeasure measure(String akimat, UUID measure) {
        return actors.as(akimat, () -> monitorMeasure.open(measure));
    }

    private static Map<String, Object> begun(PlanMeasure measure) {
        return Map.of(
                "progress", "UNDERWAY",
                "note", "Шарт жасалды, жұмыс кестеге сай басталды.",
                "evidence", "Шарт № " + measure.code() + " / Договор № " + measure.code());
    }

    /** Where others than a budget pay, half is done by then; elsewhere everything. */
    private static Map<String, Object> ended(PlanMeasure measure) {
        boolean isDone = measure.source() != FundSource.OIL_COMPANY && measure.source() != FundSource.DONOR;
        BigDecimal half = measure.baseline().add(measure.target()).divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN);
        BigDecimal spent = measure.cost().amount().multiply(SPENT).setScale(0, RoundingMode.DOWN);
        return Map.of(
                "progress", isDone ? "DONE" : "PARTLY_DONE",
                "reached", isDone ? measure.target() : half,
                "spent", isDone ? spent : spent.divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN),
                "note",
                        isDone
                                ? "Жұмыс толық қабылданды, көрсеткішке қол жетті."
                                : "Жұмыстың жартысы бітті, қалғаны жабдық келген соң аяқталады.",
                "evidence", "Қабылдау актісі № " + measure.code() + " / Акт приёмки № " + measure.code());
    }

    private List<SentUp> sentUp() {
        try (InputStream file = new ClassPathResource("demo/sent-up.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<SentUp>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
