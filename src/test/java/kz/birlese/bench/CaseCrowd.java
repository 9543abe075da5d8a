package kz.birlese.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.birlese.workflow.Folding;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Cases in number, the same in our list and in the engine: for the engine each has its number as business key and
 * applicant, title and settlement as variables, as a house without lists of its own would keep them. Eight steps each,
 * as a case of the demo takes on the average. Begun over four years; every eleventh runs, and of those some wait for help.
 */
final class CaseCrowd {

    static final int ALL = 220_000;
    static final int EVERY_RUNNING = 11;

    private static final String[] TITLES = {"наубайхана", "шеберхана", "жылыжай", "тігін цехы", "балабақша"};
    private static final String[] FAMILIES = {"Серікова", "Оспанов", "Әбенова", "Жұмабаев", "Қайратова", "Нұртаев"};
    private static final String[] NAMES = {"Айгүл", "Нұрлан", "Жанар", "Ерлан", "Мәдина", "Дәулет", "Гүлмира"};
    private static final String[] PROCESSES = {
        "grantApplication", "grantApplication", "grantApplication", "awardFollowUp", "planMeeting"
    };
    private static final String[] BOXES = {"confirmCompleteness", "scoreApplication", "acceptAward", "visitAwardee"};
    private static final int AT_ONCE = 5_000;
    private static final int RARE = 97;
    private static final int DAYS = 1460;
    private static final Instant START = Instant.parse("2023-01-02T04:00:00Z");

    private static final String DEFINITION =
            "(select ID_ from ACT_RE_PROCDEF where KEY_ = entry.process_key order by VERSION_ desc fetch first 1 rows only)";

    /**
     * What a house without lists of its own would search by, and three of those that the processes keep anyway: as many as
     * a case of the demo leaves, on the average. Those of one case lie together, as they were written.
     */
    private static final String VARIABLES =
            "insert into ACT_HI_VARINST (ID_, PROC_DEF_KEY_, PROC_DEF_ID_, ROOT_PROC_INST_ID_, PROC_INST_ID_, EXECUTION_ID_,"
                    + " ACT_INST_ID_, NAME_, VAR_TYPE_, CREATE_TIME_, REV_, TEXT_, STATE_)"
                    + " select root_instance || name, process_key, " + DEFINITION + ", root_instance, root_instance,"
                    + " root_instance, root_instance, name, 'string', started, 0, value, 'CREATED' from case_entry entry"
                    + " cross join lateral (values ('applicant', owner_name), ('title', title_kk),"
                    + " ('settlement', settlement), ('outcome', state), ('language', 'KK'),"
                    + " ('decidedBy', owner::varchar)) kept (name, value) order by started, root_instance";

