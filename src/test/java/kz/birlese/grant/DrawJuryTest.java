package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.assignment.Bar;
import kz.birlese.grant.assignment.Handout;
import kz.birlese.grant.assignment.NotGiven.Ground;
import kz.birlese.grant.assignment.Round;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads what: by one draw when scoring opens, one by one after that. */
class DrawJuryTest extends CompetitionHouse {

    @Autowired
    private Assessments assessments;

    @Autowired
    private JuryDraws draws;

    @Autowired
    private JurySupplements supplements;

    @Autowired
    private ShowReaders showReaders;

    @Autowired
    private SignDeclaration signDeclaration;

    @Autowired
    private DecisionLog log;

    private UUID call;
    private final List<UUID> all = new ArrayList<>();

    private void opened(Map<String, Object> rules, int number) {
        call = openCall(rules);
        for (int each = 0; each < number; each++) {
            all.add(eligible(call, 1_000_000, 200_000));
        }
        openScoring(call);
    }

    private Map<String, Object> rules(String key, Object value) {
        Map<String, Object> rules = rules();
        rules.put(key, value);
        return rules;
    }

    private Set<UUID> readers(UUID application) {
        return assessments.findByApplicationId(application).stream()
                .filter(Assessment::isHeld)
                .map(Assessment::juror)
                .collect(Collectors.toSet());
    }

    private List<Decision> logged(UUID about, String what) {
        return log.about(about).stream()
                .map(entry -> entry.decision())
                .filter(decision -> decision.what().equals(what))
                .toList();
    }

    @Test
    void whenScoringOpensEverythingIsDrawnAtOnceAndHandedOutAsDrawn() {
        opened(rules(), 5);
        JuryDraw draw = draws.findByCallIdAndApplicationIdIsNull(call).orElseThrow();
        Map<UUID, Integer> loads = new HashMap<>();
        for (UUID application : all) {
            assertThat(readers(application))
                    .hasSize(2)
                    .isEqualTo(draw.outcome().of(application.toString()).stream()
                            .map(given -> UUID.fromString(given.juror()))
                            .collect(Collectors.toSet()));
            readers(application).forEach(juror -> loads.merge(juror, 1, Integer::sum));
            assertThat(draws.findFirstByApplicationIdOrderByDrawnAtDesc(application))
                    .isEmpty();
        }
        assertThat(loads.values()).hasSize(5).containsOnly(2);
        assertThat(draw.outcome().groups()).isEqualTo(1);
    }

    @Test
    void theDrawCanBeMadeAgainFromWhatWasKeptAndFromTheSeedThatWasCommittedTo() {
        opened(rules(), 3);
        JuryDraw draw = draws.findByCallIdAndApplicationIdIsNull(call).orElseThrow();
        String seed = calls.named(call).jurySeed();
        assertThat(Handout.of(draw.round(), seed).canonical())
                .isEqualTo(draw.outcome().canonical());
        assertThat(logged(call, "jurySeedFixed"))
                .extracting(Decision::facts)
                .containsExactly(Map.of("hash", CanonicalJson.fingerprint(seed)));
        assertThat(logged(call, "juryDrawn")).singleElement().satisfies(drawn -> assertThat(drawn.facts())
                .containsEntry("round", draw.round().fingerprint())
                .containsEntry(
                        "outcome", CanonicalJson.fingerprint(draw.outcome().canonical()))
                .containsEntry("applications", "3")
                .containsEntry("sheets", "6"));
        assertThat(logged(all.get(0), "jurorAssigned")).hasSize(2).allSatisfy(given -> assertThat(given.facts())
                .containsEntry("draw", draw.fingerprint())
                .containsEntry("chance", "100"));
        assertThat(seed).isNotEqualTo(calls.named(call).drawSeed());
        assertThat(calls.named(call).publishedJurySeed())
                .as("not while scores are awaited")
                .isNull();
    }

    @Test
    void whoStepsBackIsReplacedAndNobodyElseIsDisturbed() {
        opened(rules(), 5);
        UUID application = all.get(2);
        Map<UUID, Set<UUID>> before = all.stream().collect(Collectors.toMap(each -> each, this::readers));
        UUID gone = readers(application).iterator().next();
        complete(gone, "scoreApplication", application, Map.of("conflict", true, "conflictReason", "Туысым"));
        UUID left = readers(application).iterator().next();
        score(application, 4);

        assertThat(readers(application)).hasSize(2).contains(left).doesNotContain(gone);
        all.stream().filter(each -> !each.equals(application)).forEach(each -> assertThat(readers(each))
                .isEqualTo(before.get(each)));
        Round round = draws.findFirstByApplicationIdOrderByDrawnAtDesc(application)
                .orElseThrow()
                .round();
        assertThat(round.standing()).hasSize(9);
        assertThat(round.kept()).isEmpty();
    }

