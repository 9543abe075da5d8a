package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Accounts;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.PostBag;
import kz.birlese.workflow.TaskStep.Kind;
import kz.birlese.workflow.TaskTalk.Question;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A director of Akshukur who is away on the 10th of June 2036 is asked, and a finance officer stands in. */
class QuestionToTheAbsentTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";
    private static final LocalDate DAY = LocalDate.of(2036, 6, 10);
    private static final Instant DURING = Instant.parse("2036-06-10T06:00:00Z");

    @Autowired
    TaskTalk talk;

    @Autowired
    TaskSteps steps;

    @Autowired
    NameDeputy deputies;

    @Autowired
    Accounts accounts;

    @Autowired
    TaskEntries entries;

    @Autowired
    PostBag post;

    @Autowired
    Tales tales;

    private UUID manager;
    private UUID absent;
    private UUID deputy;
    private UUID tale;
    private String task;

    @BeforeEach
    void goAway() {
        time.set(DURING);
        manager = person(Role.PROGRAMME_MANAGER);
        absent = person(new Reach(Role.DIRECTOR, AKSHUKUR));
        deputy = person(new Reach(Role.AKIMAT, "475235100"));
        as(absent, () -> deputies.name(absent, deputy, DAY, DAY, "Отпуск"));
        tale = tales.begin("Бір ертегі", AKSHUKUR, null, List.of());
        task = task("answerBell", tale).getId();
    }

    private UUID asked() {
        as(manager, () -> talk.ask(task, absent, "Можно ли?"));
        return entryOf(absent).id();
    }

    private TaskStep answered() {
        return steps.ofTask(task).stream()
                .filter(step -> step.kind() == Kind.ANSWERED)
                .findFirst()
                .orElseThrow();
    }

    private Question entryOf(UUID person) {
        Question[] found = new Question[1];
        as(person, () -> {
            assertThat(talk.questions()).hasSize(1);
            found[0] = talk.questions().get(0);
        });
        return found[0];
    }

    @Test
    void theDeputyFindsItAndWhomItIsForAndTheAbsentStillSeesIt() {
        asked();
        assertThat(entryOf(deputy).inPlaceOf())
                .isEqualTo(accounts.findById(absent).orElseThrow().name());
        assertThat(entryOf(absent).inPlaceOf()).isNull();
    }

    @Test
    void theAnswerSaysInWhosePlaceAndIsOneForBoth() {
        UUID question = asked();
        as(deputy, () -> talk.answer(question, "Можно"));
        TaskStep answer = answered();
        assertThat(answer.who()).isEqualTo(deputy);
        assertThat(answer.to()).isEqualTo(manager);
        assertThat(answer.deputyFor()).isEqualTo(absent);
        for (UUID either : List.of(absent, deputy)) {
            as(either, () -> {
                assertThat(talk.questions()).isEmpty();
                assertThatThrownBy(() -> talk.answer(question, "Ещё раз")).hasMessageContaining("questionAnswered");
            });
        }
    }

    @Test
    void evenADeputyWhoMaySeeTheTaskThemselvesAnswersInThePlaceOfTheAbsent() {
        UUID director = person(Role.DIRECTOR);
        as(absent, () -> deputies.list().forEach(each -> deputies.end(each.id())));
        as(absent, () -> deputies.name(absent, director, DAY, DAY, "Отпуск"));
        UUID question = asked();
        as(director, () -> talk.answer(question, "Можно"));
        assertThat(answered().deputyFor()).isEqualTo(absent);
    }

    @Test
    void whatTheAbsentAnswersIsNobodysPlace() {
        UUID question = asked();
        as(absent, () -> talk.answer(question, "Можно"));
        assertThat(answered().deputyFor()).isNull();
        as(deputy, () -> assertThat(talk.questions()).isEmpty());
    }

    @Test
    void bothAreToldOnce() {
        asked();
        assertThat(letters(absent)).isEqualTo(1);
        assertThat(letters(deputy)).isEqualTo(1);
    }

    @Test
    void whoMayNotOpenTheCaseOrIsBarredNeitherFindsNorAnswersItNorIsTold() {
        tales.conceal(tale, deputy);
        UUID concealed = asked();
        nothingForTheDeputy(concealed);
        tale = tales.begin("Басқа ертегі", AKSHUKUR, null, List.of());
        task = task("answerBell", tale).getId();
        as(absent, () -> talk.answer(concealed, "Можно"));
        entries.bar(task, deputy);
        nothingForTheDeputy(asked());
    }

    /** Nobody gets round a bar by standing in for whoever has it, nor does the deputy of the one who is barred. */
    @Test
    void aBarOfTheAbsentIsOneOfTheDeputy() {
        UUID question = asked();
        entries.bar(task, absent);
        nothingFor(deputy, question);
    }

    @Test
    void nobodyAnswersInThePlaceOfAnotherWhatTheyHaveAsked() {
        as(deputy, () -> talk.ask(task, absent, "Можно ли?"));
        UUID question = entryOf(absent).id();
        nothingFor(deputy, question);
        assertThat(letters(deputy)).isZero();
    }

    @Test
    void beforeAndAfterTheDaysTheQuestionIsForTheAskedAlone() {
        UUID question = asked();
        time.set(Instant.parse("2036-06-10T19:00:00Z"));
        nothingFor(deputy, question);
    }

    private void nothingForTheDeputy(UUID question) {
        nothingFor(deputy, question);
        assertThat(letters(deputy)).isZero();
    }

    private void nothingFor(UUID person, UUID question) {
        as(person, () -> {
            assertThat(talk.questions()).isEmpty();
            assertThatThrownBy(() -> talk.answer(question, "Можно")).isInstanceOf(NotFound.class);
        });
    }

    private int letters(UUID account) {
        return post.to(account).size();
    }
}
