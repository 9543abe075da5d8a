package kz.birlese.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.people.Language;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The terms of the open tasks a person holds: the step and the number of the case. */
@Component
class TaskDates implements CalendarDates {

    /** What is due then is due with the day. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final JdbcClient sql;
    private final Visibility visibility;
    private final Texts texts;
    private final Clock clock;

    TaskDates(JdbcClient sql, Visibility visibility, Texts texts, Clock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<CalendarDate> of(SignedIn person) {
        Visibility.Condition held = visibility.held(person);
        Map<String, Object> parameters = new HashMap<>(held.parameters());
        parameters.put("never", EntryRows.stamp(EntryRows.END_OF_TIME));
        return sql.sql("select task_id, task_key, case_number, due, moves from task_entry where " + held.sql()
                        + " and due < :never order by due, task_id")
                .params(parameters)
                .query((row, number) -> date(row, person.language()))
                .list();
    }

    private CalendarDate date(ResultSet row, Language language) throws SQLException {
        Instant due = EntryRows.instant(row, "due");
        ZonedDateTime until = due.atZone(clock.getZone());
        Map<String, Object> facts = Map.of(
                "task",
                texts.say(language, "box." + row.getString("task_key")),
                "number",
                row.getString("case_number"),
                "time",
                TIME.format(until));
        String text = until.toLocalTime().isBefore(LAST_MINUTE) ? "dates.task.until" : "dates.task";
        return CalendarDate.ofDay(
                row.getString("task_id") + "@birlese",
                row.getInt("moves"),
                texts.say(language, text, facts),
                until.toLocalDate());
    }
}
