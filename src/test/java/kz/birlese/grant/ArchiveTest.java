package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Channel;
import kz.birlese.record.Outbox;
import kz.birlese.workflow.ProcessPart;
import kz.birlese.workflow.TimelineEntry;
import kz.birlese.workflow.Tracking;
import kz.birlese.workflow.archive.FillArchive;
import kz.birlese.workflow.archive.Ruling;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What lasts of an application, and that it agrees with the engine as long as the engine remembers. */
class ArchiveTest extends CompetitionHouse {

    private static final String STEPS =
            """
            select ACT_ID_ || ' ' || ACT_TYPE_ || ' ' || coalesce(ASSIGNEE_, '') || ' ' || START_TIME_ || ' '
                || coalesce(cast(END_TIME_ as varchar), '') || ' ' || (coalesce(ACT_INST_STATE_, 0) = 2) || ' '
                || coalesce(CALL_PROC_INST_ID_, '') || ' ' || PROC_DEF_ID_
            from ACT_HI_ACTINST where ROOT_PROC_INST_ID_ = ? and ACT_TYPE_ <> 'multiInstanceBody' order by ID_
            """;

    private static final String KEPT =
            """
            select box || ' ' || box_type || ' ' || coalesce(cast(person as varchar), '') || ' '
                || cast(started at time zone 'UTC' as timestamp) || ' '
                || coalesce(cast(cast(ended at time zone 'UTC' as timestamp) as varchar), '') || ' ' || cancelled || ' '
                || coalesce(called, '') || ' ' || definition
            from step_run where root_instance = ? order by step_id
            """;

    @Autowired
    private Tracking tracking;

    @Autowired
    private HistoryService history;

    @Autowired
    private FillArchive fillArchive;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whatIsKeptOfACaseIsWhatTheEngineTold() {
        String root = scoredApplication();
        assertThat(all(KEPT, root)).isNotEmpty().isEqualTo(all(STEPS, root));
    }

    @Test
    void aCaseWhoseEngineHistoryHasBeenCleanedUpStillShowsItsWholeTimelineAndDiagram() {
        String root = endedApplication();
        UUID auditor = person(Role.AUDITOR);
        List<TimelineEntry> before = new ArrayList<>();
        List<ProcessPart> parts = new ArrayList<>();
        as(auditor, () -> {
            before.addAll(tracking.timeline(root));
            parts.addAll(tracking.parts(root));
        });
        history.deleteHistoricProcessInstances(
                all("select ID_ from ACT_HI_PROCINST where ROOT_PROC_INST_ID_ = ?", root));
        assertThat(all(STEPS, root)).isEmpty();
        as(auditor, () -> {
            assertThat(tracking.timeline(root)).hasSizeGreaterThan(20).isEqualTo(before);
            assertThat(tracking.parts(root)).hasSizeGreaterThan(2).isEqualTo(parts);
            assertThat(parts.get(0).visited()).isNotEmpty();
        });
    }

    @Test
    void theTimelineTellsWhatATableRuledAndFromWhat() {
        String root = scoredApplication();
        as(person(Role.AUDITOR), () -> {
            List<Ruling> rulings = tracking.timeline(root).stream()
                    .filter(TimelineEntry.Ruled.class::isInstance)
                    .map(line -> ((TimelineEntry.Ruled) line).ruling())
                    .toList();
            assertThat(rulings).extracting(Ruling::box).contains("decideEligibility", "decideDivergence");
            assertThat(rulings)
                    .filteredOn(ruling -> ruling.box().equals("decideDivergence"))
                    .singleElement()
                    .satisfies(ruling -> {
                        assertThat(ruling.ruled().get(0).id()).isEqualTo("decideDivergenceRule6");
                        assertThat(ruling.found())
                                .anySatisfy(column -> assertThat(column.id()).isEqualTo("decideDivergenceInput1"));
                    });
        });
    }

    @Test
    void anAdministratorSeesTheStepsButNotWhatTheTablesRuled() {
        String root = scoredApplication();
        as(person(Role.ADMIN), () -> assertThat(tracking.timeline(root))
                .isNotEmpty()
                .noneMatch(TimelineEntry.Ruled.class::isInstance)
                .noneMatch(TimelineEntry.Brought.class::isInstance)
                .noneMatch(TimelineEntry.Wrote.class::isInstance));
    }

    @Test
    void theTimelineTellsWhichLettersWereWrittenToWhomAndWhetherTheyLeft() {
        String root = scoredApplication();
        as(person(Role.AUDITOR), () -> assertThat(tracking.timeline(root))
                .filteredOn(TimelineEntry.Wrote.class::isInstance)
                .extracting(TimelineEntry.Wrote.class::cast)
                .anySatisfy(letter -> {
                    assertThat(letter.channel()).isEqualTo(Channel.MAIL);
                    assertThat(letter.subject())
                            .contains(tracking.find(root).card().number());
                    assertThat(letter.readers()).singleElement().satisfies(reader -> {
                        assertThat(reader.name())
                                .isEqualTo(tracking.find(root).card().ownerName());
                        assertThat(reader.state()).isEqualTo(Outbox.State.WAITING);
                        assertThat(reader.sentAt()).isNull();
                    });
                }));
    }

    @Test
    void casesFromBeforeTheArchiveAreBroughtIntoItFromTheEngine() {
        String root = scoredApplication();
        Map<String, List<String>> kept = rows(root);
        for (String table : kept.keySet()) {
            sql.sql("delete from " + table + " where root_instance = ?")
                    .param(root)
                    .update();
        }
        transaction.executeWithoutResult(status -> fillArchive.fill());
        assertThat(rows(root)).isEqualTo(kept);
    }

    private Map<String, List<String>> rows(String root) {
        return Map.of(
                "process_run", whole("process_run", "instance", root),
                "step_run", whole("step_run", "step_id", root),
                "ruling", whole("ruling", "ruling_id", root));
    }

    private List<String> whole(String table, String key, String root) {
        List<String> rows = sql
                .sql("select * from " + table + " where root_instance = ? order by " + key)
                .param(root)
                .query()
                .listOfRows()
                .stream()
                .map(Object::toString)
                .toList();
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private String endedApplication() {
        UUID call = openCall(rules());
        String root = scoredApplication(call);
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        return root;
    }

    private String scoredApplication() {
        return scoredApplication(openCall(rules()));
    }

    private String scoredApplication(UUID call) {
        UUID application = eligible(call, 1_200_000, 200_000);
        openScoring(call);
        score(application, 4);
        return sql.sql("select root_instance from case_entry where case_id = ?")
                .param(application)
                .query(String.class)
                .single();
    }

    private List<String> all(String question, String root) {
        return sql.sql(question).param(root).query(String.class).list();
    }
}