    @Test
    void whoReadsOnlyRussianGetsNoKazakhApplicationWhereThatMatters() {
        call = openCall(rules("languagesMatter", true));
        for (int each = 0; each < 4; each++) {
            all.add(eligible(call, 1_000_000, 200_000));
        }
        signs(jurors.get(0), Map.of("languages", List.of("RU")));
        all.forEach(application -> assertThat(readers(application)).hasSize(2).doesNotContain(jurors.get(0)));
    }

    @Test
    void whoKnowsAGoalReadsWhatIsAboutIt() {
        call = openCall(rules("scorersPerApplication", 1));
        UUID applicant = applicant(BATYR);
        UUID other = startedApplication(call, applicant);
        complete(applicant, "completeApplication", other, proposal(other, applicant, BATYR, 1_000_000, 200_000));
        time.runDueJobs();
        complete(manager, "confirmCompleteness", other, Map.of("decision", "GO_ON"));
        time.runDueJobs();
        all.add(eligible(call, 1_000_000, 200_000));
        List<Map<String, String>> known = List.of(Map.of("goal", goal(BATYR).toString()));
        signs(jurors.get(3), Map.of("known", known));
        assertThat(readers(other)).containsExactly(jurors.get(3));
    }

    /** This juror says something when signing; the others do not. */
    private void signs(UUID juror, Map<String, Object> says) {
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        complete(
                manager,
                "appointJury",
                call,
                Map.of("jurors", jurors.stream().map(UUID::toString).toList()));
        for (UUID each : jurors) {
            Map<String, Object> values = new HashMap<>(Map.of("impartial", true, "confidential", true));
            values.putAll(each.equals(juror) ? says : Map.of());
            complete(each, "signDeclaration", call, values);
        }
        time.runDueJobs();
    }

    @Test
    void whatNobodyHasRoomForWaitsUntilJurorsAreAdded() {
        opened(rules("sheetsPerJuror", 1), 3);
        List<UUID> waiting =
                all.stream().filter(each -> readers(each).isEmpty()).toList();
        assertThat(waiting).hasSize(1);
        assertThat(logged(waiting.get(0), "jurorsLacking")).singleElement().satisfies(lacking -> assertThat(
                        lacking.facts())
                .containsEntry("found", "1")
                .containsEntry("needed", "2")
                .containsEntry("obstacle", "LOAD")
                .containsEntry("jurors", "1"));
        UUID added = person(Role.JURY);
        UUID supplement = supplement();
        complete(
                manager,
                "addJurors",
                supplement,
                Map.of("jurors", List.of(added.toString()), "reason", "Парақтар тым көп."));
        time.runDueJobs();
        complete(added, "signAddedDeclaration", supplement, Map.of("impartial", true, "confidential", true));
        time.runDueJobs();
        assertThat(readers(waiting.get(0))).hasSize(2).contains(added);
    }

    @Test
    void aLimitOfChancesIsWrittenDownWithTheRulesAndKeptToInTheDraw() {
        opened(rules("pairLimit", 45), 3);
        assertThat(calls.named(call).settings().canonical()).contains("\"limit\":45");
        JuryDraw draw = draws.findByCallIdAndApplicationIdIsNull(call).orElseThrow();
        assertThat(draw.outcome().given()).hasSize(6).allMatch(given -> given.chance() <= 45);
        all.forEach(application -> assertThat(readers(application)).hasSize(2));
        assertThat(draws.findFirstByApplicationIdOrderByDrawnAtDesc(all.get(0))).isEmpty();
    }

    @Test
    void whoAnswersForItSeesWhoReadsWhatAndWhyNobodyElse() {
        opened(rules(), 5);
        UUID application = all.get(1);
        as(director, () -> {
            ReadersPage page = showReaders.of(call).orElseThrow();
            assertThat(page.draw().groups()).isEqualTo(1);
            assertThat(page.lines())
                    .hasSize(5)
                    .isSortedAccordingTo(Comparator.comparing(ReadersPage.Line::number))
                    .allSatisfy(line -> assertThat(line.readers()).hasSize(2).allSatisfy(reading -> {
                        assertThat(reading.given().pair().application())
                                .isEqualTo(line.application().toString());
                        assertThat(reading.listed()).isZero();
                        assertThat(List.of(reading.least(), reading.load(), reading.most()))
                                .containsOnly(2);
                    }));
            assertThat(showReaders.whyNot(application)).hasSize(3).allSatisfy(other -> {
                assertThat(readers(application))
                        .doesNotContain(UUID.fromString(other.why().juror()));
                assertThat(other.why().ground()).isIn(Ground.LOT, Ground.JOINED);
            });
        });
    }

