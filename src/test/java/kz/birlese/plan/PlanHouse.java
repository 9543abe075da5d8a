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
import kz.birlese.ProcessHouse;
import kz.birlese.body.Body;
import kz.birlese.body.FoundBody;
import kz.birlese.body.NewBody;
import kz.birlese.body.ReadMeeting;
import kz.birlese.body.Seat;
import kz.birlese.body.SeatHolder;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.record.Files;
import kz.birlese.record.Refusal;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Fort-Shevchenko, whose plan no other test needs, with the people who plan there. */
abstract class PlanHouse extends ProcessHouse {

    static final String FORT_SHEVCHENKO = "475220100";
    static final String TUPKARAGAN = "475200000";
    static final String BATYR = "475042100";

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    /**
     * Every test has a first year of its own, each earlier than those before: an even one, since the cycle after it begins
     * with an odd one. Nobody here lets timers go off but by name, so that the years of two may overlap.
     */
    private static final AtomicInteger YEARS = new AtomicInteger(2196);

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
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    protected PlanMeetings planMeetings;

    @Autowired
    protected ReadMeeting readMeeting;

    @Autowired
    private FoundBody foundBody;

    @Autowired
    protected Files files;

    @Autowired
    private TransactionTemplate transaction;

    protected int year;
    protected UUID group;
    protected UUID chair;
    protected UUID akimat;

