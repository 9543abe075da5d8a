package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.HouseTest;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.OutboxItem;
import kz.birlese.record.PostBag;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody who is manager when the tale begins is kept from answering its bell. */
class IdleTaskTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";
    private static final String ELSEWHERE = "475042100";
    private static final Reach MANAGER_THERE = new Reach(Role.PROGRAMME_MANAGER, AKSHUKUR);

    @Autowired
    WarnOfIdleTasks warn;

    @Autowired
    Tracking tracking;

    @Autowired
    CaseEntries cases;

    @Autowired
    GrantRole roles;

    @Autowired
    Accounts accounts;

    @Autowired
    PostBag post;

    @Autowired
    Tales tales;

    private UUID admin;
    private UUID director;
    private UUID owner;
    private String mark;
    private UUID tale;
    private String task;
    private String root;

    @BeforeEach
    void ring() {
        admin = person(new Reach(Role.ADMIN, "475200000"));
        director = person(new Reach(Role.DIRECTOR, AKSHUKUR));
        owner = person(new Reach(Role.DIRECTOR, AKSHUKUR));
        mark = "қоңырау" + UUID.randomUUID().toString().substring(0, 8);
        Set<UUID> managers = accounts.findHolders(Role.PROGRAMME_MANAGER).stream()
                .map(Account::id)
                .collect(Collectors.toSet());
        tale = tales.begin(mark, AKSHUKUR, owner, Instant.parse("2099-01-01T00:00:00Z"), managers);
        task = task("answerBell", tale).getId();
        root = cases.about(tale).get(0).rootInstance();
    }

    @Test
    void administratorsAndDirectorsOfThePlaceAreToldOnceWhichStepOfWhichCaseWaits() {
        UUID beyond = person(new Reach(Role.DIRECTOR, ELSEWHERE));
        UUID concealed = person(new Reach(Role.DIRECTOR, AKSHUKUR));
        tales.conceal(tale, concealed);
        warn.look();
        warn.look();
        for (UUID reader : List.of(admin, director)) {
            assertThat(letters(reader)).singleElement().satisfies(letter -> {
                assertThat(letter.subject())
                        .contains("Ответить на звонок", "T-" + tale.toString().substring(0, 8));
                assertThat(letter.body())
                        .contains("Менеджер программы", "Акшукур")
                        .doesNotContain(mark);
            });
        }
        for (UUID other : List.of(beyond, concealed, owner)) {
            assertThat(letters(other)).isEmpty();
        }
    }

    @Test
    void theCaseIsStuckOnTrackingAndItsPageNamesTheStep() {
        warn.look();
        as(director, () -> {
            assertThat(stuck()).singleElement().satisfies(row -> assertThat(row.stuck())
                    .isTrue());
            assertThat(tracking.idle(root)).extracting(TaskEntry::taskId).containsExactly(task);
        });
    }

    @Test
    void whileAnotherManagerOfThePlaceIsThereNobodyIsTold() {
        person(MANAGER_THERE);
        warn.look();
        assertThat(letters(director)).isEmpty();
        as(director, () -> {
            assertThat(stuck()).isEmpty();
            assertThat(tracking.idle(root)).isEmpty();
        });
    }

    @Test
    void aManagerOfAnotherPlaceHelpsNobody() {
        person(new Reach(Role.PROGRAMME_MANAGER, ELSEWHERE));
        warn.look();
        assertThat(letters(director)).hasSize(1);
    }

    @Test
    void whenTheLastOneLosesTheRoleItIsToldAndGivenAgainItIsOver() {
        UUID last = person(MANAGER_THERE);
        warn.look();
        as(person(Role.ADMIN), () -> roles.revoke(last, MANAGER_THERE));
        warn.look();
        assertThat(letters(director)).hasSize(1);
        as(director, () -> assertThat(stuck()).hasSize(1));
        as(person(Role.ADMIN), () -> roles.to(last, MANAGER_THERE));
        as(director, () -> assertThat(tracking.idle(root)).as("at once").isEmpty());
        warn.look();
        as(director, () -> assertThat(stuck()).isEmpty());
    }

    @Test
    void aConflictThatComesAboutLaterCountsToo() {
        UUID last = person(MANAGER_THERE);
        tales.conceal(tale, last);
        warn.look();
        assertThat(letters(director)).hasSize(1);
    }

    private List<Tracking.Row> stuck() {
        return tracking.page(new Tracking.Filter(null, Tracking.Standing.STUCK, null, null, mark), null, 10)
                .rows();
    }

    private List<OutboxItem> letters(UUID reader) {
        return post.keyed("taskIdle:" + task + ":" + reader);
    }
}
