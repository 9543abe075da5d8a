package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.assignment.Bar;
import kz.birlese.grant.conflict.Sign;
import kz.birlese.people.Contact;
import kz.birlese.people.Language;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.PostBag;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.DoneTasks;
import kz.birlese.workflow.TaskFilter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Conflicts of interest that nobody declared: found, ruled on, and what follows from it before and after the scoring. */
class FoundConflictsTest extends GrantTest {

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private ConflictSigns signs;

    @Autowired
    private RuleOnSign ruleOnSign;

    @Autowired
    private GiveUpSheet giveUpSheet;

    @Autowired
    private SubmitScores submitScores;

    @Autowired
    private ReadApplication readApplication;

    @Autowired
    private DoneTasks doneTasks;

    @Autowired
    private EligibleJurors eligibleJurors;

    @Autowired
    private PostBag post;

    @Autowired
    private DecisionLog log;

    /** Somebody whose surname is that of all applicants here. */
    private UUID namesake(Reach... reach) {
        return called("Нұрлан Сынақов", reach);
    }

    private UUID called(String name) {
        return called(name, new Reach(Role.JURY, null));
    }

    private UUID called(String name, Reach... reach) {
        Contact contact = new Contact("called-" + UUID.randomUUID() + "@example.org", null, name, Language.KK);
        return openAccount.forStaff(contact, "{noop}none", Set.of(reach)).id();
    }

    private UUID namesake() {
        return namesake(new Reach(Role.JURY, null));
    }

