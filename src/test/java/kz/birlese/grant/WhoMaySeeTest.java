package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WhoMaySeeTest extends GrantTest {

    @Autowired
    private ReadApplication read;

    @Autowired
    private ReadCall readCall;

    @Autowired
    private ReadSupplement readSupplement;

    @Autowired
    private GrantRole grantRole;

    private ApplicationPage page(UUID person, UUID application) {
        ApplicationPage[] page = new ApplicationPage[1];
        as(person, () -> page[0] = read.of(application));
        return page[0];
    }

    private void seesNothing(UUID person, UUID application) {
        assertThatThrownBy(() -> page(person, application)).isInstanceOf(NotFound.class);
    }

    /** An application that both jurors are asked to score. */
    private UUID withTheJury(List<UUID> jurors) {
        Call call = openCall(settings(Duration.ZERO, jurors.size()));
        UUID application = eligible(call);
        jurors.forEach(juror -> appoint(call, juror));
        close(call);
        openScoring(call);
        return application;
    }

    @Test
    void applicantsSeeTheirOwnAndNobodyElses() {
        Call call = openCall(settings());
        UUID applicant = applicant();
        UUID application = submitted(call, applicant);
        assertThat(page(applicant, application).receipts()).hasSize(1);
        assertThat(page(applicant, application).mayBeWithdrawn()).isTrue();
        seesNothing(applicant(), application);
    }

    @Test
    void staffSeeTheirTerritory() {
        UUID application = submitted(openCall(settings()), applicant());
        for (Role role : List.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR)) {
            assertThat(page(person(role), application).proposal()).isNotNull();
            assertThat(page(person(new Reach(role, AKSHUKUR)), application).proposal())
                    .isNotNull();
            seesNothing(person(new Reach(role, BAUTINO)), application);
        }
    }

    @Test
    void nobodyElseOfTheHouseSeesIt() {
        UUID application = submitted(openCall(settings()), applicant());
        for (Role role : List.of(Role.JURY, Role.FINANCE, Role.COUNCIL_MEMBER, Role.AKIMAT, Role.ADMIN)) {
            seesNothing(person(role), application);
        }
    }

    @Test
    void aJurorSeesWhatIsToBeScoredButNoIdentityDocumentsAndNoReceipt() {
        UUID juror = person(Role.JURY);
        UUID application = withTheJury(List.of(juror));
        ApplicationPage page = page(juror, application);
        assertThat(page.proposal().title()).isEqualTo("Наубайхана, Ақшұқыр");
        assertThat(page.files()).isEmpty();
        assertThat(page.receipts()).isEmpty();
        assertThat(page.questions()).isEmpty();
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void aJurorWhoseRoleWasTakenSeesNothing() {
        UUID juror = person(Role.JURY);
        UUID application = withTheJury(List.of(juror));
        as(person(Role.ADMIN), () -> grantRole.revoke(juror, new Reach(Role.JURY, null)));
        seesNothing(juror, application);
    }

    @Test
    void aJurorOfTheCallWithoutASheetForItSeesNothing() {
        UUID juror = person(Role.JURY);
        UUID application = withTheJury(List.of(juror));
        UUID other = person(Role.JURY);
        appoint(calls.named(application(application).callId()), other);
        seesNothing(other, application);
    }

    @Test
    void aJurorWhoseDeclarationIsNotSignedSeesNothing() {
        UUID application = withTheJury(List.of(person(Role.JURY)));
        UUID unsigned = person(Role.JURY);
        inTransaction(() -> {
            GrantApplication scored = application(application);
            jury.save(new JuryMember(scored.callId(), unsigned, time.now()));
            return assessments.save(new Assessment(scored, unsigned, time.now()));
        });
        seesNothing(unsigned, application);
    }

    @Test
    void aJurorAddedWhileScoringRunsSeesNothingBeforeSigningAndNothingAfterDeclining() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        appoint(call, 1);
        close(call);
        openScoring(call);
        UUID signs = person(Role.JURY);
        UUID declines = person(Role.JURY);
        UUID supplement = supplement(call).id();
        complete("addJurors", supplement, person(Role.PROGRAMME_MANAGER), added(signs, declines));
        for (UUID unsigned : List.of(signs, declines)) {
            seesNothing(unsigned, application);
            as(unsigned, () -> {
                assertThat(readSupplement.of(supplement).waiting()).isEmpty();
                assertThat(readSupplement.of(supplement).added()).isEmpty();
                assertThat(readCall.of(call.id()).waiting()).isEmpty();
                assertThat(readCall.of(call.id()).counts()).isEmpty();
            });
        }
        complete(
                "signAddedDeclaration",
                supplement,
                declines,
                Map.of("declined", true, "declineReason", "Заявитель — мой сосед"));
        complete("signAddedDeclaration", supplement, signs, both());
        assertThat(page(signs, application).proposal()).isNotNull();
        seesNothing(declines, application);
        as(declines, () -> {
            assertThatThrownBy(() -> readSupplement.of(supplement)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> readCall.of(call.id())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whoeverDeclaredAConflictDoesNotSeeThatTheApplicationWaitsForJurors() {
        UUID juror = person(new Reach(Role.JURY, null), new Reach(Role.PROGRAMME_MANAGER, null));
        UUID other = person(Role.JURY);
        UUID application = withTheJury(List.of(juror, other));
        complete(
                "scoreApplication",
                application,
                juror,
                Map.of("conflict", true, "conflictReason", "Заявитель — мой сосед"));
        complete("scoreApplication", application, other, sheet(4));
        UUID call = application(application).callId();
        UUID supplement = supplement(calls.named(call)).id();
        as(juror, () -> {
            assertThat(readSupplement.of(supplement).waiting()).isEmpty();
            assertThat(readCall.of(call).waiting()).isEmpty();
        });
        as(person(Role.PROGRAMME_MANAGER), () -> assertThat(readCall.of(call).waiting())
                .hasSize(1));
    }

    @Test
    void noJurorSeesAnothersSheetOrTheMeanBeforeTheOwnIsIn() {
        UUID first = person(Role.JURY);
        UUID second = person(Role.JURY);
        UUID application = withTheJury(List.of(first, second));
        complete("scoreApplication", application, first, sheet(4));
        assertThat(page(second, application).sheets()).isEmpty();
        assertThat(page(second, application).arithmetic()).isEmpty();
        assertThat(page(first, application).sheets()).singleElement().matches(ApplicationPage.Sheet::isOwn);
        complete("scoreApplication", application, second, sheet(4));
        assertThat(page(second, application).sheets()).hasSize(2).allMatch(sheet -> sheet.juror() == null);
        assertThat(page(second, application).arithmetic()).hasSize(3);
    }

    @Test
    void staffReadSheetsOnlyWhenTheAssessmentIsOver() {
        UUID juror = person(Role.JURY);
        UUID other = person(Role.JURY);
        UUID application = withTheJury(List.of(juror, other));
        UUID manager = person(Role.PROGRAMME_MANAGER);
        complete("scoreApplication", application, juror, sheet(4));
        assertThat(page(manager, application).sheets()).isEmpty();
        complete("scoreApplication", application, other, sheet(4));
        assertThat(page(manager, application).sheets()).hasSize(2).allMatch(sheet -> sheet.juror() != null);
    }

    @Test
    void theApplicantReadsNoSheetAndNoTotalBeforeTheDecision() {
        UUID juror = person(Role.JURY);
        UUID application = withTheJury(List.of(juror));
        complete("scoreApplication", application, juror, sheet(4));
        ApplicationPage page = page(application(application).applicant(), application);
        assertThat(page.sheets()).isEmpty();
        assertThat(page.arithmetic()).isEmpty();
        assertThat(page.ranked()).isNull();
    }

    @Test
    void whoeverDeclaredAConflictSeesNothingWhateverElseTheyAre() {
        UUID juror = person(new Reach(Role.JURY, null), new Reach(Role.AUDITOR, null));
        UUID application = withTheJury(List.of(juror, person(Role.JURY)));
        complete(
                "scoreApplication",
                application,
                juror,
                Map.of("conflict", true, "conflictReason", "Заявитель — мой сосед"));
        seesNothing(juror, application);
    }
}
