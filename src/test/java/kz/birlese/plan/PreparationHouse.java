package kz.birlese.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.birlese.ProcessHouse;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A house with the people who prepare a village plan; they act only through their tasks and use cases. */
abstract class PreparationHouse extends ProcessHouse {

    /** Monday, 9 o'clock in Aktau: far enough from today that timers of other tests stay out of the way. */
    static final Instant START = Instant.parse("2028-03-06T04:00:00Z");

    static final String AKSHUKUR = "475233100";
    static final String TUPKARAGAN = "475200000";
    static final String MUNAILY = "475000000";
    static final String BATYR = "475042100";
    static final String REGION = "470000000";

    /** Tests share the database, and a settlement has one cycle at a time: each takes a year of its own. */
    private static final AtomicInteger YEAR = new AtomicInteger(2030);

    @Autowired
    PlanCycles cycles;

    @Autowired
    Issues issues;

    @Autowired
    LaunchCycle launchCycle;

    @Autowired
    TransactionTemplate transaction;

    UUID manager;
    UUID secretary;
    UUID district;
    UUID region;

    @BeforeEach
    void openTheHouse() {
        time.set(START);
        manager = person(Role.PROGRAMME_MANAGER);
        secretary = person(new Reach(Role.WORKING_GROUP, AKSHUKUR));
        district = person(new Reach(Role.WORKING_GROUP, TUPKARAGAN));
        region = person(new Reach(Role.WORKING_GROUP, REGION));
    }

    /** A new cycle of Akshukur; those that earlier tests left running are closed. */
    UUID launched() {
        return transaction.execute(status -> {
            makeRoom(AKSHUKUR);
            int year = YEAR.incrementAndGet();
            return launchCycle.in(AKSHUKUR, year, year + 4, BATYR, manager);
        });
    }

    /** Whatever cycle the settlement has is closed. */
    void makeRoom(String settlement) {
        transaction.executeWithoutResult(status -> cycles.findBySettlementOrderByFirstYear(settlement).stream()
                .filter(cycle -> cycle.status() != CycleStatus.CLOSED)
                .forEach(cycle -> cycle.moves(cycle.status(), CycleStatus.CLOSED)));
    }

    public static int freeYear() {
        return YEAR.incrementAndGet();
    }

    PlanCycle cycle(UUID id) {
        return cycles.findById(id).orElseThrow();
    }

    Issue issue(UUID id) {
        return issues.findById(id).orElseThrow();
    }

    static Map<String, Object> member(String name, String party, boolean woman, int bornIn, String office) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", name);
        row.put("party", party);
        row.put("woman", woman);
        row.put("bornIn", bornIn);
        row.put("office", office);
        return row;
    }

    /** A group to which the table has nothing to say. */
    static Map<String, Object> group() {
        return group(List.of(
                member("Айгүл Сәрсенова", "RESIDENTS", true, 1985, "CHAIR"),
                member("Марат Жұмабаев", "AKIMAT", false, 1979, "MEMBER"),
                member("Динара Өтегенова", "BUSINESS", true, 1990, "SECRETARY"),
                member("Ерлан Қосанов", "NGO", false, 1975, "MEMBER"),
                member("Нұрлан Әбішев", "RESIDENTS", false, 2005, "MEMBER")));
    }

    static Map<String, Object> group(List<Map<String, Object>> members) {
        Map<String, Object> group = new HashMap<>();
        group.put("documentNumber", "3/1");
        group.put("documentDate", LocalDate.of(2028, 3, 1));
        group.put("termMonths", 24);
        group.put("members", members);
        return group;
    }

    static Map<String, Object> profile() {
        Map<String, Object> profile = new HashMap<>();
        profile.put("population", 9_200);
        profile.put("households", 1_800);
        profile.put("budget", 184_500_000);
        profile.put("facilities", List.of("SCHOOL", "CLINIC"));
        profile.put("water", 62);
        profile.put("gas", 88);
        profile.put("internet", 40);
        profile.put("latitude", "43.7832");
        profile.put("longitude", "51.0605");
        return profile;
    }

    static Map<String, Object> raised(String text, int voices) {
        Map<String, Object> row = new HashMap<>();
        row.put("text", text);
        row.put("field", "WATER");
        row.put("raisedBy", "RESIDENTS");
        row.put("channel", "MEETING");
        row.put("raisedOn", LocalDate.of(2028, 3, 4));
        row.put("voices", voices);
        return row;
    }

    /** Launched, with a proper group and a profile: what comes next is to record issues. */
    UUID collecting() {
        UUID cycle = launched();
        complete(secretary, "formWorkingGroup", cycle, group());
        complete(secretary, "describeSettlement", cycle, profile());
        return cycle;
    }

    /** The issues are recorded and collection is over; answers the cycle. */
    UUID sorting(String... texts) {
        UUID cycle = collecting();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String text : texts) {
            rows.add(raised(text, 10));
        }
        complete(secretary, "recordIssues", cycle, Map.of("issues", rows, "collectionOver", true));
        return cycle;
    }

    /** By its words. */
    UUID issue(UUID cycle, String text) {
        return issues.inCycle(cycle).stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static Map<String, Object> branch(UUID issue, String kind, String text) {
        return Map.of("of", issue.toString(), "kind", kind, "text", text, "objective", "Мақсат: " + text);
    }
}
