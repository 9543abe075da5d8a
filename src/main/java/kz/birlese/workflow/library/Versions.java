package kz.birlese.workflow.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every version the engine knows, with the cases that run on it. A case counts for a diagram while a process of it is
 * under way there, and for a table or a form while it is under way in a diagram that uses it and came with it.
 */
@Repository
class Versions {

    /** The engine has no query of its own for forms. */
    private static final String ALL =
            """
            select 'DIAGRAM' as kind, d.ID_, d.KEY_, d.VERSION_, d.DEPLOYMENT_ID_, d.RESOURCE_NAME_, p.NAME_, p.DEPLOY_TIME_, r.release
            from ACT_RE_PROCDEF d join ACT_RE_DEPLOYMENT p on p.ID_ = d.DEPLOYMENT_ID_
                left join library_release r on r.deployment = p.ID_
            union all
            select 'TABLE', d.ID_, d.KEY_, d.VERSION_, d.DEPLOYMENT_ID_, d.RESOURCE_NAME_, p.NAME_, p.DEPLOY_TIME_, r.release
            from ACT_RE_DECISION_DEF d join ACT_RE_DEPLOYMENT p on p.ID_ = d.DEPLOYMENT_ID_
                left join library_release r on r.deployment = p.ID_
            union all
            select 'FORM', d.ID_, d.KEY_, d.VERSION_, d.DEPLOYMENT_ID_, d.RESOURCE_NAME_, p.NAME_, p.DEPLOY_TIME_, r.release
            from ACT_RE_CAMFORMDEF d join ACT_RE_DEPLOYMENT p on p.ID_ = d.DEPLOYMENT_ID_
                left join library_release r on r.deployment = p.ID_
            order by 1, 3, 4 desc
            """;

    private static final String RUNNING = "select definition, count(distinct root_instance) as cases from process_run"
            + " where ended is null group by definition";

    private final JdbcClient sql;
    private final RepositoryService repository;

    /** A version never changes: what a diagram uses is read once. */
    private final Map<String, Set<String>> used = new ConcurrentHashMap<>();

    Versions(JdbcClient sql, RepositoryService repository) {
        this.sql = sql;
        this.repository = repository;
    }

    /** By kind and key, the newest first. */
    List<Version> all() {
        List<Version> all = sql.sql(ALL).query((row, number) -> version(row)).list();
        Map<String, Integer> running = running(all);
        return all.stream()
                .map(version -> with(version, running.getOrDefault(place(version), 0)))
                .toList();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                Kind.valueOf(row.getString("kind")),
                row.getString("KEY_"),
                row.getInt("VERSION_"),
                row.getString("ID_"),
                row.getString("DEPLOYMENT_ID_"),
                row.getString("NAME_"),
                row.getString("RESOURCE_NAME_"),
                row.getTimestamp("DEPLOY_TIME_").toInstant(),
                row.getString("release"),
                0);
    }

    private static Version with(Version it, int cases) {
        return new Version(
                it.kind(),
                it.key(),
                it.number(),
                it.definition(),
                it.deployment(),
                it.family(),
                it.file(),
                it.since(),
                it.release(),
                cases);
    }

    /** The running cases of each place: of a diagram by its definition, of what it uses by deployment, kind and key. */
    private Map<String, Integer> running(List<Version> all) {
        Map<String, Integer> cases = new HashMap<>();
        sql.sql(RUNNING).query(row -> {
            cases.put(row.getString("definition"), row.getInt("cases"));
        });
        Map<String, Integer> running = new HashMap<>();
        for (Version diagram : all) {
            int here = diagram.kind() == Kind.DIAGRAM ? cases.getOrDefault(diagram.definition(), 0) : 0;
            if (here > 0) {
                running.put(diagram.definition(), here);
                used.computeIfAbsent(diagram.definition(), definition -> usedBy(diagram))
                        .forEach(place -> running.merge(place, here, Integer::sum));
            }
        }
        return running;
    }

    private static String place(Version version) {
        return version.kind() == Kind.DIAGRAM
                ? version.definition()
                : place(version.deployment(), version.kind(), version.key());
    }

    private static String place(String deployment, Kind kind, String key) {
        return deployment + " " + kind + " " + key;
    }

    private Set<String> usedBy(Version diagram) {
        BpmnModelInstance model = repository.getBpmnModelInstance(diagram.definition());
        Set<String> used = new HashSet<>();
        model.getModelElementsByType(BusinessRuleTask.class)
                .forEach(box -> used.add(place(diagram.deployment(), Kind.TABLE, box.getCamundaDecisionRef())));
        model.getModelElementsByType(UserTask.class)
                .forEach(box -> used.add(place(diagram.deployment(), Kind.FORM, box.getCamundaFormRef())));
        return used;
    }
}
