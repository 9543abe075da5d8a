package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.conflict.Sign;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scores are discussed when all of them are final, among those who gave them and those who decide. */
class DiscussScoresTest extends GrantTest {

    private static final String SAID = "Бюджет занижен: печь стоит дороже.";

    @Autowired
    private DiscussScores discuss;

    @Autowired
    private CorrectScores correct;

    @Autowired
    private ReadApplication read;

    @Autowired
    private ConflictSigns signs;

    @Autowired
    private RuleOnSign ruleOnSign;

    @Autowired
    private DecisionLog log;

    private Call call;
    private UUID application;
    private List<UUID> jurors;

    @BeforeEach
    void withTheJury() {
        call = openCall(settings(Duration.ZERO, 2));
        application = eligible(call);
        eligible(call);
        appoint(call, 4);
        close(call);
        openScoring(call);
        jurors = awaited();
    }

    private List<UUID> awaited() {
        return inTransaction(() -> application(application).awaitedJurors());
    }

    private void score(int first, int second) {
        complete("scoreApplication", application, jurors.get(0), sheet(first));
        complete("scoreApplication", application, jurors.get(1), sheet(second));
    }

    private void isClosedTo(UUID person) {
        as(person, () -> {
            assertThat(discuss.isFor(application)).isFalse();
            assertThatThrownBy(() -> discuss.of(application)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void itIsClosedToEverybodyUntilEverySheetIsFinal() {
        complete("scoreApplication", application, jurors.get(0), sheet(4));
        UUID manager = person(Role.PROGRAMME_MANAGER);
        List.of(jurors.get(0), jurors.get(1), manager).forEach(this::isClosedTo);
        assertThatThrownBy(() -> as(jurors.get(0), () -> discuss.say(application, SAID)))
                .isInstanceOf(NotFound.class);
        complete("scoreApplication", application, jurors.get(1), sheet(4));
        as(jurors.get(0), () -> discuss.say(application, SAID));
        as(manager, () -> discuss.say(application, "Спасибо, передам комиссии."));
        as(jurors.get(1), () -> assertThat(discuss.of(application).words())
                .extracting(DiscussScores.Word::said)
                .containsExactly(SAID, "Спасибо, передам комиссии."));
    }

    @Test
    void jurorsAreNumbersToEachOtherAndNamedToStaff() {
        score(4, 4);
        as(jurors.get(0), () -> discuss.say(application, SAID));
        as(jurors.get(0), () -> assertThat(discuss.of(application).words())
                .singleElement()
                .matches(DiscussScores.Word::isOwn));
        as(jurors.get(1), () -> assertThat(discuss.of(application).words())
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.author()).isNull();
                    assertThat(word.juror()).isBetween(1, 2);
                }));
        as(person(Role.AUDITOR), () -> {
            assertThat(discuss.of(application).isOpen()).isFalse();
            assertThat(discuss.of(application).words()).singleElement().satisfies(word -> assertThat(word.author())
                    .isNotBlank());
        });
    }

    @Test
    void whoseSheetCountsForNothingAnyMoreKeepsTheirNumberAndIsNotNamed() {
        score(4, 4);
        as(jurors.get(0), () -> discuss.say(application, SAID));
        int number = numberOfTheWord();
        int own = numberOfTheOwnSheet();
        Sign sign = new Sign(Sign.Kind.SURNAME, "Сынақова");
        UUID found = inTransaction(
                        () -> signs.save(new ConflictSign(application(application), jurors.get(0), sign, time.now())))
                .id();
        as(person(Role.PROGRAMME_MANAGER), () -> ruleOnSign.confirm(found, "Двоюродный брат заявительницы"));
        time.runDueJobs();
        complete("scoreApplication", application, awaited().get(0), sheet(4));
        assertThat(numberOfTheWord()).isEqualTo(number);
        assertThat(numberOfTheOwnSheet()).isEqualTo(own).isNotEqualTo(number);
    }

    private int numberOfTheWord() {
        List<DiscussScores.Word> words = new ArrayList<>();
        as(jurors.get(1), () -> words.addAll(discuss.of(application).words()));
        assertThat(words).singleElement().satisfies(word -> assertThat(word.author())
                .isNull());
        return words.get(0).juror();
    }

    private int numberOfTheOwnSheet() {
        List<ApplicationPage.Sheet> sheets = new ArrayList<>();
        as(jurors.get(1), () -> sheets.addAll(read.of(application).sheets()));
        return sheets.stream()
                .filter(ApplicationPage.Sheet::isOwn)
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void nobodyElseReadsIt() {
        score(4, 4);
        UUID elsewhere = person(new Reach(Role.PROGRAMME_MANAGER, BAUTINO));
        UUID applicant = application(application).applicant();
        for (UUID other : List.of(elsewhere, applicant, person(Role.JURY), person(Role.FINANCE), person(Role.ADMIN))) {
            isClosedTo(other);
        }
    }

    @Test
    void whoIsAskedForAnotherOpinionReadsNothingBeforeTheOwnSheetIsIn() {
        score(4, 4);
        as(jurors.get(0), () -> discuss.say(application, SAID));
        List<Mark> lower = List.of("relevance", "feasibility", "sustainability").stream()
                .map(criterion -> new Mark(criterion, 1, "Обоснование"))
                .toList();
        as(jurors.get(0), () -> correct.of(application, lower, "Убедили доводы обсуждения."));
        time.runDueJobs();
        UUID third = awaited().get(0);
        isClosedTo(third);
        isClosedTo(jurors.get(1));
        complete("scoreApplication", application, third, sheet(3));
        as(third, () -> assertThat(discuss.of(application).words()).hasSize(1));
    }

    @Test
    void whatWasSaidIsLoggedByItsFingerprintAndNothingIsSaidOnceResultsAreOut() {
        score(4, 4);
        as(jurors.get(0), () -> discuss.say(application, "  " + SAID + " "));
        assertThat(log.about(application))
                .extracting(DecisionLog.Entry::decision)
                .filteredOn(each -> each.what().equals("scoresDiscussed"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.who()).isEqualTo(jurors.get(0));
                    assertThat(each.facts()).isEqualTo(Map.of("word", CanonicalJson.fingerprint(SAID)));
                });
        assertThatThrownBy(() -> as(jurors.get(0), () -> discuss.say(application, " ")))
                .isInstanceOf(Refusal.class);
        inTransaction(() -> {
            Call decided = calls.lock(call.id());
            decided.startDeciding();
            decided.proposeAwards();
            decided.approveAwards(UUID.randomUUID());
            decided.publishResults(time.now(), time.now());
            return null;
        });
        assertThatThrownBy(() -> as(jurors.get(0), () -> discuss.say(application, SAID)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons().get(0).rule()).isEqualTo("discussionOver"));
    }
}
