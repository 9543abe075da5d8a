package kz.birlese.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Contact;
import kz.birlese.people.Language;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.workflow.ProcessPicture.Box;
import kz.birlese.workflow.ProcessPictures;
import kz.birlese.workflow.figures.CountFigures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * The live picture of a process with 50,000 past cases, read from what has been counted, beside the same figures asked of
 * the engine's own history; and what counting costs after a hundred further steps. Reported; asserted is that both tell
 * the same.
 */
class FiguresBench extends BenchHouse {

    private static final int CASES = Integer.getInteger("bench.cases", 50_000);
    private static final int TURNS = 7;
    private static final String PROCESS = "grantApplication";

    private static final String ENGINES =
            """
            select ACT_ID_ as box, count(*) as visits,
                percentile_cont(0.5) within group (order by extract(epoch from END_TIME_ - START_TIME_)) as median,
                percentile_cont(0.9) within group (order by extract(epoch from END_TIME_ - START_TIME_)) as ninety,
                max(END_TIME_ - START_TIME_) as longest
            from ACT_HI_ACTINST where PROC_DEF_KEY_ = ? group by ACT_ID_
            """;

    @Autowired
    private ProcessPictures pictures;

    @Autowired
    private CountFigures counting;

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private JdbcTemplate database;

    @Test
    void thePictureOfFiftyThousandPastCases() {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(auditor())));
        String definition = database.queryForObject(
                "select ID_ from ACT_RE_PROCDEF where KEY_ = ? order by VERSION_ desc fetch first 1 rows only",
                String.class,
                PROCESS);
        List<String> boxes =
                pictures.of(PROCESS, null).boxes().stream().map(Box::box).toList();
        fill(definition, boxes);
        double all = millis(counting::count);
        assertThat(read()).isEqualTo(raw());
        List<Double> ours = new ArrayList<>();
        List<Double> engines = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            ours.add(millis(this::read));
            engines.add(millis(this::raw));
            step(definition, boxes, turn);
            counts.add(millis(counting::count));
        }
        assertThat(read()).isEqualTo(raw());
        System.out.printf(
                Locale.ROOT,
                "%nbench: picture of %,d past cases (%,d steps): %.2f ms, the engine's history %.1f ms: 1/%.0f%n"
                        + "  counting after 100 further steps at all %d boxes: %.0f ms; all for the first time: %.0f ms%n",
                CASES,
                CASES * boxes.size(),
                median(ours),
                median(engines),
                median(engines) / median(ours),
                boxes.size(),
                median(counts),
                all);
    }

    /** Each case has been at each box, for a time of its own. */
    private void fill(String definition, List<String> boxes) {
        for (String box : boxes) {
            database.update(
                    "insert into ACT_HI_ACTINST (ID_, PARENT_ACT_INST_ID_, PROC_DEF_KEY_, PROC_DEF_ID_, ROOT_PROC_INST_ID_,"
                            + " PROC_INST_ID_, EXECUTION_ID_, ACT_ID_, ACT_TYPE_, START_TIME_, END_TIME_, DURATION_,"
                            + " ACT_INST_STATE_, SEQUENCE_COUNTER_)"
                            + " select md5(? || number), 'f' || number, ?, ?, 'f' || number, 'f' || number, 'f' || number, ?,"
                            + " 'userTask', timestamp '2023-01-02 04:00:00' + interval '1 second' * number,"
                            + " timestamp '2023-01-02 04:00:00' + interval '1 second' * (number + (number * 7919) % 1000003),"
                            + " 0, 4, number from generate_series(1, ?) number",
                    box, PROCESS, definition, box, CASES);
        }
        database.update(
                "insert into step_run (step_id, instance, root_instance, process_key, definition, box, box_type,"
                        + " started, ended, cancelled, place) select ID_, PROC_INST_ID_, ROOT_PROC_INST_ID_, PROC_DEF_KEY_,"
                        + " PROC_DEF_ID_, ACT_ID_, ACT_TYPE_, START_TIME_, END_TIME_, false, SEQUENCE_COUNTER_ from ACT_HI_ACTINST"
                        + " where ROOT_PROC_INST_ID_ like 'f%'");
        database.update("insert into step_touched (definition, box) select distinct definition, box from step_run");
        database.execute("vacuum analyze");
    }

    /** A hundred steps in turn at all boxes. */
    private void step(String definition, List<String> boxes, int turn) {
        for (int step = 0; step < 100; step++) {
            String id = "g" + turn + "-" + step;
            String box = boxes.get(step % boxes.size());
            database.update(
                    "insert into ACT_HI_ACTINST (ID_, PARENT_ACT_INST_ID_, PROC_DEF_KEY_, PROC_DEF_ID_, ROOT_PROC_INST_ID_,"
                            + " PROC_INST_ID_, EXECUTION_ID_, ACT_ID_, ACT_TYPE_, START_TIME_, END_TIME_, ACT_INST_STATE_,"
                            + " SEQUENCE_COUNTER_) values (?, ?, ?, ?, ?, ?, ?, ?, 'userTask', timestamp '2027-01-02 04:00:00',"
                            + " timestamp '2027-01-03 04:00:00', 4, 1)",
                    id,
                    id,
                    PROCESS,
                    definition,
                    id,
                    id,
                    id,
                    box);
            database.update(
                    "insert into step_run (step_id, instance, root_instance, process_key, definition, box, box_type, started,"
                            + " ended, cancelled, place) values (?, ?, ?, ?, ?, ?, 'userTask', timestamp '2027-01-02 04:00:00',"
                            + " timestamp '2027-01-03 04:00:00', false, 1)",
                    id,
                    id,
                    id,
                    PROCESS,
                    definition,
                    box);
            database.update("insert into step_touched (definition, box) values (?, ?)", definition, box);
        }
    }

    /** Visits and whole seconds of half of the cases, by box. */
    private Map<String, List<Long>> read() {
        return pictures.of(PROCESS, null).boxes().stream()
                .filter(box -> box.figures() != null)
                .collect(Collectors.toMap(
                        Box::box,
                        box -> List.of(
                                box.figures().visits(), box.figures().median().toSeconds())));
    }

    private Map<String, List<Long>> raw() {
        return database
                .query(
                        ENGINES,
                        (row, number) -> Map.entry(
                                row.getString("box"), List.of(row.getLong("visits"), (long) row.getDouble("median"))),
                        PROCESS)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private UUID auditor() {
        Contact contact = new Contact("figures@example.org", null, "Auditor", Language.RU);
        return openAccount
                .forStaff(contact, "{noop}none", Set.of(new Reach(Role.AUDITOR, null)))
                .id();
    }

    private static double millis(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e6;
    }
}
