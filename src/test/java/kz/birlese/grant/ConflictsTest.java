package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.programme.Money;
import kz.birlese.record.Files;
import kz.birlese.record.NotFound;
import kz.birlese.record.Receipts;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.CaseAccess;
import kz.birlese.workflow.TaskInbox;
import kz.birlese.workflow.Tracking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever declared a conflict of interest with an application while the jury scored it meets neither it nor what follows
 * from it in any other office they hold.
 */
class ConflictsTest extends AwardHouse {

    @Autowired
    private Assessments assessments;

    @Autowired
    private ReadApplication readApplication;

    @Autowired
    private ReadAward readAward;

    @Autowired
    private ReadCall readCall;

    @Autowired
    private PrintReceipt printReceipt;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Tracking tracking;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private CaseAccess access;

    @Autowired
    private FollowUpGrant followUp;

    @Autowired
    private ConcludeAgreement agreement;

    @Autowired
    private PayInstalment pay;

    @Autowired
    private HoldCommittee committee;

    @Autowired
    private ApproveAwards approve;

    @Autowired
    private LodgeComplaint lodgeComplaint;

    @Autowired
    private NameDeputy deputies;

    @Autowired
    private Files files;

    @Autowired
    private CurrentUser user;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    /** A juror with every office besides. */
    private UUID conflicted;

    private UUID deputy;

    @BeforeEach
    void hireThem() {
        conflicted = person(
                new Reach(Role.JURY, null),
                new Reach(Role.PROGRAMME_MANAGER, null),
                new Reach(Role.DIRECTOR, null),
                new Reach(Role.FINANCE, null),
                new Reach(Role.AUDITOR, null));
        deputy = person(Role.PROGRAMME_MANAGER);
        LocalDate today = LocalDate.now(clock);
        as(conflicted, () -> deputies.name(conflicted, deputy, today, today.plusDays(90), "Отпуск"));
    }

    @Test
    void theApplicationIsInNoReceiptNoTrackingNoRankingAndNoCount() {
        UUID call = openCall(rules());
        UUID application = eligible(call, 1_200_000, 200_000);
        UUID beside = eligible(call, 600_000, 100_000);
        openScoring(call);
        declareConflict(application);
        score(application, 5);
        score(beside, 4);
        String receipt = receipts.of(application).get(0).number();
        String root = rootOf(application);
        for (UUID kept : List.of(conflicted, deputy)) {
            as(kept, () -> {
                isNotThere(() -> readApplication.of(application));
                isNotThere(() -> printReceipt.of(application, receipt));
                isNotThere(() -> tracking.find(root));
                assertThat(tracking.page(search(number(application)), null, 10).rows())
                        .isEmpty();
                assertThat(tracking.page(search(number(beside)), null, 10).rows())
                        .hasSize(1);
                assertThat(readCall.of(call).ranking())
                        .extracting(RankingLine::application)
                        .containsExactly(beside);
                assertThat(readCall.of(call).counts()).containsOnly(Map.entry(ApplicationStatus.ASSESSED, 1L));
            });
        }
    }

    @Test
    void theyNeitherHoldTheCommitteeNorApproveItsList() {
        UUID call = openCall(rules());
        UUID application = eligible(call, 1_200_000, 200_000);
        openScoring(call);
        declareConflict(application);
        score(application, 5);
        String held = task("holdCommittee", call).getId();
        for (UUID kept : List.of(conflicted, deputy)) {
            as(kept, () -> {
                assertThat(inbox.find(held)).isEmpty();
                isNotThere(() -> committee.on(call, "Хаттама", Set.of(), List.of(), null, null));
            });
        }
        holdCommittee(call, List.of());
        String approved = task("approveAwards", call).getId();
        for (UUID kept : List.of(conflicted, deputy)) {
            as(kept, () -> {
                assertThat(inbox.find(approved)).isEmpty();
                isNotThere(() -> approve.approve(call));
                isNotThere(() -> approve.sendBack(call, "Тағы қараңыз"));
            });
        }
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
    }