    @Test
    void afterSomebodyHasSteppedBackTheReasonIsThatOfTheLastDraw() {
        opened(rules(), 2);
        UUID application = all.get(0);
        UUID gone = readers(application).iterator().next();
        complete(gone, "scoreApplication", application, Map.of("conflict", true, "conflictReason", "Туысым"));
        score(application, 4);
        as(director, () -> assertThat(showReaders.whyNot(application))
                .extracting(other -> other.why().juror(), other -> other.why().bar())
                .contains(tuple(gone.toString(), Bar.CONFLICT)));
    }

    @Test
    void whatAConflictKeepsFromThePersonIsNotThere() {
        opened(rules(), 3);
        UUID concerned = person(Role.PROGRAMME_MANAGER);
        Assessment sheet = new Assessment(applications.named(all.get(2)), concerned, time.now());
        sheet.recuse("Көршім", time.now());
        assessments.save(sheet);
        as(concerned, () -> {
            assertThat(showReaders.of(call).orElseThrow().lines())
                    .hasSize(2)
                    .extracting(ReadersPage.Line::application)
                    .doesNotContain(all.get(2));
            assertThatThrownBy(() -> showReaders.whyNot(all.get(2))).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whoOnceHelpedAnApplicantDoesNotSeeWhoReadsTheirApplication() {
        call = openCall(rules());
        UUID helper = person(new Reach(Role.WORKING_GROUP, AKSHUKUR), new Reach(Role.AUDITOR, null));
        UUID applicant = applicant(AKSHUKUR);
        UUID helped = together(helper, call, applicant);
        time.passUntil(time.now().plus(Duration.ofDays(1)));
        complete(applicant, "completeApplication", helped, proposal(helped, applicant, AKSHUKUR, 1_000_000, 200_000));
        time.runDueJobs();
        complete(manager, "confirmCompleteness", helped, Map.of("decision", "GO_ON"));
        all.add(eligible(call, 1_000_000, 200_000));
        openScoring(call);
        as(helper, () -> {
            assertThat(showReaders.of(call).orElseThrow().lines())
                    .extracting(ReadersPage.Line::application)
                    .containsExactly(all.get(0));
            assertThatThrownBy(() -> showReaders.whyNot(helped)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whoReadsAnApplicationDoesNotLearnWhoElseDoesWhateverElseTheyAre() {
        jurors.set(0, person(new Reach(Role.JURY, null), new Reach(Role.DIRECTOR, null)));
        opened(rules(), 5);
        as(jurors.get(0), () -> {
            List<UUID> shown = showReaders.of(call).orElseThrow().lines().stream()
                    .map(ReadersPage.Line::application)
                    .toList();
            assertThat(shown).hasSize(3).allSatisfy(each -> assertThat(readers(each))
                    .doesNotContain(jurors.get(0)));
            all.stream().filter(each -> !shown.contains(each)).forEach(each -> assertThatThrownBy(
                            () -> showReaders.whyNot(each))
                    .isInstanceOf(NotFound.class));
        });
    }

    @Test
    void nobodyElseSeesIt() {
        opened(rules(), 2);
        as(jurors.get(0), () -> assertThatThrownBy(() -> showReaders.of(call)).isInstanceOf(NotFound.class));
        as(person(new Reach(Role.DIRECTOR, BATYR)), () -> {
            assertThatThrownBy(() -> showReaders.of(call)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> showReaders.whyNot(all.get(0))).isInstanceOf(NotFound.class);
        });
        as(person(Role.AUDITOR), () -> assertThat(showReaders.of(call)).isPresent());
    }

    @Test
    void whereALimitOfChancesLeavesTooFewTheApplicationWaitsInsteadOfGoingToWhoeverIsLeft() {
        Map<String, Object> rules = rules("pairLimit", 45);
        rules.put("languagesMatter", true);
        call = openCall(rules);
        all.add(eligible(call, 1_000_000, 200_000));
        signs(jurors.get(0), Map.of("languages", List.of("RU")));
        assertThat(readers(all.get(0))).isEmpty();
        assertThat(logged(all.get(0), "jurorsLacking")).singleElement().satisfies(lacking -> assertThat(lacking.facts())
                .containsEntry("obstacle", "LIMIT")
                .containsEntry("jurors", "1"));
    }

    @Test
    void aGoalOfAnotherCallIsRefused() {
        call = openCall(rules());
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        complete(
                manager,
                "appointJury",
                call,
                Map.of("jurors", jurors.stream().map(UUID::toString).toList()));
        JurorOffer strange = new JurorOffer(Set.of(), List.of(UUID.randomUUID()), JurorOffer.Ties.NONE);
        assertThat(refused(() -> as(jurors.get(0), () -> signDeclaration.in(call, true, true, strange))))
                .containsExactly("jurorGoals");
    }

    private UUID supplement() {
        return supplements
                .findByCallIdAndStatusIn(call, JurySupplement.Status.RUNNING)
                .get(0)
                .id();
    }
}
