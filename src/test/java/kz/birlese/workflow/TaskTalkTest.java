package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.PostBag;
import kz.birlese.record.Refusal;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.TaskStep.Kind;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions, comments and files about a task stay among those who may see it. */
class TaskTalkTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    TaskTalk talk;

    @Autowired
    TaskStory story;

    @Autowired
    TaskActions actions;

    @Autowired
    HandedOn handedOn;

    @Autowired
    TaskColleagues colleagues;

    @Autowired
    CaseAccess access;

    @Autowired
    CurrentUser user;

    @Autowired
    PostBag post;

    @Autowired
    TaskEntries entries;

    @Autowired
    Tales tales;

    @Autowired
    private Accounts accounts;

    private UUID manager;
    private UUID director;
    private UUID owner;
    private UUID tale;
    private String task;

    @BeforeEach
    void ring() {
        manager = person(Role.PROGRAMME_MANAGER);
        director = person(Role.DIRECTOR);
        owner = person(Role.APPLICANT);
        tale = tales.begin("Бір ертегі", AKSHUKUR, owner, List.of());
        task = task("answerBell", tale).getId();
    }

    @Test
    void aQuestionReachesOneColleagueAndItsAnswerStandsAtTheTask() {
        as(manager, () -> talk.ask(task, director, " Можно ли? "));
        as(director, () -> {
            TaskTalk.Question question = only(talk.questions());
            assertThat(question.text()).isEqualTo("Можно ли?");
            assertThat(question.task().taskId()).isEqualTo(task);
            talk.answer(question.id(), "Можно");
            assertThat(talk.questions()).isEmpty();
            assertThatThrownBy(() -> talk.answer(question.id(), "Ещё раз")).hasMessageContaining("questionAnswered");
        });
        as(manager, () -> {
            TaskLine answer = story.of(task).get(1);
            assertThat(answer.step().kind()).isEqualTo(Kind.ANSWERED);
            assertThat(answer.step().why()).isEqualTo("Можно");
            assertThat(answer.step().answers())
                    .isEqualTo(story.of(task).get(0).step().id());
        });
        assertThat(List.of(letters(director), letters(manager))).containsExactly(1, 1);
    }

    @Test
    void aQuestionCountsAsHandedOnUntilItIsAnswered() {
        as(manager, () -> talk.ask(task, director, "Можно ли?"));
        assertThat(handedOn.taskIds(manager)).containsExactly(task);
        as(director, () -> talk.answer(only(talk.questions()).id(), "Да"));
        assertThat(handedOn.taskIds(manager)).isEmpty();
    }

    @Test
    void aQuestionAboutATaskThatIsDoneOrConcealedIsNotThereAnyMore() {
        as(manager, () -> talk.ask(task, director, "Можно ли?"));
        UUID[] question = new UUID[1];
        as(director, () -> question[0] = only(talk.questions()).id());
        tales.conceal(tale, director);
        as(director, () -> {
            assertThat(talk.questions()).isEmpty();
            assertThatThrownBy(() -> talk.answer(question[0], "Да")).isInstanceOf(NotFound.class);
        });
        UUID other = person(Role.DIRECTOR);
        as(manager, () -> {
            talk.ask(task, other, "А вы?");
            actions.complete(task, Map.of("words", "Сәлем"));
        });
        as(other, () -> assertThat(talk.questions()).isEmpty());
    }

    @Test
    void onlyWhoWasAskedAnswers() {
        as(manager, () -> talk.ask(task, director, "Можно ли?"));
        UUID[] question = new UUID[1];
        as(director, () -> question[0] = only(talk.questions()).id());
        as(person(Role.DIRECTOR), () -> {
            assertThat(talk.questions()).isEmpty();
            assertThatThrownBy(() -> talk.answer(question[0], "Да")).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void nobodyIsAskedOrMentionedWhoMayNotSeeTheTask() {
        UUID concealed = person(Role.DIRECTOR);
        UUID barred = person(Role.DIRECTOR);
        tales.conceal(tale, concealed);
        entries.bar(task, barred);
        UUID elsewhere = person(new Reach(Role.DIRECTOR, "475000000"));
        List<UUID> strangers =
                List.of(concealed, barred, elsewhere, owner, person(Role.JURY), person(Role.ADMIN), UUID.randomUUID());
        as(manager, () -> {
            assertThat(colleagues.whoMaySee(task))
                    .extracting(Colleagues.Colleague::id)
                    .contains(director)
                    .doesNotContainAnyElementsOf(strangers)
                    .doesNotContain(manager);
            for (UUID stranger : strangers) {
                assertThatThrownBy(() -> talk.ask(task, stranger, "?")).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> talk.comment(task, "!", Set.of(stranger)))
                        .isInstanceOf(NotFound.class);
            }
            assertThat(story.of(task)).isEmpty();
        });
    }

    @Test
    void whoMayNotSeeTheTaskSaysNothingAboutIt() {
        UUID concealed = person(Role.PROGRAMME_MANAGER);
        tales.conceal(tale, concealed);
        as(manager, () -> actions.claim(task));
        for (UUID stranger : List.of(concealed, owner, person(Role.AUDITOR), person(Role.JURY))) {
            as(stranger, () -> {
                assertThatThrownBy(() -> talk.comment(task, "!", Set.of())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> talk.ask(task, director, "?")).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> talk.attach(task, "a.pdf", PDF)).isInstanceOf(NotFound.class);
            });
        }
    }

    @Test
    void aCommentTellsWhomItMentionsByOneLetterEach() {
        UUID other = person(Role.PROGRAMME_MANAGER);
        as(manager, () -> {
            talk.comment(task, "Секретное слово", Set.of(director, other));
            TaskLine line = only(story.of(task));
            assertThat(line.mentioned()).hasSize(2).allMatch(name -> name.startsWith("house-"));
        });
        assertThat(List.of(letters(director), letters(other), letters(manager))).containsExactly(1, 1, 0);
        assertThat(post.saying("Секретное")).isEmpty();
        assertThat(post.to(director))
                .allMatch(letter -> letter.body().contains("/tasks/" + task))
                .allMatch(letter -> letter.body()
                        .contains(accounts.findById(manager).orElseThrow().name()));
    }

    @Test
    void wordsAreNeededAndHaveAnEnd() {
        as(manager, () -> {
            assertThatThrownBy(() -> talk.comment(task, "  ", Set.of())).hasMessageContaining("textMissing");
            assertThatThrownBy(() -> talk.ask(task, director, "x".repeat(4001))).hasMessageContaining("textTooLong");
            talk.comment(task, "ә".repeat(4000), Set.of());
        });
    }

    @Test
    void aFileAboutATaskIsThereForThoseWhoWorkOnTheCaseAndNotForItsOwner() {
        StoredFile[] file = new StoredFile[1];
        as(manager, () -> {
            file[0] = talk.attach(task, "note.pdf", PDF);
            assertThat(only(story.of(task)).file().name()).isEqualTo("note.pdf");
        });
        assertThat(mayOpen(manager, file[0])).isTrue();
        assertThat(mayOpen(director, file[0])).isTrue();
        assertThat(mayOpen(owner, file[0])).isFalse();
        UUID concealed = person(Role.DIRECTOR);
        tales.conceal(tale, concealed);
        assertThat(mayOpen(concealed, file[0])).isFalse();
        assertThat(mayOpen(person(new Reach(Role.DIRECTOR, "475000000")), file[0]))
                .isFalse();
    }

    @Test
    void aFileThatIsNotWhatItSaysDoesNotComeIn() {
        as(manager, () -> {
            assertThatThrownBy(() -> talk.attach(task, "a.pdf", "hello".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("fileNotWhatItSays");
            assertThat(story.of(task)).isEmpty();
        });
    }

    private boolean mayOpen(UUID person, StoredFile file) {
        boolean[] may = new boolean[1];
        as(person, () -> may[0] = access.mayOpen(file, user.require()));
        return may[0];
    }

    private int letters(UUID account) {
        return post.to(account).size();
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }
}
