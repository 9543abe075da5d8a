package kz.birlese.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kz.birlese.people.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where all the cases stand that the person follows, counted. */
@Component
class Standings {

    /**
     * Steps begun and not ended; and tokens that wait for the house to take the next step itself, which have come to no
     * step yet. {@link ProcessParts} tells the same of one case. Both halves name their box in one type: only then does
     * PostgreSQL look for a box within each half instead of among all tokens.
     */
    static final String TOKENS =
            """
            select open.box as box, open.root_instance as root_instance, open.definition as definition
            from step_run open where open.ended is null
            union all
            select distinct cast(replace(waiting.ACT_ID_, '#multiInstanceBody', '') as varchar), process.root_instance,
                process.definition
            from ACT_RU_EXECUTION waiting join process_run process on process.instance = waiting.PROC_INST_ID_
            where waiting.ACT_ID_ is not null and waiting.ACT_INST_ID_ is null and waiting.IS_EVENT_SCOPE_ = false
              and not exists (select 1 from ACT_RU_EXECUTION inside where inside.PARENT_ID_ = waiting.ID_)
              and not exists (select 1 from step_run open
                where open.instance = waiting.PROC_INST_ID_ and open.box = waiting.ACT_ID_ and open.ended is null)
            """;

    /** What failed, and tasks that nobody may do. */
    private static final String STUCK =
            """
            select incident.ACTIVITY_ID_ as box, process.root_instance, process.definition, process.process_key, process.instance
            from ACT_RU_INCIDENT incident join process_run process on process.instance = incident.PROC_INST_ID_
            union all
            select task.task_key, process.root_instance, process.definition, process.process_key, process.instance
            from task_entry task join process_run process on process.instance = task.process_instance
            where task.nobody_since is not null
            """;

    private final JdbcClient sql;
    private final Visibility visibility;
    private final CurrentUser user;

    Standings(JdbcClient sql, Visibility visibility, CurrentUser user) {
        this.sql = sql;
        this.visibility = visibility;
        this.user = user;
    }

    /** How many tokens stand at a box, of how many cases, and how many cases wait there for help. */
    record Standing(int tokens, int cases, int stuck) {

        static final Standing NOBODY = new Standing(0, 0, 0);

        private Standing withStuck(int stuck) {
            return new Standing(tokens, cases, stuck);
        }
    }

    /** By box; those where nobody stands are left out. */
    Map<String, Standing> at(Collection<String> definitions) {
        Map<String, Standing> standings = new HashMap<>();
        ask(
                        "select box, count(*) as tokens, count(distinct root_instance) as cases from (" + TOKENS
                                + ") token where definition in (:definitions) and %s group by box",
                        Map.of("definitions", definitions))
                .query(row -> {
                    standings.put(row.getString("box"), new Standing(row.getInt("tokens"), row.getInt("cases"), 0));
                });
        ask(
                        "select box, count(distinct root_instance) as cases from (" + STUCK
                                + ") stuck where definition in (:definitions) and %s group by box",
                        Map.of("definitions", definitions))
                .query(row -> {
                    standings.merge(
                            row.getString("box"),
                            Standing.NOBODY.withStuck(row.getInt("cases")),
                            (here, stuck) -> here.withStuck(stuck.stuck()));
                });
        return standings;
    }

    /** How many times each process runs, by its key. */
    Map<String, Integer> running() {
        return counts(
                "select process_key, count(*) from process_run where ended is null and %s group by process_key",
                Map.of());
    }

    /** The same of some versions, by their ids. */
    Map<String, Integer> runningOn(Collection<String> definitions) {
        return counts(
                "select definition, count(*) from process_run where ended is null and definition in (:definitions) and %s"
                        + " group by definition",
                Map.of("definitions", definitions));
    }

    /** How many runs of each process wait for help, by its key. */
    Map<String, Integer> stuckProcesses() {
        return counts(
                "select process_key, count(distinct instance) from (" + STUCK + ") stuck where %s group by process_key",
                Map.of());
    }

    private Map<String, Integer> counts(String question, Map<String, Object> parameters) {
        Map<String, Integer> counts = new HashMap<>();
        ask(question, parameters).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    /** @param question with a place for the condition that the person follows the case */
    private JdbcClient.StatementSpec ask(String question, Map<String, Object> parameters) {
        Visibility.Condition followed = visibility.tracked(user.require());
        return sql.sql(question.formatted(
                        "root_instance in (select root_instance from case_entry where " + followed.sql() + ")"))
                .params(followed.parameters())
                .params(parameters);
    }
}
