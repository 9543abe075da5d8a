package kz.birlese.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.Files;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskActions;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Fort-Shevchenko, whose plan no other test needs, with the people who plan there. */
abstract class PlanHouse extends HouseTest {

    static final String FORT_SHEVCHENKO = "475220100";
    static final String TUPKARAGAN = "475200000";
    static final String BATYR = "475042100";

    /** Every test has years of its own, each earlier than those before, so that no timer of another goes off in it. */
    private static final AtomicInteger YEARS = new AtomicInteger(2196);

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    protected PlanCycles cycles;

    @Autowired
    protected PlanVersions versions;

    @Autowired
    protected PlanMeasures measures;

    @Autowired
    protected PlanReviews reviews;

    @Autowired
    protected Plans plans;

    @Autowired
    protected BeginAdoption beginAdoption;

    @Autowired
    protected TaskActions actions;

    @Autowired
    protected HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Files files;

    @Autowired
    private TransactionTemplate transaction;

    protected int year;
    protected UUID group;
    protected UUID akimat;

    @BeforeEach
    void peopleOfTheVillage() {
        year = YEARS.addAndGet(-4);
        group = person(new Reach(Role.WORKING_GROUP, FORT_SHEVCHENKO));
        akimat = person(new Reach(Role.AKIMAT, FORT_SHEVCHENKO));
        on(1, 15);
    }

    /** Nine o'clock in Aktau on a day of the plan's first year. */
    protected void on(int month, int day) {
        on(year, month, day);
    }

    protected void on(int inYear, int month, int day) {
        time.set(LocalDate.of(inYear, month, day)
                .atTime(9, 0)
                .atZone(ZoneId.of("Asia/Aqtau"))
                .toInstant());
    }