    @Test
    void noStepOfTheAwardIsTheirs() {
        Call call = completed();
        GrantApplication application = ranked(call, 1, Outcome.AWARD, 1_000_000);
        appoint(call, conflicted);
        declareConflict(application.id());
        UUID award = grantAward.to(application.id(), Money.tenge(1_000_000));
        as(conflicted, () -> {
            assertThat(access.mayOpen(award, user.require())).isFalse();
            isNotThere(() -> readAward.award(award));
            isNotThere(() -> tracking.find(rootOf(award)));
            isNotThere(() -> agreement.documentsInOrder(award, null));
            isNotThere(() -> agreement.countersign(award));
            isNotThere(() -> followUp.acceptReport(award));
            isNotThere(() -> pay.release(award));
        });
        accept(award(award));
        isKeptBack("checkDocuments", award);
        checkDocuments(award(award));
        complete("signAgreement", award, application.applicant(), Map.of("agreed", true));
        isKeptBack("countersignAgreement", award);
        complete("countersignAgreement", award, director, Map.of("agreed", true));
        isKeptBack("releaseInstalment", award);
        complete("releaseInstalment", award, finance, Map.of("conditionsMet", true));
        isKeptBack("confirmInstalment", award);
        complete("confirmInstalment", award, secondOfFinance, Map.of("result", "CONFIRM"));
        isKeptBack("visitAwardee", award);
        visit(award(award));
        time.fire("reportOverdue", award);
        isKeptBack("chaseReport", award);
        report(award(award), 2);
        isKeptBack("acceptReport", award);
    }

    @Test
    void theyReadNoComplaintAboutItAndDecideOnNoReserveOfItsCall() {
        Call call = published();
        Award freed = awarded(call);
        GrantApplication candidate = ranked(call, 2, Outcome.RESERVE, 700_000);
        appoint(call, conflicted);
        declareConflict(candidate.id());
        UUID[] complaint = new UUID[1];
        as(
                candidate.applicant(),
                () -> complaint[0] =
                        lodgeComplaint.about(candidate.id(), Set.of(Complaint.Ground.FACT), "Балл қате есептелген."));
        time.runDueJobs();
        as(conflicted, () -> {
            isNotThere(() -> readAward.complaint(complaint[0]));
            isNotThere(() -> tracking.find(rootOf(complaint[0])));
        });
        complete("acceptAward", freed.id(), freed.awardee(), Map.of("answer", "DECLINE", "reason", "Көшіп кетемін."));
        UUID offer = offers.findAll().stream()
                .filter(each -> candidate.id().equals(each.candidate()))
                .findFirst()
                .orElseThrow()
                .id();
        isKeptBack("decideReserve", offer);
        as(conflicted, () -> {
            isNotThere(() -> readAward.reserve(offer));
            isNotThere(() -> tracking.find(rootOf(offer)));
            assertThat(tracking.page(search(offers.findById(offer).orElseThrow().number()), null, 10)
                            .rows())
                    .isEmpty();
        });
    }

    @Test
    void nobodyDownloadsWhatAnApplicantHasNotSubmittedYet() {
        UUID call = openCall(rules());
        UUID applicant = applicant(AKSHUKUR);
        UUID draft = startedApplication(call, applicant);
        StoredFile file = files.keep(draft, applicant, "plan.pdf", CompetitionGround.PDF);
        assertThat(mayOpen(manager, file)).isFalse();
        assertThat(mayOpen(applicant, file)).isTrue();
        complete(applicant, "completeApplication", draft, proposal(draft, applicant, AKSHUKUR, 900_000, 150_000));
        assertThat(mayOpen(manager, file)).isTrue();
    }

    private boolean mayOpen(UUID person, StoredFile file) {
        boolean[] may = new boolean[1];
        as(person, () -> may[0] = access.mayOpen(file, user.require()));
        return may[0];
    }

    private void isKeptBack(String box, UUID caseId) {
        time.runDueJobs();
        String task = task(box, caseId).getId();
        for (UUID kept : List.of(conflicted, deputy)) {
            as(kept, () -> {
                assertThat(inbox.find(task)).as(box).isEmpty();
                isNotThere(() -> actions.claim(task));
            });
        }
    }

    private static void isNotThere(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(NotFound.class);
    }

    private void declareConflict(UUID application) {
        inTransaction(() -> {
            Assessment sheet = new Assessment(application(application), conflicted, time.now());
            sheet.recuse("Өтініш беруші — туысым.", time.now());
            return assessments.save(sheet);
        });
    }

    private static Tracking.Filter search(String words) {
        return new Tracking.Filter(null, null, null, null, words, null);
    }

    private String number(UUID application) {
        return application(application).number();
    }

    private String rootOf(UUID caseId) {
        return sql.sql("select root_instance from case_entry where case_id = ? fetch first 1 rows only")
                .param(caseId)
                .query(String.class)
                .single();
    }
}
