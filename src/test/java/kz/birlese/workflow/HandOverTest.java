package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Accounts;
import kz.birlese.people.DisableAccount;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.OutboxItem;
import kz.birlese.record.PostBag;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskStep.Kind;
import kz.birlese.workflow.form.TaskForms;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks go from hand to hand, and only into hands that could have taken them. */
class HandOverTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";
    private static final String MUNAILY = "475000000";

    @Autowired
    HandOver handOver;

    @Autowired
    TaskActions actions;

    @Autowired
    TaskInbox inbox;

    @Autowired
    TaskStory story;

    @Autowired
    TaskForms forms;

    @Autowired
    HandedOn handedOn;

    @Autowired
    TaskColleagues colleagues;

    @Autowired
    DisableAccount disable;

    @Autowired
    Tracking tracking;

    @Autowired
    CaseEntries cases;

    @Autowired
    PostBag post;

    @Autowired
    Accounts accounts;

    @Autowired
    TaskEntries entries;

    @Autowired
    Tales tales;

    private UUID holder;
    private UUID colleague;
    private UUID tale;
    private String task;

    @BeforeEach
    void ring() {
        holder = person(Role.PROGRAMME_MANAGER);
        colleague = person(new Reach(Role.PROGRAMME_MANAGER, AKSHUKUR));
        tale = tales.begin("Бір ертегі", AKSHUKUR, null, List.of());
        task = task("answerBell", tale).getId();
    }

    @Test
    void aHolderAssignsAndTheColleagueCompletes() {
        as(holder, () -> {
            actions.claim(task);
            handOver.assign(task, colleague, " Еду в отпуск ");
        });
        as(colleague, () -> {
            assertThat(inbox.find(task).orElseThrow().assignee()).isEqualTo(colleague);
            actions.complete(task, Map.of("words", "Сәлем"));
        });
        assertThat(tales.words(tale)).isEqualTo("Сәлем");
    }

    @Test
    void whatHappenedStandsAtTheTaskAndInTheTimelineOfTheCase() {
        as(holder, () -> {
            actions.claim(task);
            handOver.assign(task, colleague, " Еду в отпуск ");
            assertThat(story.of(task))
                    .extracting(line -> line.step().kind())
                    .containsExactly(Kind.TAKEN, Kind.ASSIGNED);
            TaskLine last = story.of(task).get(1);
            assertThat(last.step().who()).isEqualTo(holder);
            assertThat(last.step().to()).isEqualTo(colleague);
            assertThat(last.step().why()).isEqualTo("Еду в отпуск");
            assertThat(last.to()).startsWith("house-");
            String root = cases.about(tale).get(0).rootInstance();
            assertThat(tracking.timeline(root))
                    .filteredOn(TimelineEntry.Talked.class::isInstance)
                    .extracting(
                            line -> ((TimelineEntry.Talked) line).line().step().kind())
                    .containsExactly(Kind.TAKEN, Kind.ASSIGNED);
        });
    }

    @Test
    void whoeverGetsATaskGetsOneLetterThatNamesTheColleagueButGivesNoReason() {
        as(holder, () -> handOver.assign(task, colleague, "Тайна"));
        assertThat(letters(colleague)).singleElement().satisfies(letter -> assertThat(letter.body())
                .contains(
                        "Ответить на звонок",
                        "T-" + tale.toString().substring(0, 8),
                        accounts.findById(holder).orElseThrow().name(),
                        "/tasks/" + task)
                .doesNotContain("Тайна"));
    }

    @Test
    void anOpenTaskMayBeHandedToAColleagueByWhoeverMayTakeIt() {
        as(colleague, () -> handOver.assign(task, holder, null));
        as(holder, () -> assertThat(inbox.find(task).orElseThrow().assignee()).isEqualTo(holder));
    }

    @Test
    void aManagerOfThePlaceTakesATaskFromSomebodyOnlyForAReason() {
        as(holder, () -> actions.claim(task));
        UUID third = person(Role.PROGRAMME_MANAGER);
        as(colleague, () -> {
            assertThatThrownBy(() -> handOver.assign(task, third, " ")).hasMessageContaining("taskWhyMissing");
            handOver.assign(task, third, "Заболел");
        });
        as(third, () -> assertThat(inbox.find(task).orElseThrow().assignee()).isEqualTo(third));
    }

    @Test
    void aColleagueOfTheRoleWhoDoesNotLookAfterTheCaseCannotTakeATaskFromItsHolder() {
        String word = directorsTask();
        UUID one = person(Role.DIRECTOR);
        UUID other = person(Role.DIRECTOR);
        as(one, () -> actions.claim(word));
        as(other, () -> assertThatThrownBy(() -> handOver.assign(word, other, "Мне"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("taskTaken"));
        as(holder, () -> handOver.assign(word, other, "Заболел"));
        as(other, () -> assertThat(inbox.find(word).orElseThrow().assignee()).isEqualTo(other));
    }

    @Test
    void nobodyGetsATaskWhoCouldNotHaveTakenIt() {
        UUID elsewhere = person(new Reach(Role.PROGRAMME_MANAGER, MUNAILY));
        UUID otherRole = person(Role.DIRECTOR);
        UUID barred = person(Role.PROGRAMME_MANAGER);
        UUID conflicted = person(Role.PROGRAMME_MANAGER);
        UUID gone = person(Role.PROGRAMME_MANAGER);
        entries.bar(task, barred);
        tales.conceal(tale, conflicted);
        as(person(Role.ADMIN), () -> disable.of(gone, "Ушёл"));
        as(holder, () -> {
            assertThat(colleagues.whoCouldTake(task))
                    .extracting(Colleagues.Colleague::id)
                    .contains(colleague)
                    .doesNotContain(elsewhere, otherRole, barred, conflicted, gone, holder);
            for (UUID nobody : List.of(elsewhere, otherRole, barred, conflicted, gone, UUID.randomUUID())) {
                assertThatThrownBy(() -> handOver.assign(task, nobody, "x")).isInstanceOf(NotFound.class);
            }
        });
        assertThat(task("answerBell", tale).getAssignee()).isNull();
    }

    @Test
    void aTaskDoesNotExistForWhoeverMayNotSeeIt() {
        UUID conflicted = person(Role.PROGRAMME_MANAGER);
        UUID barred = person(Role.PROGRAMME_MANAGER);
        tales.conceal(tale, conflicted);
        entries.bar(task, barred);
        as(holder, () -> actions.claim(task));
        for (UUID stranger : List.of(
                conflicted,
                barred,
                person(Role.JURY),
                person(Role.ADMIN),
                person(new Reach(Role.PROGRAMME_MANAGER, MUNAILY)))) {
            as(stranger, () -> {
                assertThatThrownBy(() -> handOver.recall(task)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> story.of(task)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> colleagues.whoMaySee(task)).isInstanceOf(NotFound.class);
            });
        }
        as(person(Role.JURY), () -> assertThatThrownBy(() -> handOver.assign(task, colleague, "x"))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void aTaskMadeForOnePersonStaysWithThatPerson() {
        UUID witness = person(new Reach(Role.JURY, null), new Reach(Role.PROGRAMME_MANAGER, null));
        UUID other = person(Role.JURY);
        String hearing = heardBy(witness);
        as(witness, () -> {
            assertThatThrownBy(() -> handOver.assign(hearing, other, "x")).hasMessageContaining("taskIsYours");
            assertThatThrownBy(() -> handOver.delegate(hearing, other, "x")).hasMessageContaining("taskIsYours");
            assertThat(colleagues.whoCouldTake(hearing)).isEmpty();
        });
        as(holder, () -> {
            assertThatThrownBy(() -> handOver.assign(hearing, other, "x")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> story.of(hearing)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aDelegatedTaskComesBackWithWhatWasFilledInAndItsHolderCompletes() {
        as(holder, () -> {
            actions.claim(task);
            handOver.delegate(task, colleague, "Проверьте слова");
            assertThatThrownBy(() -> actions.complete(task, Map.of("words", "x")))
                    .isInstanceOf(Refusal.class);
        });
        as(colleague, () -> {
            assertThat(inbox.find(task).orElseThrow().delegatedBy()).isEqualTo(holder);
            assertThatThrownBy(() -> actions.complete(task, Map.of("words", "x")))
                    .hasMessageContaining("taskHandBackFirst");
            assertThatThrownBy(() -> actions.giveBack(task)).hasMessageContaining("taskHandBackFirst");
            assertThatThrownBy(() -> handOver.assign(task, holder, "x")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> handOver.delegate(task, holder, "x")).hasMessageContaining("taskHandBackFirst");
            handOver.handBack(task, Map.of("words", "Дайын"), "Готово");
            assertThatThrownBy(() -> handOver.handBack(task, Map.of(), "x")).isInstanceOf(NotFound.class);
        });
        as(holder, () -> {
            assertThat(inbox.find(task).orElseThrow().assignee()).isEqualTo(holder);
            assertThat(inbox.find(task).orElseThrow().delegatedBy()).isNull();
            assertThat(forms.open(task).filled()).containsEntry("words", "Дайын");
            actions.complete(task, Map.of("words", "Дайын"));
        });
        assertThat(tales.words(tale)).isEqualTo("Дайын");
        assertThat(letters(holder)).hasSize(1);
    }

    @Test
    void whoDelegatedMayTakeTheTaskBackAsItIs() {
        as(holder, () -> {
            actions.claim(task);
            handOver.delegate(task, colleague, null);
        });
        as(colleague, () -> assertThatThrownBy(() -> handOver.recall(task)).isInstanceOf(NotFound.class));
        as(holder, () -> {
            handOver.recall(task);
            assertThat(inbox.find(task).orElseThrow().assignee()).isEqualTo(holder);
            handOver.delegate(task, colleague, null);
        });
        as(colleague, () -> assertThat(inbox.find(task).orElseThrow().delegatedBy())
                .isEqualTo(holder));
    }

    @Test
    void aPreparedTaskWhoseHolderHasLeftGoesToTheGroup() {
        as(holder, () -> {
            actions.claim(task);
            handOver.delegate(task, colleague, null);
        });
        as(person(Role.ADMIN), () -> disable.of(holder, "Ушла"));
        as(colleague, () -> {
            handOver.handBack(task, null, null);
            assertThat(inbox.find(task).orElseThrow().assignee()).isNull();
        });
    }

    @Test
    void onlyTheHolderDelegates() {
        as(colleague, () -> assertThatThrownBy(() -> handOver.delegate(task, holder, "x"))
                .isInstanceOf(RuntimeException.class));
        as(holder, () -> actions.claim(task));
        as(colleague, () -> assertThatThrownBy(() -> handOver.delegate(task, colleague, "x"))
                .hasMessageContaining("taskTaken"));
    }

    @Test
    void whatIHandedOnIsListedUntilItIsBackOrDone() {
        as(holder, () -> {
            actions.claim(task);
            handOver.delegate(task, colleague, null);
            assertThat(handedOn.taskIds(holder)).containsExactly(task);
            handOver.recall(task);
            assertThat(handedOn.taskIds(holder)).isEmpty();
            handOver.assign(task, colleague, null);
            assertThat(handedOn.taskIds(holder)).containsExactly(task);
        });
        as(colleague, () -> {
            handOver.assign(task, holder, null);
            assertThat(handedOn.taskIds(holder)).isEmpty();
            assertThat(handedOn.taskIds(colleague)).containsExactly(task);
        });
        as(holder, () -> actions.complete(task, Map.of("words", "x")));
        assertThat(handedOn.taskIds(colleague)).isEmpty();
    }

    @RepeatedTest(5)
    void twoWhoHandOnOneTaskAtOnceBothAreRecordedAndOneEndHolds() throws InterruptedException {
        UUID third = person(Role.PROGRAMME_MANAGER);
        List<Throwable> thrown = AtOnce.run(List.of(
                () -> as(colleague, () -> handOver.assign(task, third, "один")),
                () -> as(third, () -> actions.claim(task))));
        assertThat(thrown.stream().filter(Objects::nonNull)).allMatch(Refusal.class::isInstance);
        as(third, () -> assertThat(inbox.find(task).orElseThrow().assignee()).isEqualTo(third));
    }

    private List<OutboxItem> letters(UUID account) {
        return post.to(account);
    }

    /** The tale goes on to the called process, whose task is the director's. */
    private String directorsTask() {
        as(holder, () -> actions.complete(task, Map.of("words", "Сәлем")));
        time.passUntil(Instant.parse("2100-01-01T00:00:00Z"));
        return task("addWord", tale).getId();
    }

    private String heardBy(UUID witness) {
        UUID heard = tales.begin("Heard", null, null, List.of(witness));
        as(holder, () -> actions.complete(task("answerBell", heard).getId(), Map.of("words", "Сәлем")));
        time.runDueJobs();
        return task("hearWitness", heard).getId();
    }
}
