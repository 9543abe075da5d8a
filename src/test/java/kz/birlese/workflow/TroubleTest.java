package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.grant.GrantApplications;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Outbox;
import kz.birlese.record.OutboxItem;
import kz.birlese.record.OutboxSender;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.PlainCause.Kind;
import kz.birlese.workflow.Tracking.Standing;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes wrong stands in the manager's list after the first failure, in plain words, and ends once, after repair. */
class TroubleTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";

    @Autowired
    private Tales tales;

    @Autowired
    private Tracking tracking;

    @Autowired
    private RetryStuckStep retry;

    @Autowired
    private TroubledLetters troubled;

    @Autowired
    private TaskActions actions;

    @Autowired
    private CaseEntries entries;

    @Autowired
    private GrantApplications applications;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxSender sender;

    @Autowired
    private DecisionLog decisions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    private UUID manager;
    private String mark;

    @BeforeEach
    void somebodyLooksAfterIt() {
        manager = person(Role.PROGRAMME_MANAGER);
        mark = "ақау" + UUID.randomUUID().toString().substring(0, 8);
    }

    private UUID failing(UUID owner, Runnable mishap) {
        UUID tale = tales.begin(mark, AKSHUKUR, owner, List.of());
        tales.letHappenOnTheWay(tale, mishap);
        as(manager, () -> actions.complete(task("answerBell", tale).getId(), Map.of("words", "Келдік")));
        assertThatThrownBy(() -> time.fire("sendWord", tale)).isInstanceOf(RuntimeException.class);
        return tale;
    }

    private String root(UUID tale) {
        return entries.about(tale).get(0).rootInstance();
    }

    private ProcessPart.Stuck stuck(UUID tale) {
        ProcessPart.Stuck[] found = new ProcessPart.Stuck[1];
        as(manager, () -> {
            assertThat(tracking.page(new Tracking.Filter("tellTale", Standing.STUCK, null, null, mark, null), null, 9)
                            .rows())
                    .allMatch(Tracking.Row::stuck)
                    .extracting(row -> row.entry().card().caseId())
                    .contains(tale);
            found[0] = tracking.parts(root(tale)).get(0).incidents().get(0);
        });
        return found[0];
    }

    @Test
    void aRecordThatIsGoneIsNamedAfterTheFirstFailureAndTheCaseGoesOnOnceItIsBack() {
        UUID tale = failing(null, () -> applications.named(UUID.randomUUID()));
        ProcessPart.Stuck stuck = stuck(tale);
        assertThat(stuck.cause()).isEqualTo(new PlainCause(Kind.RECORD_GONE, "application"));
        assertThat(stuck.nextTry()).as("the house tries again by itself").isAfter(time.now());
        tales.healThePigeon(tale);
        as(manager, () -> retry.retry(stuck.job(), "Жазба қайтарылды"));
        time.runDueJobs();
        assertThat(tales.sent(tale)).isEqualTo(1);
        assertThat(task("answerBell", tale)).isNull();
        as(manager, () -> assertThat(tracking.parts(root(tale)).get(0).incidents())
                .isEmpty());
    }

    /** The engine notes no box when the writing at the very end failed, and no case when the job begins a called process. */
    @Test
    void aStepIsHelpedAlsoWhereTheEngineNotesNeitherItsBoxNorItsCase() {
        UUID tale = failing(null, () -> {
            throw new IllegalStateException("the pigeon is ill");
        });
        sql.sql("update ACT_RU_JOB set FAILED_ACT_ID_ = null, ROOT_PROC_INST_ID_ = null where PROCESS_INSTANCE_ID_ = ?")
                .param(root(tale))
                .update();
        ProcessPart.Stuck stuck = stuck(tale);
        assertThat(stuck.box()).isEqualTo("sendWord");
        tales.healThePigeon(tale);
        as(manager, () -> retry.retryAlike(stuck.job(), "Көгершін сауықты"));
        assertThat(reasons(tale)).containsExactly("Көгершін сауықты");
        time.runDueJobs();
        assertThat(tales.sent(tale)).isEqualTo(1);
    }

    @Test
    void whateverElseFailsIsTriedAgainTogetherWhereTheCauseIsTheSame() {
        Runnable ill = () -> {
            throw new IllegalStateException("the pigeon is ill");
        };
        UUID applicant = person(new Reach(Role.APPLICANT, null), new Reach(Role.PROGRAMME_MANAGER, null));
        UUID one = failing(null, ill);
        UUID two = failing(null, ill);
        UUID own = failing(applicant, ill);
        UUID other = failing(null, () -> {
            throw new Refusal("noJurorLeft");
        });
        assertThat(stuck(one).cause().kind()).isEqualTo(Kind.OTHER);
        assertThat(stuck(other).cause()).isEqualTo(new PlainCause(Kind.REFUSED, "noJurorLeft"));
        List.of(one, two, own, other).forEach(tales::healThePigeon);
        ProcessPart.Stuck mine = stuck(own);
        as(applicant, () -> {
            assertThat(refusedRule(() -> retry.retry(mine.job(), "Өзім"))).isEqualTo("repairOwnCase");
            retry.retryAlike(stuckOf(one).job(), "Көгершін сауықты");
        });
        assertThat(reasons(one)).containsExactly("Көгершін сауықты");
        assertThat(reasons(two)).containsExactly("Көгершін сауықты");
        assertThat(reasons(own)).isEmpty();
        assertThat(reasons(other)).isEmpty();
        time.runDueJobs();
        assertThat(List.of(tales.sent(one), tales.sent(two))).containsOnly(1);
    }

    /** All its steps were made; only keeping them failed. */
    @Test
    void whatFailsOnlyWhenItIsToBeKeptIsToldAndTriedAgainWhereItBegan() {
        Runnable atTheEnd =
                () -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        throw new IllegalStateException("the ink has dried");
                    }
                });
        UUID one = failing(null, atTheEnd);
        UUID two = failing(null, atTheEnd);
        assertThat(stuck(one).box()).isEqualTo("sendWord");
        List.of(one, two).forEach(tales::healThePigeon);
        as(manager, () -> retry.retryAlike(stuckOf(one).job(), "Сия құйылды"));
        assertThat(reasons(two)).containsExactly("Сия құйылды");
        time.runDueJobs();
        assertThat(List.of(tales.sent(one), tales.sent(two))).containsOnly(1);
    }

    private ProcessPart.Stuck stuckOf(UUID tale) {
        return tracking.parts(root(tale)).get(0).incidents().get(0);
    }

    private static String refusedRule(Runnable act) {
        try {
            act.run();
        } catch (Refusal no) {
            return no.reasons().get(0).rule();
        }
        throw new AssertionError("nothing was refused");
    }

    private List<String> reasons(UUID tale) {
        return decisions.about(tale).stream()
                .map(entry -> entry.decision().why())
                .toList();
    }

    @Test
    void whoeverOnlyReadsThereTriesNothingAgainWhateverTheyMayElsewhere() {
        UUID tale = failing(null, () -> {
            throw new IllegalStateException("the pigeon is ill");
        });
        String job = stuck(tale).job();
        UUID auditor = person(new Reach(Role.AUDITOR, null), new Reach(Role.PROGRAMME_MANAGER, "475000000"));
        as(auditor, () -> {
            assertThat(tracking.find(root(tale))).isNotNull();
            assertThatThrownBy(() -> retry.retry(job, "неге")).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> retry.retryAlike(job, "неге")).isInstanceOf(RuntimeException.class);
        });
        assertThat(reasons(tale)).isEmpty();
    }

    @Test
    void lettersThatAServerDoesNotTakeAreCountedByKindWithoutItsNameAndLeaveOnceWhenItDoes() {
        UUID tale = tales.begin(mark, AKSHUKUR, null, List.of());
        String key = "applicationReceived/" + tale;
        transaction.executeWithoutResult(
                status -> outbox.post(OutboxItem.mailTo(key, "zh.repeated@example.org", "Қолхат", "Мәтін")));
        sql.sql("update outbox set tries = 1, next_try_at = ?, problem = ? where item_key = ?")
                .params(
                        EntryRows.stamp(time.now().plusSeconds(60)),
                        "org.springframework.mail.MailSendException: Couldn't connect to smtp.secret.example:25",
                        key)
                .update();
        as(manager, () -> {
            assertThat(troubled.of(tale)).singleElement().satisfies(trouble -> {
                assertThat(trouble.kinds()).isEqualTo(Map.of("applicationReceived", 1));
                assertThat(trouble.isAddressMissing()).isFalse();
                assertThat(trouble.toString()).doesNotContain("secret", "zh.repeated");
            });
            assertThat(troubled.list()).anyMatch(trouble -> trouble.kinds().containsKey("applicationReceived"));
            assertThat(refusedRule(() -> troubled.retryAll(" "))).isEqualTo("reasonMissing");
            troubled.retryAll("Сервер қайта істейді");
        });
        as(person(Role.AUDITOR), () -> {
            assertThat(troubled.of(tale)).hasSize(1);
            assertThatThrownBy(() -> troubled.retryAll("неге")).isInstanceOf(RuntimeException.class);
        });
        sender.drain();
        sender.drain();
        as(manager, () -> assertThat(troubled.of(tale)).isEmpty());
        assertThat(outbox.latest(100_000))
                .filteredOn(posted -> posted.item().key().equals(key))
                .singleElement()
                .satisfies(posted -> assertThat(posted.state()).isEqualTo(Outbox.State.SENT));
        assertThat(decisions.about(TroubledLetters.OUTBOX))
                .last()
                .satisfies(entry -> assertThat(entry.decision().why()).isEqualTo("Сервер қайта істейді"));
    }
}
