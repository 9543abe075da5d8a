package kz.birlese.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Contact;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.workflow.Tracking;
import kz.birlese.workflow.Tracking.Filter;
import kz.birlese.workflow.Tracking.Standing;
import kz.birlese.workflow.Tracking.Step;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How long the first page of Tracking takes among 200,000 past and 20,000 running cases, by each criterion and by some
 * together, beside {@link HistoricProcessInstanceQuery} for the nearest equivalent, newest first, a page of the same
 * size; in turns, when both have been called some thousand times. Our page tells besides what each case is called, where
 * it stands and what is stuck. Of the engine three figures are taken: its list of instances alone; that list and how many
 * there are, as {@link TaskListBench} reckons a first page; and the list with the further questions it takes to tell the
 * same as ours. Printed too is what one empty question to the database takes, below which no page can come, and a round: each of the six criteria by itself and all at once, one after the other.
 * Asserted is that both find the same cases, and one twentieth of the list alone for the round, for parts of a number, for
 * an applicant and for a title, where the distance is far beyond what a busy machine blurs; the other ratios are printed.
 */
class CaseSearchBench extends BenchHouse {

    private static final int PAGE = 30;
    private static final int TURNS = Integer.getInteger("bench.turns", 12);
    private static final int WARMING = Integer.getInteger("bench.warmUp", 2_000);
    private static final double AIM = 20;
    private static final String ALL_SIX = "number, applicant, title, settlement, state and age";

    private static final List<String> ROUND =
            List.of("part of a number", "applicant", "title", "settlement", "running", "older than 180 days", ALL_SIX);

    @Autowired
    private Tracking tracking;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private CurrentUser user;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    /** @param isFar whether the aim is asserted */
    private record Question(Filter filter, UnaryOperator<HistoricProcessInstanceQuery> engine, boolean isFar) {}

    @Test
    void theFirstPageAmongTwoHundredAndTwentyThousandCases() {
        new CaseCrowd(database).gather();
        beginRequestOf(director());
        Map<String, Question> questions = questions();
        questions.forEach((name, question) -> assertThat(found(question.filter()))
                .as(name)
                .hasSizeGreaterThan(0)
                .containsExactlyElementsOf(page(question.engine())));
        report(questions, measure(questions));
    }