    @BeforeEach
    void peopleOfTheVillage() {
        year = YEARS.addAndGet(-2);
        group = person(new Reach(Role.WORKING_GROUP, FORT_SHEVCHENKO));
        chair = person(new Reach(Role.WORKING_GROUP, FORT_SHEVCHENKO));
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
            cycle.formed(formed());
            cycles.save(cycle);
            beginAdoption.of(cycle.id());
            return cycle.id();
        });
    }

    /** A working group of five: the chair and the secretary have accounts. */
    protected UUID formed() {
        UUID body = UUID.randomUUID();
        NewBody formed = new NewBody(
                Body.Kind.WORKING_GROUP,
                FORT_SHEVCHENKO,
                new Trilingual("Жұмыс тобы", "Рабочая группа", "Working group"),
                "Әкімнің шешімі № 12",
                today(),
                today());
        List<SeatHolder> holders = List.of(
                holder(chair, "Айгүл Сапарова", Seat.Office.CHAIR),
                holder(group, "Берік Омаров", Seat.Office.SECRETARY),
                holder(null, "Дана Әлиева", Seat.Office.MEMBER),
                holder(null, "Ерлан Қожа", Seat.Office.MEMBER),
                holder(null, "Жанар Төле", Seat.Office.MEMBER));
        foundBody.inPlaceOfEarlier(body, formed, holders, 48);
        return body;
    }

    private static SeatHolder holder(UUID account, String name, Seat.Office office) {
        return new SeatHolder(account, name, Seat.Party.RESIDENTS, true, 1990, office, false);
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
        complete(group, "draftPlan", cycle, plan);
    }

    protected void note(String box, UUID cycle) {
        List<Map<String, Object>> notes = new ArrayList<>();
        versions.underWay(cycle)
                .content()
                .measures()
                .forEach(each -> notes.add(Map.of("verdict", "FEASIBLE", "note", "Жоба құжаттары дайын.")));
        complete(akimat, box, cycle, Map.of("measures", notes));
    }

    /** Written, weighed and brought before the people. */
    protected UUID brought() {
        UUID cycle = drafting();
        bring(cycle);
        return cycle;
    }

    protected void bring(UUID cycle) {
        draft(cycle, plan());
        note("noteFeasibility", cycle);
        time.fire("bringToDecision", cycle);
    }

    /** The meeting that has just been called about the version under way. */
    protected UUID called(UUID cycle, Kind kind) {
        time.fire(kind == Kind.GATHERING ? "callGathering" : "callAdoption", cycle);
        return planMeetings.latest(versions.underWay(cycle), kind).id();
    }

    /** Prepared for the tenth day from now, and that day has come. */
    protected void begin(UUID meeting) {
        prepare(meeting, 10);
        time.fire("sendInvitations", meeting);
        LocalDate day = today().plusDays(10);
        time.set(day.atTime(12, 0).atZone(ZoneId.of("Asia/Aqtau")).toInstant());
        time.fire("meetingBegins", meeting);
    }

    protected void prepare(UUID meeting, int daysAhead) {
        Map<String, Object> values = new HashMap<>();
        values.put("startsAt", today().plusDays(daysAhead).atTime(12, 0));
        values.put("place", "Клуб");
        values.put(
                "agenda",
                page(meeting).meeting().agenda().stream()
                        .map(item -> Map.of("text", item.text(), "minutes", 30, "kind", "DECISION"))
                        .toList());
        complete(group, "prepareMeeting", meeting, values);
    }

    protected ReadMeeting.Page page(UUID meeting) {
        ReadMeeting.Page[] page = new ReadMeeting.Page[1];
        as(group, () -> page[0] = readMeeting.of(meeting));
        return page[0];
    }

    /** So many people in all, and as many of the five seats, the chair first. */
    protected void attend(UUID meeting, int heads, int seats) {
        List<String> present = page(meeting).seats().stream()
                .limit(seats)
                .map(seat -> seat.id().toString())
                .toList();
        Map<String, Object> values = new HashMap<>();
        values.put("present", present);
        values.put("heads", heads);
        values.put("presides", present.get(0));
        values.put(
                "sheet",
                List.of(files.keep(meeting, group, "sheet.pdf", PDF).id().toString()));
        complete(group, "recordAttendance", meeting, values);
    }

    /** The secretary writes the votes down, the chair signs. */
    protected void decide(UUID meeting, int inFavour, int against, int abstained) {
        Map<String, Object> item = new HashMap<>();
        item.put("votesFor", inFavour);
        item.put("votesAgainst", against);
        item.put("abstained", abstained);
        item.put("resolution", "Шеберхананың орны нақтылансын.");
        Map<String, Object> minutes = new HashMap<>();
        minutes.put("items", List.of(item));
        minutes.put("minutesKk", "Төраға жоспар туралы айтты, қатысқандар талқылады.");
        minutes.put("minutesRu", "Председатель рассказал о плане, присутствующие обсудили.");
        minutes.put("assignments", List.of());
        complete(group, "writeMinutes", meeting, minutes);
        complete(chair, "signMinutes", meeting, Map.of("decision", "SIGN"));
    }

    /** Eighty people, of whom the rules need fifty; sixty in favour. */
    protected void gather(UUID cycle) {
        UUID meeting = called(cycle, Kind.GATHERING);
        begin(meeting);
        attend(meeting, 80, 3);
        decide(meeting, 60, 15, 5);
        time.fire("recordGathering", cycle);
    }

    /** Four of five, of whom the rules need three; all in favour. */
    protected void agree(UUID cycle) {
        UUID meeting = called(cycle, Kind.MEETING);
        begin(meeting);
        attend(meeting, 4, 4);
        decide(meeting, 4, 0, 0);
        time.fire("recordAdoption", cycle);
    }

    protected Map<String, Object> resolution() {
        Map<String, Object> resolution = new HashMap<>();
        resolution.put("decision", "ADOPT");
        resolution.put("resolution", "14-03");
        resolution.put("adoptedOn", today());
        return resolution;
    }

    /** In force and public. */
    protected UUID adopted() {
        UUID cycle = brought();
        gather(cycle);
        agree(cycle);
        complete(akimat, "adoptDevelopmentPlan", cycle, resolution());
        time.fire("publishPlan", cycle);
        return cycle;
    }

    protected PlanVersion inForce(UUID cycle) {
        return versions.inForce(cycle).orElseThrow();
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
