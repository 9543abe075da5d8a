package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kz.birlese.grant.portfolio.Quota.Measure;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.PostBag;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Tracking;
import kz.birlese.workflow.form.TaskForms;
import kz.birlese.workflow.repair.RepairDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ComplaintTest extends AwardHouse {

    @Autowired
    private LodgeComplaint lodgeComplaint;

    @Autowired
    private TaskForms forms;

    @Autowired
    private PostBag post;

    @Autowired
    private ReadAward readAward;

    @Autowired
    private EligibilityFindings findings;

    @Autowired
    private RepairDesk desk;

    @Autowired
    private Tracking tracking;

    /** Ends at {@code complaintAnswered}. */
    @Test
    void anUpheldComplaintMayBringTheAwardFromFreeMoney() {
        Call call = published();
        GrantApplication wronged = ranked(call, 5, Outcome.RESERVE, 700_000);
        UUID complaint = lodge(wronged);
        hear(complaint, "UPHELD");
        complete(
                "reconsiderOutcome", complaint, director, Map.of("remedy", "AWARD", "reason", "Балл қате есептелген."));

        assertThat(hasEnded("complaintAnswered", complaint)).isTrue();
        assertThat(application(wronged.id()).status()).isEqualTo(ApplicationStatus.AWARDED);
        assertThat(awards.findByApplicationIdAndStatusNot(wronged.id(), AwardStatus.RELEASED))
                .isPresent();
        assertThat(letters(complaint)).isEqualTo(1);
    }

    @Test
    void theHearerReadsWhatWasFoundWithoutNamesAndTheComplainantOnlyTheirOwnApplication() {
        GrantApplication loser = ranked(published(), 5, Outcome.REJECT, 700_000);
        UUID complaint = lodge(loser);
        inTransaction(() -> findings.save(new EligibilityFinding(loser.id(), "ideaTooOld", "30", "24")));

        as(person(Role.COUNCIL_MEMBER), () -> {
            ReadAward.ComplaintPage page = readAward.complaint(complaint);
            assertThat(page.failed()).hasSize(1);
            assertThat(page.arithmetic()).isNotEmpty();
            assertThat(page.sheets())
                    .allSatisfy(sheet -> assertThat(sheet.juror()).isNull());
            assertThat(page.mayOpenApplication()).isFalse();
        });
        as(loser.applicant(), () -> {
            ReadAward.ComplaintPage page = readAward.complaint(complaint);
            assertThat(page.failed()).isEmpty();
            assertThat(page.arithmetic()).isEmpty();
            assertThat(page.mayOpenApplication()).isTrue();
        });
    }

    /** Ends at {@code complaintAnswered}. */
    @Test
    void aComplaintThatIsNotUpheldIsAnsweredAndChangesNothing() {
        GrantApplication loser = ranked(published(), 5, Outcome.REJECT, 700_000);
        UUID complaint = lodge(loser);
        hear(complaint, "NOT_UPHELD");

        assertThat(hasEnded("complaintAnswered", complaint)).isTrue();
        assertThat(isOpen("reconsiderOutcome", complaint)).isFalse();
        assertThat(application(loser.id()).status()).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(letters(complaint)).isEqualTo(1);
    }

    @Test
    void theLowestPlaceNotYetUnderContractWaitsForTheAnswer() {
        Call call = published();
        Award higher = checked(awarded(call, 1, 800_000));
        Award lower = checked(awarded(call, 2, 800_000));
        UUID complaint = lodge(ranked(call, 3, Outcome.RESERVE, 700_000));
        complete(call);
        assertThat(isOpen("signAgreement", higher.id())).isTrue();
        assertThat(isOpen("signAgreement", lower.id())).isFalse();

        hear(complaint, "NOT_UPHELD");
        assertThat(isOpen("signAgreement", lower.id())).isTrue();
    }

    private Award checked(Award award) {
        accept(award);
        checkDocuments(award);
        return award;
    }

    @Test
    void whoeverHearsItReadsItBesideTheVerdict() {
        GrantApplication about = ranked(published(), 5, Outcome.REJECT, 700_000);
        as(about.applicant(), () -> assertThat(lodgeComplaint.openUntil(about.id()))
                .contains(calls.named(about.callId()).complaintsUntil()));
        UUID complaint = lodge(about);
        String task = task("hearComplaint", complaint).getId();
        as(person(Role.COUNCIL_MEMBER), () -> {
            actions.claim(task);
            assertThat(forms.open(task).filled()).containsEntry("grounds", "Балл қате қойылған.");
        });
    }

    @Test
    void aJurorOfTheCallDoesNotHearTheComplaint() {
        Call call = published();
        UUID juror = person(new Reach(Role.JURY, null), new Reach(Role.COUNCIL_MEMBER, null));
        appoint(call, juror);
        UUID complaint = lodge(ranked(call, 5, Outcome.REJECT, 700_000));
        String task = task("hearComplaint", complaint).getId();

        as(juror, () -> assertThatThrownBy(() -> actions.complete(task, finding("UPHELD")))
                .isInstanceOf(NotFound.class));
        assertThat(isOpen("hearComplaint", complaint)).isTrue();
    }

    @Test
    void thoseWhoHearDecideAndAuditElsewhereDoNotOpenIt() {
        UUID complaint = lodge(ranked(published(), 5, Outcome.REJECT, 700_000));
        for (Role role : List.of(Role.COUNCIL_MEMBER, Role.DIRECTOR, Role.AUDITOR)) {
            as(person(new Reach(role, AKSHUKUR)), () -> assertThat(readAward.complaint(complaint))
                    .isNotNull());
            as(person(new Reach(role, BATYR)), () -> assertThatThrownBy(() -> readAward.complaint(complaint))
                    .isInstanceOf(NotFound.class));
        }
    }

    /** A manager follows it and does not open it: they judged before. */
    @Test
    void whoeverOnlyFollowsItPutsNothingInItRight() {
        String root = desk.root(lodge(ranked(published(), 5, Outcome.REJECT, 700_000)));
        as(manager, () -> assertThat(tracking.find(root)).isNotNull());
        assertThatThrownBy(() -> desk.offers(manager, root)).isInstanceOf(NotFound.class);
        assertThat(desk.offers(director, root)).isNotEmpty();
    }

    @Test
    void oneComplaintIsHeardForEachApplicationAndOnlyWithinTheWindow() {
        Call call = published();
        GrantApplication twice = ranked(call, 5, Outcome.REJECT, 700_000);
        GrantApplication late = ranked(call, 6, Outcome.REJECT, 700_000);
        lodge(twice);
        assertThatThrownBy(() -> lodge(twice)).satisfies(refused("complaintOnce"));

        time.set(call.complaintsUntil().plus(Duration.ofSeconds(1)));
        assertThatThrownBy(() -> lodge(late)).satisfies(refused("complaintWindow"));
    }

    @Test
    void nobodyComplainsForAnotherNorWithoutSayingWhatWasWrong() {
        GrantApplication own = ranked(published(), 5, Outcome.REJECT, 700_000);

        as(applicant(AKSHUKUR), () -> assertThatThrownBy(
                        () -> lodgeComplaint.about(own.id(), Set.of(Complaint.Ground.FACT), "Менікі"))
                .isInstanceOf(NotFound.class));
        as(own.applicant(), () -> assertThatThrownBy(
                        () -> lodgeComplaint.about(own.id(), Set.of(Complaint.Ground.FACT), " "))
                .satisfies(refused("groundsNeeded")));
    }

    @Test
    void anAwardIsRefusedWhenTheFundDoesNotCoverIt() {
        Call call = published();
        for (int place = 1; place <= 12; place++) {
            awarded(call, place, 1_000_000);
        }
        UUID complaint = lodge(ranked(call, 13, Outcome.RESERVE, 700_000));
        hear(complaint, "UPHELD");

        Map<String, Object> award = Map.of("remedy", "AWARD", "reason", "Балл қате.");
        assertThatThrownBy(() -> complete("reconsiderOutcome", complaint, director, award))
                .satisfies(refused("fundExceeded"));
        complete("reconsiderOutcome", complaint, director, Map.of("remedy", "NO_CHANGE", "reason", "Қаражат жоқ."));
        assertThat(hasEnded("complaintAnswered", complaint)).isTrue();
    }

    @Test
    void anAwardIsRefusedWhenTheGroupWouldGetMoreThanTheCallAllows() {
        Call call = published(OfferReserveTest.atMost(Measure.GRANTS, 1));
        awarded(call);
        UUID complaint = lodge(ranked(call, 2, Outcome.RESERVE, 700_000));
        hear(complaint, "UPHELD");

        Map<String, Object> award = Map.of("remedy", "AWARD", "reason", "Балл қате.");
        assertThatThrownBy(() -> complete("reconsiderOutcome", complaint, director, award))
                .satisfies(refused("groupCeiling"));
    }

    private UUID lodge(GrantApplication about) {
        UUID[] lodged = new UUID[1];
        as(
                about.applicant(),
                () -> lodged[0] =
                        lodgeComplaint.about(about.id(), Set.of(Complaint.Ground.FACT), "Балл қате қойылған."));
        return lodged[0];
    }

    private void hear(UUID complaint, String finding) {
        complete("hearComplaint", complaint, person(Role.COUNCIL_MEMBER), finding(finding));
    }

    private static Map<String, Object> finding(String finding) {
        return Map.of("finding", finding, "reasons", "Хаттама мен балдар қаралды.");
    }

    private int letters(UUID complaint) {
        return post.keyed("complaintAnswered:" + complaint).size();
    }

    private static Consumer<Throwable> refused(String rule) {
        return thrown -> assertThat(((Refusal) thrown).reasons())
                .extracting(Refusal.Reason::rule)
                .containsExactly(rule);
    }
}