    private Map<String, Question> questions() {
        String place = database.queryForObject(
                "select settlement from case_entry where case_number = 'SU-000077'", String.class);
        Map<String, Question> asked = new LinkedHashMap<>();
        asked.put("everything", new Question(filter(null, null, null, null, null), all -> all, false));
        asked.put(
                "a number",
                new Question(words("SU-123456"), all -> all.processInstanceBusinessKey("SU-123456"), false));
        asked.put(
                "part of a number",
                new Question(words("23456"), all -> all.processInstanceBusinessKeyLike("%23456%"), true));
        asked.put(
                "applicant",
                new Question(words("Жанар 701234"), all -> all.variableValueLike("applicant", "%Жанар 701234%"), true));
        asked.put(
                "applicant, common name",
                new Question(words("Серікова"), all -> all.variableValueLike("applicant", "%Серікова%"), false));
        asked.put(
                "title",
                new Question(
                        words("наубайхана 801235"),
                        all -> all.variableValueLike("title", "%наубайхана 801235%"),
                        true));
        asked.put(
                "title, common word",
                new Question(words("наубайхана"), all -> all.variableValueLike("title", "%наубайхана%"), false));
        asked.put(
                "settlement",
                new Question(
                        filter(null, null, place, null, null),
                        all -> all.variableValueEquals("settlement", place),
                        false));
        asked.put(
                "process",
                new Question(
                        filter("startUpCompetition", null, null, null, null),
                        all -> all.processDefinitionKey("startUpCompetition"),
                        false));
        asked.put(
                "running",
                new Question(filter(null, Standing.RUNNING, null, null, null), all -> all.unfinished(), false));
        asked.put("ended", new Question(filter(null, Standing.ENDED, null, null, null), all -> all.completed(), false));
        asked.put(
                "stuck",
                new Question(filter(null, Standing.STUCK, null, null, null), all -> all.withIncidents(), false));
        asked.put(
                "older than 180 days",
                new Question(filter(null, null, null, 180, null), all -> all.startedBefore(daysAgo(180)), false));
        asked.put(
                "standing at a step",
                new Question(
                        new Filter(null, null, null, null, null, new Step("visitAwardee", null)),
                        all -> all.activeActivityIdIn("visitAwardee"),
                        false));
        asked.put(
                "settlement and running",
                new Question(
                        filter(null, Standing.RUNNING, place, null, null),
                        all -> all.variableValueEquals("settlement", place).unfinished(),
                        false));
        asked.put(
                "settlement, process, running, older than 180 days",
                new Question(
                        filter("awardFollowUp", Standing.RUNNING, place, 180, null),
                        all -> all.variableValueEquals("settlement", place)
                                .processDefinitionKey("awardFollowUp")
                                .unfinished()
                                .startedBefore(daysAgo(180)),
                        false));
        asked.put(
                "title and settlement",
                new Question(
                        filter(null, null, place, null, "жылыжай"),
                        all -> all.variableValueEquals("settlement", place).variableValueLike("title", "%жылыжай%"),
                        false));
        String mixed = database.queryForObject(
                "select min(settlement) from case_entry where state = 'RUNNING' and case_number like 'SU-12%'"
                        + " and owner_name like '%Нұртаев%' and title_kk like '%жылыжай%'",
                String.class);
        asked.put(
                ALL_SIX,
                new Question(
                        filter(null, Standing.RUNNING, mixed, 180, "SU-12 Нұртаев жылыжай"),
                        all -> all.processInstanceBusinessKeyLike("%SU-12%")
                                .variableValueLike("applicant", "%Нұртаев%")
                                .variableValueLike("title", "%жылыжай%")
                                .variableValueEquals("settlement", mixed)
                                .unfinished()
                                .startedBefore(daysAgo(180)),
                        false));
        asked.put(
                "applicant and running",
                new Question(
                        filter(null, Standing.RUNNING, null, null, "Оспанов"),
                        all -> all.variableValueLike("applicant", "%Оспанов%").unfinished(),
                        false));
        return asked;
    }

    private static Filter words(String words) {
        return filter(null, null, null, null, words);
    }

    private static Filter filter(String process, Standing standing, String place, Integer days, String words) {
        return new Filter(process, standing, place, days, words, null);
    }

    private Date daysAgo(int days) {
        return Date.from(clock.instant().minus(Duration.ofDays(days)));
    }

