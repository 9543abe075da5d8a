package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Tracking.Standing;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TrackingTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";
    private static final Instant SILENCE_OVER = Instant.parse("2100-01-01T00:00:00Z");

    @Autowired
    Tracking tracking;

    @Autowired
    RetryStuckStep retry;

    @Autowired
    TaskActions actions;

    @Autowired
    Tales tales;

    @Autowired
    CaseEntries entries;

    @Autowired
    DecisionLog decisions;

    private UUID director;
    private UUID manager;
    private UUID tale;
    private String root;
    private String mark;

    @BeforeEach
    void ring() {
        director = person(Role.DIRECTOR);
        manager = person(Role.PROGRAMME_MANAGER);
        mark = "ертегі" + UUID.randomUUID().toString().substring(0, 8);
        tale = tales.begin(mark, AKSHUKUR, person(Role.APPLICANT), List.of());
        root = entries.about(tale).get(0).rootInstance();
    }

    @Test
    void aCaseIsFoundByAWordOfItsTitleInAnySpelling() {
        as(director, () -> assertThat(found(mark.toUpperCase().replace('І', 'и')))
                .extracting(row -> row.entry().card().caseId())
                .containsExactly(tale));
    }

    @Test
    void aCaseIsFoundByItsVillageAndOwner() {
        as(director, () -> {
            assertThat(found("акшукур " + mark)).hasSize(1);
            assertThat(found("Akshukur канат " + mark)).hasSize(1);
            assertThat(found("баутино " + mark)).isEmpty();
        });
    }

    @Test
    void aPercentSignIsALetterLikeAnyOther() {
        as(director, () -> assertThat(found("%" + mark)).isEmpty());
    }

    @Test
    void aCaseIsNotThereForSomebodyElsewhere() {
        as(person(new Reach(Role.DIRECTOR, "475000000")), () -> {
            assertThat(found(mark)).isEmpty();
            assertThatThrownBy(() -> tracking.find(root)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void anApplicantDoesNotTrackEvenTheirOwnCase() {
        as(person(Role.APPLICANT), () -> assertThatThrownBy(() -> found(mark)).isInstanceOf(RuntimeException.class));
    }

    @Test
    void theListShowsWhereACaseStands() {
        as(director, () -> assertThat(found(mark).get(0).boxes()).containsExactly("answerBell"));
        answer();
        time.runDueJobs();
        as(director, () -> assertThat(found(mark).get(0).boxes()).containsExactly("silenceOver"));
        time.passUntil(SILENCE_OVER);
        as(director, () -> assertThat(found(mark).get(0).boxes()).containsExactly("addWord"));
    }

    @Test
    void aStepThatTheHouseHasStillToTakeIsWhereTheCaseStands() {
        answer();
        as(director, () -> assertThat(tracking.parts(root).get(0).active()).isEqualTo(Map.of("sendWord", 1)));
        time.runDueJobs();
        as(director, () -> assertThat(tracking.parts(root).get(0).active()).isEqualTo(Map.of("silenceOver", 1)));
    }

    @Test
    void theTreeShowsTheCalledProcessUnderTheBoxThatCalledIt() {
        answer();
        time.passUntil(SILENCE_OVER);
        as(director, () -> {
            List<ProcessPart> parts = tracking.parts(root);
            assertThat(parts).extracting(ProcessPart::processKey).containsExactly("tellTale", "tellMore");
            assertThat(parts.get(0).active()).isEqualTo(Map.of("tellMoreCall", 1));
            assertThat(parts.get(0).visited()).contains("bellRung", "answerBell", "sendWord", "silenceOver");
            assertThat(parts.get(1).callerBox()).isEqualTo("tellMoreCall");
            assertThat(parts.get(1).active()).isEqualTo(Map.of("addWord", 1));
        });
    }

    @Test
    void theTimelineSaysWhoDidWhatInOrder() {
        answer();
        as(director, () -> {
            List<TimelineEntry> lines = tracking.timeline(root);
            assertThat(lines)
                    .filteredOn(TimelineEntry.Step.class::isInstance)
                    .extracting(line -> ((TimelineEntry.Step) line).box())
                    .startsWith("bellRung", "answerBell");
            assertThat(lines.get(1).who()).isEqualTo(manager);
            assertThat(lines.get(1).whoName()).startsWith("house-");
        });
    }

    @Test
    void theDiagramSpeaksTheReadersLanguage() {
        as(director, () -> {
            ProcessPart part = tracking.parts(root).get(0);
            assertThat(tracking.diagram(part, Language.KK)).contains("Қоңырауға жауап беру");
            assertThat(tracking.diagram(part, Language.RU)).contains("Ответить на звонок");
        });
    }

    @Test
    void aStuckStepIsListedTriedAgainAndRecorded() {
        answer();
        tales.letThePigeonFallIll(tale);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> time.fire("sendWord", tale)).hasMessageContaining("pigeon");
        }
        as(director, () -> {
            assertThat(stuck()).hasSize(1);
            ProcessPart.Stuck failure = tracking.parts(root).get(0).incidents().get(0);
            assertThat(failure.box()).isEqualTo("sendWord");
            assertThatThrownBy(() -> retry.retry(failure.job(), " ")).isInstanceOf(Refusal.class);
            tales.healThePigeon(tale);
            retry.retry(failure.job(), "the pigeon is well again");
            assertThat(stuck()).isEmpty();
        });
        time.fire("sendWord", tale);
        assertThat(tales.sent(tale)).isEqualTo(1);
        assertThat(decisions.about(tale))
                .extracting(entry -> entry.decision().what())
                .containsExactly("stepRetried");
        as(director, () -> assertThat(tracking.timeline(root))
                .filteredOn(TimelineEntry.Decided.class::isInstance)
                .singleElement()
                .satisfies(line -> assertThat(
                                ((TimelineEntry.Decided) line).decision().why())
                        .isEqualTo("the pigeon is well again")));
        as(director, () -> assertThat(tracking.timeline(root))
                .filteredOn(TimelineEntry.Failed.class::isInstance)
                .singleElement()
                .satisfies(line -> assertThat(line.until()).isNotNull()));
    }

    @Test
    void anAuditorReadsButTriesNothingAgain() {
        as(person(Role.AUDITOR), () -> {
            assertThat(tracking.find(root).card().caseId()).isEqualTo(tale);
            assertThatThrownBy(() -> retry.retry("any", "because")).isInstanceOf(RuntimeException.class);
        });
    }

    @Test
    void theListPagesWithoutGapsOrRepeats() {
        for (int i = 0; i < 6; i++) {
            tales.begin(mark, AKSHUKUR, null, List.of());
        }
        as(director, () -> {
            Tracking.Page first = tracking.page(filter(mark, null, null), null, 3);
            Tracking.Page second = tracking.page(filter(mark, null, null), first.next(), 3);
            Tracking.Page third = tracking.page(filter(mark, null, null), second.next(), 3);
            assertThat(third.next()).isNull();
            assertThat(List.of(first, second, third).stream()
                            .flatMap(page -> page.rows().stream())
                            .map(row -> row.entry().card().caseId())
                            .distinct())
                    .hasSize(7);
        });
    }

    @Test
    void onlyOldCasesAreListedWhenAskedSo() {
        as(director, () -> assertThat(
                        tracking.page(filter(mark, null, 5), null, 9).rows())
                .isEmpty());
        time.forward(Duration.ofDays(6));
        as(director, () -> assertThat(
                        tracking.page(filter(mark, null, 5), null, 9).rows())
                .hasSize(1));
    }

    private void answer() {
        as(manager, () -> actions.complete(task("answerBell", tale).getId(), Map.of("words", "Сәлем")));
    }

    private List<Tracking.Row> found(String words) {
        return tracking.page(filter(words, null, null), null, 10).rows();
    }

    private List<Tracking.Row> stuck() {
        return tracking.page(filter(mark, Standing.STUCK, null), null, 10).rows();
    }

    private static Tracking.Filter filter(String words, Standing standing, Integer days) {
        return new Tracking.Filter("tellTale", standing, null, days, words, null);
    }
}