    protected LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneId.of("Asia/Aqtau"));
    }

    protected <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** Its priorities are agreed; the draft of its plan has been opened. Three years long. */
    protected UUID drafting() {
        return inTransaction(() -> {
            PlanCycle cycle = new PlanCycle(FORT_SHEVCHENKO, today(), year, year + 2, 2, null);
            cycle.moves(CycleStatus.PREPARING, CycleStatus.AGREEING);
            cycles.save(cycle);
            beginAdoption.of(cycle.id());
            return cycle.id();
        });
    }

    /** Two goals, three measures, nothing to find fault with. */
    protected Map<String, Object> plan() {
        Map<String, Object> plan = new HashMap<>();
        plan.put("titleKk", "Форт-Шевченко қаласын дамыту жоспары");
        plan.put("titleRu", "План развития города Форт-Шевченко");
        plan.put(
                "goals",
                rows(
                        goal(
                                "Ауылдың әр көшесіне ауызсу құбырын жеткізу",
                                "householdsWithWater",
                                40,
                                160,
                                water(),
                                wells()),
                        goal("Ауыл жастарына тұрақты жұмыс орындарын ашу", "youthJobs", 0, 12, workshop())));
        return plan;
    }

    protected Map<String, Object> water() {
        Map<String, Object> measure = measure("Су құбырын тарту", 48_000_000, "OBLAST", "householdsWithWater", 40, 160);
        measure.put("latitude", "44.31");
        measure.put("longitude", "51.02");
        measure.put(
                "yearly", rows(Map.of("year", year, "sum", 18_000_000), Map.of("year", year + 1, "sum", 30_000_000)));
        return measure;
    }

    protected Map<String, Object> wells() {
        return measure("Екі құдықты тазалап, қоршау", 1_000_000, "VILLAGE", "wellsInService", 1, 3);
    }

    protected Map<String, Object> workshop() {
        return measure("Жөндеу шеберханасын ашу", 6_500_000, "UNFUNDED", "youthJobs", 0, 12);
    }

    @SafeVarargs
    protected static List<Map<String, Object>> rows(Map<String, Object>... rows) {
        return new ArrayList<>(List.of(rows));
    }

    @SafeVarargs
    protected static Map<String, Object> goal(
            String text, String indicator, int baseline, int target, Map<String, Object>... measures) {
        Map<String, Object> goal = new HashMap<>();
        goal.put("textKk", text);
        goal.put("textRu", text + " (ru)");
        goal.put("textEn", text + " (en)");
        goal.put("indicator", indicator);
        goal.put("baseline", baseline);
        goal.put("target", target);
        goal.put("measures", rows(measures));
        return goal;
    }

    /** From March of the first to October of the second year. */
    protected Map<String, Object> measure(
            String what, int cost, String source, String indicator, int baseline, int target) {
        Map<String, Object> measure = new HashMap<>();
        measure.put("whatKk", what);
        measure.put("whatRu", what + " (ru)");
        measure.put("whereKk", "Орталық көше");
        measure.put("whereRu", "Центральная улица");
        measure.put("cost", cost);
        measure.put("source", source);
        measure.put("owner", "Аппарат акима");
        measure.put("starts", LocalDate.of(year, 3, 1));
        measure.put("ends", LocalDate.of(year + 1, 10, 31));
        measure.put("indicator", indicator);
        measure.put("baseline", baseline);
        measure.put("target", target);
        return measure;
    }

    /** The rows of the goals or, in a goal, of its measures. */
    @SuppressWarnings("unchecked")
    protected static List<Map<String, Object>> rows(Map<String, Object> of, String key) {
        return (List<Map<String, Object>>) of.get(key);
    }

    protected void draft(UUID cycle, Map<String, Object> plan) {
        complete("draftPlan", cycle, group, plan);
    }

    protected void note(String box, UUID cycle) {
        List<Map<String, Object>> notes = new ArrayList<>();
        versions.underWay(cycle)
                .content()
                .measures()
                .forEach(each -> notes.add(Map.of("verdict", "FEASIBLE", "note", "Жоба құжаттары дайын.")));
        complete(box, cycle, akimat, Map.of("measures", notes));
    }

    /** Eighty people of whom seventy are needed; sixty in favour. */
    protected Map<String, Object> gathering(UUID cycle, UUID who) {
        Map<String, Object> gathering = new HashMap<>();
        gathering.put("heldOn", today());
        gathering.put("place", "Клуб");
        gathering.put("present", 80);
        gathering.put("needed", 70);
        gathering.put("basis", "Регламент схода");
        gathering.put("inFavour", 60);
        gathering.put("against", 15);
        gathering.put("abstained", 5);
        gathering.put("minutes", List.of(file(cycle, who)));
        return gathering;
    }

    protected String file(UUID caseId, UUID who) {
        return files.keep(caseId, who, "minutes.pdf", PDF).id().toString();
    }

    protected void gather(UUID cycle) {
        Map<String, Object> gathering = gathering(cycle, group);
        gathering.put("outcome", "VALIDATED");
        complete("recordGathering", cycle, group, gathering);
    }

    protected Map<String, Object> resolution(UUID cycle) {
        Map<String, Object> resolution = gathering(cycle, akimat);
        resolution.put("decision", "ADOPT");
        resolution.put("resolution", "14-03");
        resolution.put("adoptedOn", today());
        return resolution;
    }

    /** In force and public. */
    protected UUID adopted() {
        UUID cycle = drafting();
        draft(cycle, plan());
        note("noteFeasibility", cycle);
        gather(cycle);
        complete("adoptDevelopmentPlan", cycle, akimat, resolution(cycle));
        time.fire("publishPlan", cycle);
        return cycle;
    }

    protected PlanVersion inForce(UUID cycle) {
        return versions.inForce(cycle).orElseThrow();
    }

    /** Completes the open task of the box as that person. */
    protected void complete(String box, UUID caseId, UUID person, Map<String, Object> values) {
        Task task = task(box, caseId);
        if (task == null) {
            throw new AssertionError(box + " is not open");
        }
        as(person, () -> actions.complete(task.getId(), values));
    }

    /** The rules that are broken; fails when it is accepted. */
    protected List<String> refused(Runnable act) {
        return reasons(act).stream().map(Refusal.Reason::rule).toList();
    }

    /** The fields they are broken at. */
    protected List<Refusal.Reason> reasons(Runnable act) {
        try {
            act.run();
        } catch (Refusal no) {
            return no.reasons();
        }
        throw new AssertionError("nothing was refused");
    }

    protected boolean isOpen(String box, UUID caseId) {
        return task(box, caseId) != null;
    }

    protected boolean hasEnded(String end, UUID caseId) {
        return history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .list()
                        .stream()
                        .mapToLong(process -> history.createHistoricActivityInstanceQuery()
                                .processInstanceId(process.getId())
                                .activityId(end)
                                .finished()
                                .count())
                        .sum()
                > 0;
    }

    /** When the timer at the box goes off in the process of the measure. */
    protected Instant dueOf(String box, PlanMeasure measure) {
        return management
                .createJobQuery()
                .activityId(box)
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(measure.id().toString())
                        .singleResult()
                        .getId())
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    protected static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Asia/Aqtau")).toInstant();
    }
}