    private ConflictSign signOf(UUID application, UUID juror) {
        List<ConflictSign> found = signs.findByApplicationId(application).stream()
                .filter(sign -> sign.juror().equals(juror))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<UUID> asked(UUID application) {
        return tasks
                .createTaskQuery()
                .taskDefinitionKey("scoreApplication")
                .processInstanceBusinessKey(application.toString())
                .list()
                .stream()
                .map(task -> UUID.fromString(task.getAssignee()))
                .toList();
    }

    private List<String> logged(UUID subject) {
        return log.about(subject).stream().map(entry -> entry.decision().what()).toList();
    }

    private Bar barred(UUID application, UUID juror) {
        return inTransaction(() ->
                eligibleJurors.barred(application(application), List.of(juror)).get(juror));
    }

    private void confirm(ConflictSign sign) {
        as(person(Role.PROGRAMME_MANAGER), () -> ruleOnSign.confirm(sign.id(), "Двоюродный брат заявительницы"));
        time.runDueJobs();
    }

    private void dismiss(ConflictSign sign) {
        as(person(Role.PROGRAMME_MANAGER), () -> ruleOnSign.dismiss(sign.id(), "Однофамильцы, из разных районов"));
        time.runDueJobs();
    }

    @Test
    void aSignIsFoundBeforeTheDrawAndKeepsThePairApartUntilItIsDismissed() {
        Call call = openCall(settings(Duration.ZERO, 3));
        UUID application = eligible(call);
        UUID namesake = namesake();
        appoint(call, namesake);
        List<UUID> others = appoint(call, 2);
        close(call);
        openScoring(call);
        ConflictSign sign = signOf(application, namesake);
        assertThat(sign.kind()).isEqualTo(Sign.Kind.SURNAME);
        assertThat(sign.agreed()).isEqualTo("Сынақов – Сынақова");
        assertThat(asked(application)).isEmpty();
        assertThat(application(application).awaitsJurors()).isTrue();
        assertThat(barred(application, namesake)).isEqualTo(Bar.SIGN);
        dismiss(sign);
        assertThat(asked(application)).hasSize(3).contains(namesake).containsAll(others);
        assertThat(logged(application)).containsSubsequence("conflictSuspected", "conflictDismissed", "jurorAssigned");
    }

    @Test
    void aConfirmedConflictKeepsThePairApartForGood() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        UUID namesake = namesake();
        appoint(call, namesake);
        List<UUID> others = appoint(call, 2);
        close(call);
        openScoring(call);
        assertThat(asked(application)).containsExactlyInAnyOrderElementsOf(others);
        confirm(signOf(application, namesake));
        assertThat(barred(application, namesake)).isEqualTo(Bar.CONFLICT);
        assertThatThrownBy(() -> dismiss(signOf(application, namesake)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("signOpen");
    }

    /** A juror who was not known by that name when the sheets were handed out. */
    private ConflictSign foundLate(UUID application, UUID juror) {
        return inTransaction(() -> signs.save(new ConflictSign(
                application(application), juror, new Sign(Sign.Kind.SURNAME, "Сынақова"), time.now())));
    }

    @Test
    void aSheetThatIsStillAwaitedIsNotAskedForAnyMoreAndAnotherJurorIs() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        appoint(call, 3);
        close(call);
        openScoring(call);
        List<UUID> first = asked(application);
        confirm(foundLate(application, first.get(0)));
        assertThat(asked(application)).containsExactly(first.get(1));
        as(first.get(0), () -> assertThat(doneTasks
                        .page(TaskFilter.of(TaskFilter.View.DONE), null, 10)
                        .rows())
                .as("nobody did what was not asked any more")
                .isEmpty());
        as(first.get(0), () -> assertThatThrownBy(() -> readApplication.of(application))
                .isInstanceOf(NotFound.class));
        complete("scoreApplication", application, first.get(1), sheet(4));
        List<UUID> second = asked(application);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        complete("scoreApplication", application, second.get(0), sheet(4));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(application(application).total()).isEqualByComparingTo("80.00");
    }

    @Test
    void aSheetHandedInCountsForNothingWhileTheOthersStillScore() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        appoint(call, 3);
        close(call);
        openScoring(call);
        List<UUID> first = asked(application);
        complete("scoreApplication", application, first.get(0), sheet(5));
        confirm(foundLate(application, first.get(0)));
        complete("scoreApplication", application, first.get(1), sheet(3));
        UUID second = asked(application).get(0);
        complete("scoreApplication", application, second, sheet(3));
        assertThat(application(application).total()).isEqualByComparingTo("60.00");
        Assessment voided = assessments
                .findByApplicationIdAndJuror(application, first.get(0))
                .orElseThrow();
        assertThat(voided.state()).isEqualTo(Assessment.State.VOIDED);
        assertThat(voided.total()).isEqualByComparingTo("100.00");
        assertThat(post.keyed("sheetVoided/" + voided.id())).singleElement().satisfies(sent -> assertThat(sent.body())
                .contains(application(application).number()));
    }