    private static final List<String> DERIVED = List.of(
            "insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, ROOT_PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_,"
                    + " START_TIME_, END_TIME_, STATE_) select root_instance, root_instance, root_instance, case_number,"
                    + " process_key, " + DEFINITION + ", started, ended,"
                    + " case when ended is null then 'ACTIVE' else 'COMPLETED' end from case_entry entry",
            VARIABLES,
            "insert into ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, ROOT_PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, ACT_ID_,"
                    + " ACT_INST_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_,"
                    + " CACHED_ENT_STATE_, SEQUENCE_COUNTER_) select root_instance, 1, root_instance, root_instance,"
                    + " case_number, " + DEFINITION
                    + ", box.name, root_instance || 'now', true, false, true, false, 1, 0, 1"
                    + " from case_entry entry" + boxOf() + " where ended is null",
            "insert into ACT_HI_ACTINST (ID_, PARENT_ACT_INST_ID_, PROC_DEF_KEY_, PROC_DEF_ID_, ROOT_PROC_INST_ID_, PROC_INST_ID_,"
                    + " EXECUTION_ID_, ACT_ID_, ACT_TYPE_, START_TIME_, ACT_INST_STATE_, SEQUENCE_COUNTER_)"
                    + " select root_instance || 'now', root_instance, process_key, " + DEFINITION + ", root_instance,"
                    + " root_instance, root_instance, box.name, 'userTask', started, 0, 1"
                    + " from case_entry entry" + boxOf() + " where ended is null",
            "insert into process_run (instance, root_instance, process_key, definition, case_id, started, ended, cancelled)"
                    + " select root_instance, root_instance, process_key, " + DEFINITION
                    + ", case_id, started, ended, false from case_entry entry",
            "insert into step_run (step_id, instance, root_instance, process_key, definition, box, box_type, started, ended,"
                    + " cancelled, place) select root_instance || 'now', root_instance, root_instance, process_key, "
                    + DEFINITION + ", box.name, 'userTask', started, null, false, 1 from case_entry entry" + boxOf()
                    + " where ended is null",
            "insert into step_run (step_id, instance, root_instance, process_key, definition, box, box_type, started, ended,"
                    + " cancelled, place) select root_instance || past, root_instance, root_instance, process_key, "
                    + DEFINITION
                    + ", 'past' || past, 'userTask', started, started + interval '1 day' * past, false, past"
                    + " from case_entry entry, generate_series(1, 7) past",
            "insert into ACT_RU_INCIDENT (ID_, REV_, INCIDENT_TIMESTAMP_, INCIDENT_TYPE_, EXECUTION_ID_, ACTIVITY_ID_,"
                    + " PROC_INST_ID_, PROC_DEF_ID_, CAUSE_INCIDENT_ID_, ROOT_CAUSE_INCIDENT_ID_)"
                    + " select 'i' || ID_, 1, now(), 'failedJob', ID_, ACT_ID_, PROC_INST_ID_, PROC_DEF_ID_, 'i' || ID_,"
                    + " 'i' || ID_ from ACT_RU_EXECUTION where right(BUSINESS_KEY_, 2) = '07' and BUSINESS_KEY_ like 'SU-%'",
            "insert into ACT_HI_INCIDENT (ID_, PROC_DEF_KEY_, PROC_DEF_ID_, ROOT_PROC_INST_ID_, PROC_INST_ID_, EXECUTION_ID_,"
                    + " CREATE_TIME_, INCIDENT_TYPE_, ACTIVITY_ID_, CAUSE_INCIDENT_ID_, ROOT_CAUSE_INCIDENT_ID_,"
                    + " INCIDENT_STATE_) select ID_, split_part(PROC_DEF_ID_, ':', 1), PROC_DEF_ID_, PROC_INST_ID_,"
                    + " PROC_INST_ID_, EXECUTION_ID_, INCIDENT_TIMESTAMP_, INCIDENT_TYPE_, ACTIVITY_ID_,"
                    + " CAUSE_INCIDENT_ID_, ROOT_CAUSE_INCIDENT_ID_, 0 from ACT_RU_INCIDENT",
            "analyze");

    private final JdbcTemplate database;
    private final List<String> places;

    CaseCrowd(JdbcTemplate database) {
        this.database = database;
        this.places = database.queryForList(
                "select kato from territory where kind = 'SETTLEMENT' order by kato", String.class);
    }

    void gather() {
        for (int from = 0; from < ALL; from += AT_ONCE) {
            add(from, Math.min(ALL, from + AT_ONCE));
        }
        DERIVED.forEach(database::execute);
    }

    private static String boxOf() {
        return " cross join lateral (select (array['" + String.join("','", BOXES)
                + "'])[1 + cast(right(case_number, 3) as integer) % " + BOXES.length + "] as name) box";
    }

    private void add(int from, int until) {
        List<Object[]> rows = new ArrayList<>();
        for (int number = from; number < until; number++) {
            rows.add(row(number));
        }
        database.batchUpdate(
                "insert into case_entry (root_instance, process_key, case_id, case_number, title_kk, title_ru, title_en,"
                        + " settlement, owner, owner_name, state, started, ended, folded)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private Object[] row(int number) {
        boolean isRunning = number % EVERY_RUNNING == 0;
        String name = "SU-%06d".formatted(number);
        String title = TITLES[number % TITLES.length] + " " + (800_000 + number % 5_000);
        String owner = FAMILIES[number % FAMILIES.length] + " " + NAMES[number / 7 % NAMES.length] + " "
                + (700_000 + number % 3_000);
        Instant started = START.plus((number * 7919L) % DAYS, ChronoUnit.DAYS).plusSeconds(number % 30_000);
        return new Object[] {
            new UUID(11, number).toString(),
            number % RARE == 0 ? "startUpCompetition" : PROCESSES[number % PROCESSES.length],
            new UUID(12, number),
            name,
            title,
            title,
            title,
            places.get(number % places.size()),
            new UUID(13, number % 3_000),
            owner,
            isRunning ? "RUNNING" : "ENDED",
            Timestamp.from(started),
            isRunning ? null : Timestamp.from(started.plus(60, ChronoUnit.DAYS)),
            Folding.fold(name + " " + owner + " " + title) + " janaozen"
        };
    }
}