    /** A web request has read who is at work before it comes to any page. */
    private void beginRequestOf(UUID account) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(account)));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        user.require();
    }

    private UUID director() {
        Contact contact = new Contact("search@example.org", null, "Director", Language.RU);
        return openAccount
                .forStaff(contact, "{noop}none", Set.of(new Reach(Role.DIRECTOR, null)))
                .id();
    }

    private List<String> found(Filter filter) {
        return tracking.page(filter, null, PAGE).rows().stream()
                .map(row -> row.entry().rootInstance())
                .toList();
    }

    private List<String> page(UnaryOperator<HistoricProcessInstanceQuery> narrowed) {
        return narrowed
                .apply(history.createHistoricProcessInstanceQuery())
                .orderByProcessInstanceStartTime()
                .desc()
                .orderByProcessInstanceId()
                .desc()
                .listPage(0, PAGE)
                .stream()
                .map(found -> found.getId())
                .toList();
    }

    private List<String> pageAndCount(UnaryOperator<HistoricProcessInstanceQuery> narrowed) {
        List<String> found = page(narrowed);
        assertThat(narrowed.apply(history.createHistoricProcessInstanceQuery()).count())
                .isGreaterThanOrEqualTo(found.size());
        return found;
    }

    /** With title, applicant and place, where each stands and what failed there. */
    private List<String> fullPage(UnaryOperator<HistoricProcessInstanceQuery> narrowed) {
        List<String> found = page(narrowed);
        String[] instances = found.toArray(String[]::new);
        List<HistoricVariableInstance> names = history.createHistoricVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableNameIn("title", "applicant", "settlement")
                .list();
        Set<String> running = runtime.createProcessInstanceQuery().processInstanceIds(Set.of(instances)).list().stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        running.forEach(runtime::getActivityInstance);
        running.forEach(
                each -> runtime.createIncidentQuery().processInstanceId(each).list());
        assertThat(names).hasSize(3 * found.size());
        return found;
    }

    /** Medians in milliseconds: ours, the engine's list, that with its count, and its list with what belongs to it. */
    private Map<String, double[]> measure(Map<String, Question> questions) {
        warmUp(questions);
        Map<String, List<List<Double>>> taken = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            questions.forEach((name, question) -> {
                List<Double> each = List.of(
                        millis(() -> found(question.filter())),
                        millis(() -> page(question.engine())),
                        millis(() -> pageAndCount(question.engine())),
                        millis(() -> fullPage(question.engine())));
                taken.computeIfAbsent(name, key -> new ArrayList<>()).add(each);
            });
        }
        Map<String, double[]> medians = new LinkedHashMap<>();
        taken.forEach((name, turns) -> medians.put(
                name,
                IntStream.range(0, 4)
                        .mapToDouble(which -> median(
                                turns.stream().map(each -> each.get(which)).toList()))
                        .toArray()));
        return medians;
    }

    /** A house that has been up for a day: both sides are compiled as far as they ever are. */
    private void warmUp(Map<String, Question> questions) {
        List<Question> all = List.copyOf(questions.values());
        for (int call = 0; call < WARMING; call++) {
            found(all.get(call % all.size()).filter());
            page(all.get(0).engine());
            if (call % 10 == 0) {
                fullPage(all.get(0).engine());
            }
        }
        all.forEach(question -> fullPage(question.engine()));
    }

    private static double millis(Supplier<List<String>> work) {
        long from = System.nanoTime();
        List<String> answer = work.get();
        long taken = System.nanoTime() - from;
        assertThat(answer).isNotEmpty();
        return taken / 1e6;
    }

    private void report(Map<String, Question> questions, Map<String, double[]> medians) {
        System.out.printf(Locale.ROOT, "%nbench: first page of tracking among %,d cases%n", CaseCrowd.ALL);
        medians.forEach(CaseSearchBench::report);
        double[] round = IntStream.range(0, 4)
                .mapToDouble(which -> ROUND.stream()
                        .mapToDouble(name -> medians.get(name)[which])
                        .sum())
                .toArray();
        report("a round: each of the six by itself and all at once", round);
        System.out.printf(Locale.ROOT, "  an empty question to the database: %.2f ms%n", empty());
        assertThat(round[1] / round[0]).isGreaterThan(AIM);
        questions.forEach((name, question) -> {
            if (question.isFar()) {
                assertThat(medians.get(name)[1] / medians.get(name)[0]).as(name).isGreaterThan(AIM);
            }
        });
    }

    private static void report(String name, double[] all) {
        System.out.printf(
                Locale.ROOT,
                "  %s: %.2f ms, the engine's list %.2f ms: 1/%.1f; with its count %.2f ms: 1/%.1f;"
                        + " with what ours tells %.2f ms: 1/%.1f%n",
                name,
                all[0],
                all[1],
                all[1] / all[0],
                all[2],
                all[2] / all[0],
                all[3],
                all[3] / all[0]);
    }

    private double empty() {
        return median(IntStream.range(0, WARMING)
                .mapToObj(call -> millis(() -> database.queryForList("select 'x'", String.class)))
                .toList());
    }
}