    @Test
    void anAssessedApplicationGoesBackToTheJury() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        UUID other = eligible(call);
        appoint(call, 4);
        close(call);
        openScoring(call);
        List<UUID> first = asked(application);
        first.forEach(juror -> complete("scoreApplication", application, juror, sheet(5)));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.ASSESSED);
        confirm(foundLate(application, first.get(0)));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.SCORING);
        assertThat(application(application).total()).isNull();
        List<UUID> second = asked(application);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(asked(other)).isNotEmpty();
        complete("scoreApplication", application, second.get(0), sheet(4));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(application(application).total()).isEqualByComparingTo("90.00");
        assertThat(logged(application))
                .containsSubsequence(
                        "scoresConsolidated",
                        "conflictConfirmed",
                        "sheetVoided",
                        "jurorAssigned",
                        "scoresConsolidated");
    }

    @Test
    void whoHasAStakeRulesOnNothingInTheCall() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        UUID namesake = namesake(new Reach(Role.JURY, null), new Reach(Role.PROGRAMME_MANAGER, null));
        UUID another = namesake();
        appoint(call, namesake);
        appoint(call, another);
        appoint(call, 2);
        close(call);
        openScoring(call);
        UUID sign = signOf(application, another).id();
        for (UUID who : List.of(namesake, person(new Reach(Role.PROGRAMME_MANAGER, BAUTINO)))) {
            as(who, () -> assertThatThrownBy(() -> ruleOnSign.dismiss(sign, "Однофамильцы"))
                    .isInstanceOf(NotFound.class));
        }
        for (Role role : List.of(Role.JURY, Role.AUDITOR, Role.APPLICANT, Role.FINANCE)) {
            as(person(role), () -> assertThatThrownBy(() -> ruleOnSign.dismiss(sign, "Однофамильцы"))
                    .isInstanceOf(NotFound.class));
        }
        as(person(Role.DIRECTOR), () -> assertThatThrownBy(() -> ruleOnSign.dismiss(sign, " "))
                .isInstanceOf(Refusal.class));
        as(person(Role.DIRECTOR), () -> ruleOnSign.dismiss(sign, "Однофамильцы"));
        assertThat(signs.named(sign).state()).isEqualTo(ConflictSign.State.DISMISSED);
    }

    @Test
    void theSameIsNotFoundTwice() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        UUID namesake = namesake();
        appoint(call, namesake);
        appoint(call, 2);
        close(call);
        openScoring(call);
        dismiss(signOf(application, namesake));
        Map<String, String> facts = log.about(application).stream()
                .map(entry -> entry.decision())
                .filter(each -> each.what().equals("conflictSuspected"))
                .findFirst()
                .orElseThrow()
                .facts();
        assertThat(facts).containsOnlyKeys("juror", "sign", "kind");
        assertThat(logged(application)).containsOnlyOnce("conflictSuspected");
    }

    @Test
    void whoTheApplicantNamesIsAskedNothingAndReadsNothingAboutIt() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID applicant = applicant();
        UUID application = start(call, applicant);
        Map<String, Object> values = filled(application, applicant);
        values.put("acquainted", "В жюри может быть мой сосед Ержан Тулегенов.");
        values.put("address", "улица Абай, 12");
        complete("completeApplication", application, applicant, values);
        complete("confirmCompleteness", application, person(Role.PROGRAMME_MANAGER), Map.of("decision", "GO_ON"));
        UUID neighbour = called("Ержан Төлегенов");
        appoint(call, neighbour);
        List<UUID> others = appoint(call, 2);
        close(call);
        openScoring(call);
        ConflictSign sign = signOf(application, neighbour);
        assertThat(sign.kind()).isEqualTo(Sign.Kind.DECLARED);
        assertThat(sign.saidBy()).isEqualTo(applicant);
        assertThat(asked(application)).containsExactlyInAnyOrderElementsOf(others);
        as(others.get(0), () -> {
            Proposal read = readApplication.of(application).proposal();
            assertThat(read.title()).isNotNull();
            assertThat(read.acquainted()).isNull();
            assertThat(read.address()).isNull();
        });
        as(person(Role.PROGRAMME_MANAGER), () -> assertThat(
                        readApplication.of(application).proposal().acquainted())
                .contains("Тулегенов"));
    }

    @Test
    void staffWhomTheApplicantNamesRuleOnNothingAndOnceConfirmedDoNotSeeTheApplication() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID applicant = applicant();
        UUID named = called("Сәуле Ерғалиева", new Reach(Role.PROGRAMME_MANAGER, null));
        UUID application = start(call, applicant);
        Map<String, Object> values = filled(application, applicant);
        values.put("acquainted", "Менеджер Сауле Ергалиева — моя тётя.");
        complete("completeApplication", application, applicant, values);
        ConflictSign sign = signOf(application, named);
        as(named, () -> assertThatThrownBy(() -> ruleOnSign.dismiss(sign.id(), "Не родственники"))
                .isInstanceOf(NotFound.class));
        confirm(sign);
        as(named, () -> assertThatThrownBy(() -> readApplication.of(application))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void namingTheStaffOfACallLeavesThemToRuleOnTheSignsOfOtherApplications() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID other = eligible(call);
        UUID applicant = applicant();
        UUID named = called("Сәуле Ерғалиева", new Reach(Role.PROGRAMME_MANAGER, null));
        UUID application = start(call, applicant);
        Map<String, Object> values = filled(application, applicant);
        values.put("acquainted", "Менеджер Сауле Ергалиева — моя тётя.");
        complete("completeApplication", application, applicant, values);
        ConflictSign aboutNamed = signOf(application, named);
        ConflictSign sameApplication = foundLate(application, person(Role.JURY));
        ConflictSign otherApplication = foundLate(other, person(Role.JURY));
        ConflictSign later = foundLate(other, person(Role.JURY));
        ConflictSign themselves = foundLate(other, named);
        for (ConflictSign sign : List.of(aboutNamed, sameApplication, otherApplication, later, themselves)) {
            as(named, () -> assertThatThrownBy(() -> ruleOnSign.dismiss(sign.id(), "Не родственники"))
                    .isInstanceOf(NotFound.class));
        }
        dismiss(themselves);
        as(named, () -> ruleOnSign.dismiss(otherApplication.id(), "Не родственники"));
        as(named, () -> assertThatThrownBy(() -> ruleOnSign.dismiss(sameApplication.id(), "Не родственники"))
                .isInstanceOf(NotFound.class));
        confirm(aboutNamed);
        as(named, () -> assertThatThrownBy(() -> ruleOnSign.dismiss(later.id(), "Не родственники"))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void aSheetThatWasGivenUpIsNotAwaitedAgainOnceAConflictIsConfirmed() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        appoint(call, 4);
        close(call);
        openScoring(call);
        UUID juror = asked(application).get(0);
        giveUpSheet.of(application, juror);
        confirm(foundLate(application, juror));
        assertThat(assessments
                        .findByApplicationIdAndJuror(application, juror)
                        .orElseThrow()
                        .state())
                .isEqualTo(Assessment.State.VOIDED);
        assertThatThrownBy(() -> giveUpSheet.takeBack(application, juror)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsHandedInByWhoHasAConflict() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        appoint(call, 3);
        close(call);
        openScoring(call);
        UUID juror = asked(application).get(0);
        ConflictSign sign = foundLate(application, juror);
        inTransaction(() -> {
            signs.named(sign.id()).confirm(person(Role.DIRECTOR), "Двоюродный брат заявительницы", time.now());
            return null;
        });
        as(juror, () -> assertThatThrownBy(() -> submitScores.of(application, List.of(), List.of()))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void whereJurorsLiveAndWorkIsComparedAsTheySayIt() {
        Call call = openCall(withSamePlace(settings(Duration.ZERO, 2)));
        UUID application = eligible(call);
        UUID villager = person(Role.JURY);
        JuryMember member = new JuryMember(call.id(), villager, time.now());
        JurorOffer.Ties ties = new JurorOffer.Ties(AKSHUKUR, null, null);
        member.sign("1", new JurorOffer(Set.of(), List.of(), ties), time.now());
        jury.save(member);
        List<UUID> others = appoint(call, 2);
        close(call);
        openScoring(call);
        assertThat(signOf(application, villager).kind()).isEqualTo(Sign.Kind.SETTLEMENT);
        assertThat(asked(application)).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void whatAJurorDeclaresIsKeptAmongTheConflictsWithoutAnybodyRulingOnIt() {
        Call call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        appoint(call, 3);
        close(call);
        openScoring(call);
        UUID juror = asked(application).get(0);
        complete("scoreApplication", application, juror, Map.of("conflict", true, "conflictReason", "Мой сват"));
        ConflictSign sign = signOf(application, juror);
        assertThat(sign.state()).isEqualTo(ConflictSign.State.CONFIRMED);
        assertThat(sign.saidBy()).isEqualTo(juror);
        assertThat(sign.reason()).isNull();
    }

    private static CallSettings withSamePlace(CallSettings rules) {
        Map<String, Object> written = CanonicalJson.read(rules.canonical(), Map.class);
        written.put("samePlace", true);
        return CallSettings.read(CanonicalJson.write(written));
    }
}
