package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.birlese.grant.conflict.Sign;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.people.Paper;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Texts;
import kz.birlese.programme.Money;
import kz.birlese.record.NotFound;
import kz.birlese.record.Outbox;
import kz.birlese.workflow.TaskInbox;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** An application that was wrongly found ineligible comes back by a complaint: before the ranking, or too late for it. */
class ReadmissionTest extends AwardHouse {

    private static final List<String> ALL_FAILED = List.of("ideaTooOld");

    @Autowired
    private PrintProtocol print;

    @Autowired
    private Texts texts;

    @Autowired
    private WriteDecisionFile decisionFile;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private LodgeComplaint lodgeComplaint;

    @Autowired
    private EligibilityFindings findings;

    @Autowired
    private WithdrawApplication withdraw;

    @Autowired
    private CancelCall cancelCall;

    @Autowired
    private ShowRanking showRanking;

    @Autowired
    private ShowResults showResults;

    @Autowired
    private ReadApplication readApplication;

    @Autowired
    private ApplicationCases cases;

    @Autowired
    private LatePlaceFacts latePlaceFacts;

    @Autowired
    private ManagementService management;

    @Autowired
    private EligibleJurors eligibleJurors;

    @Autowired
    private Assessments assessments;

    @Autowired
    private ConflictSigns signs;

    @Autowired
    private RuleOnSign ruleOnSign;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JurySupplements supplements;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    private UUID call;
    private UUID winner;
    private UUID reserve;
    private UUID wronged;

    /** A fund of 2,000,000: the winner takes 1,200,000 of it, and the one on the reserve list asks for 900,000. */
    @BeforeEach
    void threeApply() {
        time.forgetEarlierJobs();
        apply(rules());
    }

    private void apply(Map<String, Object> rules) {
        call = openCall(rules);
        winner = eligible(call, 1_200_000, 200_000);
        reserve = eligible(call, 900_000, 150_000);
        wronged = ineligible(700_000, 120_000);
    }

    private UUID ineligible(int amount, int own) {
        UUID applicant = applicant(AKSHUKUR);
        UUID application = startedApplication(call, applicant);
        Map<String, Object> values = proposal(application, applicant, AKSHUKUR, amount, own);
        values.put("ideaAgeMonths", 25);
        complete("completeApplication", application, applicant, values);
        complete("confirmCompleteness", application, manager, Map.of("decision", "GO_ON"));
        assertThat(status(application)).isEqualTo(ApplicationStatus.INELIGIBLE);
        return application;
    }

    private UUID lodge(UUID application) {
        UUID[] lodged = new UUID[1];
        as(
                owner(application),
                () -> lodged[0] =
                        lodgeComplaint.about(application, Set.of(Complaint.Ground.FACT), "Идеяға бір жыл ғана болды."));
        return lodged[0];
    }

    private UUID owner(UUID application) {
        return application(application).applicant();
    }

    private UUID upheld(UUID application) {
        UUID complaint = lodge(application);
        hear(complaint, "UPHELD");
        return complaint;
    }

    private void hear(UUID complaint, String finding) {
        Map<String, Object> values = Map.of("finding", finding, "reasons", "Құжаттар қаралды.");
        complete("hearComplaint", complaint, person(Role.COUNCIL_MEMBER), values);
    }

    private UUID readmitted(UUID application) {
        UUID complaint = upheld(application);
        complete("reconsiderOutcome", complaint, director, readmit(ALL_FAILED));
        return complaint;
    }

    private static Map<String, Object> readmit(List<String> setAside) {
        return Map.of("remedy", "READMIT", "setAside", setAside, "reason", "Идеяның жасы қате есептелген.");
    }

    private static Map<String, Object> late(String outcome) {
        return Map.of("outcome", outcome, "reason", "Орны мен бос қаражат бойынша.");
    }

    /** The winner has 80 points, the one on the reserve list 60. */
    private void rank() {
        openScoring(call);
        score(winner, 4);
        score(reserve, 3);
    }

    private void publish() {
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.PUBLISHED);
    }

    private void closeTheCall() {
        time.passUntil(calls.named(call).complaintsUntil());
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.COMPLETED);
    }

    private Award awardOf(UUID application) {
        return awards.findByApplicationIdAndStatusNot(application, AwardStatus.RELEASED)
                .orElseThrow();
    }

    private Complaint.Status standing(UUID complaint) {
        return complaints.findById(complaint).orElseThrow().status();
    }

    private List<String> progress(UUID application) {
        return cases.progress(application).stream()
                .map(step -> step.text().replace("progress.application.", "") + " " + step.state())
                .collect(Collectors.toList());
    }

    /** Before the ranking; ends at {@code complaintAnswered} and {@code applicationDecided}. */
    @Test
    void readmittedBeforeTheRankingItIsScoredAndRankedWithAllOthers() {
        assertThat(progress(wronged))
                .containsExactly("written DONE", "submitted DONE", "ineligible STOPPED", "complaintPossible AHEAD");
        assertThat(letter("applicationIneligible/" + wronged)).contains("шағым бере аласыз", "5 жұмыс күні");
        UUID complaint = lodge(wronged);
        assertThat(progress(wronged)).endsWith("complaintHeard NOW");
        hear(complaint, "UPHELD");
        complete("reconsiderOutcome", complaint, director, readmit(ALL_FAILED));

        assertThat(hasEnded("complaintAnswered", complaint)).isTrue();
        assertThat(hasEnded("eligibilityDecided", wronged)).isTrue();
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.ELIGIBLE);
        assertThat(progress(wronged)).contains("readmitted DONE", "scored NOW");
        assertThat(findings.findByApplicationIdOrderByRule(wronged))
                .extracting(EligibilityFinding::rule, EligibilityFinding::found, EligibilityFinding::needed)
                .containsExactly(tuple("ideaTooOld", "25", "24"));
        assertThat(complaints.findById(complaint).orElseThrow().rulesSetAside()).isEqualTo(ALL_FAILED);
        assertThat(letter("complaintAnswered:" + complaint)).contains("қайта жіберілді", "бәрімен бірге");

        rank();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.SCORING);
        score(wronged, 5);
        publish();
        assertThat(ranking.rankedTogether(call))
                .extracting(RankedApplication::applicationId, RankedApplication::outcome)
                .containsExactly(
                        tuple(wronged, Outcome.AWARD), tuple(winner, Outcome.AWARD), tuple(reserve, Outcome.RESERVE));
        assertThat(hasEnded("applicationDecided", wronged)).isTrue();
        assertThat(showResults.of(calls.named(call).number()).late()).isEmpty();
    }

    @Test
    void theRankingWaitsForOneThatIsReadmittedWhileTheJuryWorks() {
        openScoring(call);
        score(winner, 4);
        readmitted(wronged);
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.SCORING);
        score(reserve, 3);
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.SCORING);
        score(wronged, 5);
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.DECIDING);
        assertThat(ranking.rankedTogether(call)).hasSize(3);
    }

    /** The job of the letter may be stuck while people go on: what they decide is not missed when it runs at last. */
    @Test
    void aComplaintThatIsQuickerThanTheLetterIsNotMissed() {
        UUID applicant = applicant(AKSHUKUR);
        UUID application = startedApplication(call, applicant);
        Map<String, Object> values = proposal(application, applicant, AKSHUKUR, 600_000, 100_000);
        values.put("ideaAgeMonths", 25);
        complete(applicant, "completeApplication", application, values);
        complete(manager, "confirmCompleteness", application, Map.of("decision", "GO_ON"));
        UUID complaint = lodge(application);
        UUID member = person(Role.COUNCIL_MEMBER);
        complete(member, "hearComplaint", complaint, Map.of("finding", "UPHELD", "reasons", "Құжаттар қаралды."));
        complete(director, "reconsiderOutcome", complaint, readmit(ALL_FAILED));
        assertThat(hasEnded("eligibilityDecided", application)).isFalse();
        time.runDueJobs();
        assertThat(hasEnded("eligibilityDecided", application)).isTrue();
        assertThat(status(application)).isEqualTo(ApplicationStatus.ELIGIBLE);
    }

    @Test
    void untilItIsReadmittedItDoesNotHoldUpTheCompetition() {
        lodge(wronged);
        rank();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.DECIDING);
        assertThat(ranking.rankedTogether(call)).hasSize(2);
    }

    /** Between the last total and the written ranking there is a moment; whoever comes in it is late, and ranked once. */
    @Test
    void fromTheLastTotalOnWhoeverIsReadmittedIsLate() {
        UUID complaint = upheld(wronged);
        signAll(call);
        as(owner(winner), () -> withdraw.of(winner));
        as(owner(reserve), () -> withdraw.of(reserve));
        runUpToTheRanking();
        as(director, () -> actions.complete(task("reconsiderOutcome", complaint).getId(), readmit(ALL_FAILED)));
        assertThat(complaints.findById(complaint).orElseThrow().isLate()).isTrue();
        time.runDueJobs();
        assertThat(ranking.findByCallIdOrderByPlace(call)).isEmpty();
    }

    private void runUpToTheRanking() {
        while (calls.named(call).status() != CallStatus.DECIDING) {
            Job next = management.createJobQuery().active().executable().list().stream()
                    .filter(job -> "startUpCompetition".equals(job.getProcessDefinitionKey()))
                    .findFirst()
                    .orElseThrow();
            management.executeJob(next.getId());
        }
    }

    /** After the awards; ends at {@code latePlaceDecided} and {@code applicationDecided}. */
    @Test
    void readmittedAfterTheAwardsItGetsALatePlaceAndFreeMoney() {
        rank();
        publish();
        UUID complaint = readmitted(wronged);
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.SCORING);
        assertThat(standing(complaint)).isEqualTo(Complaint.Status.PLACE_AWAITED);
        assertThat(letter("complaintAnswered:" + complaint)).contains("бөлек бағалайды");
        Award held = awardOf(winner);
        accept(held);
        checkDocuments(held);
        closeTheCall();
        assertThat(isOpen("signAgreement", held.id())).isFalse();

        assertThat(isOpen("decideLatePlace", complaint)).isFalse();
        score(wronged, 5);
        assertThat(progress(wronged)).contains("readmitted DONE", "latePlace NOW");
        as(owner(wronged), () -> assertThat(readApplication.of(wronged).arithmetic())
                .isEmpty());
        as(director, () -> assertThat(latePlaceFacts.of(complaint))
                .containsEntry("place", "1 из 3")
                .containsEntry("total", new BigDecimal("100.00"))
                .containsEntry("threshold", new BigDecimal("60"))
                .containsEntry("missed", "все пороги пройдены")
                .containsEntry("requested", new BigDecimal("700000.00"))
                .containsEntry("free", new BigDecimal("800000.00")));
        complete("decideLatePlace", complaint, director, late("AWARD"));

        assertThat(hasEnded("latePlaceDecided", complaint)).isTrue();
        assertThat(hasEnded("applicationDecided", wronged)).isTrue();
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.AWARDED);
        assertThat(awardOf(wronged).amount()).isEqualTo(Money.tenge(700_000));
        assertThat(letter("applicationDecided/" + wronged + "/AWARDED"))
                .contains(
                        calls.named(call).number() + "-C1",
                        "3 өтінімнің ішінде 1-орын",
                        "Ұпай: 100",
                        "Орны мен бос қаражат бойынша.");
        as(owner(wronged), () -> assertThat(readApplication.of(wronged).ranked().isLate())
                .isTrue());
        assertThat(isOpen("signAgreement", held.id())).isTrue();
    }

    @Test
    void aLateApplicationThatRunsOutOfJurorsGetsMore() {
        rank();
        publish();
        UUID complaint = readmitted(wronged);
        declareConflicts();
        declareConflicts();
        UUID supplement = supplements
                .findByCallIdAndStatusIn(call, JurySupplement.Status.RUNNING)
                .get(0)
                .id();
        UUID added = person(Role.JURY);
        Map<String, Object> more = Map.of("jurors", List.of(added.toString()), "reason", "Мүдделер қақтығысы көп.");
        complete("addJurors", supplement, manager, more);
        complete("signAddedDeclaration", supplement, added, Map.of("impartial", true, "confidential", true));
        score(wronged, 5);
        complete("decideLatePlace", complaint, director, late("AWARD"));
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.AWARDED);
    }

    private void declareConflicts() {
        Map<String, Object> conflict = Map.of("conflict", true, "conflictReason", "Өтінім беруші — туысым");
        tasks.createTaskQuery()
                .taskDefinitionKey("scoreApplication")
                .processInstanceBusinessKey(wronged.toString())
                .list()
                .forEach(sheet ->
                        as(UUID.fromString(sheet.getAssignee()), () -> actions.complete(sheet.getId(), conflict)));
        time.runDueJobs();
    }

    @Test
    void thePublishedRankingStaysAndTheLateDecisionStandsBesideItWithItsComplaint() {
        rank();
        publish();
        String number = calls.named(call).number();
        List<PublishedResults.Place> before = showResults.of(number).places();
        UUID complaint = readmitted(wronged);
        score(wronged, 5);
        complete("decideLatePlace", complaint, director, late("AWARD"));

        PublishedResults results = showResults.of(number);
        assertThat(results.places()).isEqualTo(before);
        assertThat(results.late())
                .extracting(
                        late -> late.place().place(), late -> late.place().outcome(), PublishedResults.Late::complaint)
                .containsExactly(tuple(1, Outcome.AWARD, number + "-C1"));
        assertThat(results.winners())
                .extracting(PublishedResults.Winner::afterComplaint)
                .containsExactlyInAnyOrder(null, number + "-C1");
        assertThat(results.failedRules()).isEmpty();
        as(director, () -> assertThat(showRanking.of(call))
                .extracting(RankingLine::place, RankingLine::application, RankingLine::afterComplaint)
                .containsExactly(tuple(1, wronged, number + "-C1"), tuple(1, winner, null), tuple(2, reserve, null)));
        as(director, () -> assertThat(VerifyDecisionFile.first(decisionFile.of(call)))
                .isEmpty());
        theProtocolCountsAsTheLetterDoes();
    }

    /** Two were ranked together; the late one is a third for itself alone. */
    private void theProtocolCountsAsTheLetterDoes() {
        String ofTwo = placeOf(1, 2);
        String ofThree = placeOf(1, 3);
        as(director, () -> {
            assertThat(Paper.words(print.ofApplication(winner, Language.RU)))
                    .contains(ofTwo)
                    .doesNotContain(ofThree);
            assertThat(Paper.words(print.ofApplication(wronged, Language.RU))).contains(ofThree);
            assertThat(Paper.words(print.ofCall(call, Language.RU))).contains(ofTwo, ofThree, placeOf(2, 2));
        });
    }

    private String placeOf(int place, int places) {
        return texts.say(Language.RU, "protocol.place.of", Map.of("place", place, "places", places));
    }

    @Test
    void aLatePlaceOnTheReserveListIsNextInTheOrderOfTheRanking() {
        rank();
        publish();
        UUID complaint = readmitted(wronged);
        score(wronged, 5);
        complete("decideLatePlace", complaint, director, late("RESERVE"));
        assertThat(hasEnded("latePlaceDecided", complaint)).isTrue();
        assertThat(letter("applicationDecided/" + wronged + "/RESERVE")).contains("резервтік тізімге");

        Award declined = awardOf(winner);
        Map<String, Object> no = Map.of("answer", "DECLINE", "reason", "Басқа қалаға көшемін.");
        complete("acceptAward", declined.id(), declined.awardee(), no);
        ReserveOffer offer = offers.findAll().stream()
                .filter(each -> each.freedBy().equals(declined.id()))
                .findFirst()
                .orElseThrow();
        assertThat(offer.candidate()).isEqualTo(wronged);
    }

    @Test
    void belowAThresholdALatePlaceCanOnlyBeRejected() {
        rank();
        publish();
        UUID complaint = readmitted(wronged);
        score(wronged, 2);
        assertThat(refused(director, "decideLatePlace", complaint, late("AWARD")))
                .containsExactly("lateBelowThreshold");
        assertThat(refused(director, "decideLatePlace", complaint, late("RESERVE")))
                .containsExactly("lateBelowThreshold");
        complete("decideLatePlace", complaint, director, late("REJECT"));
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.REJECTED);
        RankedApplication place = ranking.findByApplicationId(wronged).orElseThrow();
        assertThat(place.place()).isEqualTo(3);
        assertThat(place.thresholdsMissed()).containsExactly("c1", "total");
        assertThat(letter("applicationDecided/" + wronged + "/REJECTED")).contains("3 өтінімнің ішінде 3-орын");
    }

    @Test
    void aLateAwardHasToFitTheMoneyThatIsFree() {
        UUID dear = ineligible(1_000_000, 150_000);
        rank();
        publish();
        UUID complaint = readmitted(dear);
        score(dear, 5);
        assertThat(refused(director, "decideLatePlace", complaint, late("AWARD")))
                .containsExactly("fundExceeded");
        complete("decideLatePlace", complaint, director, late("RESERVE"));
        assertThat(status(dear)).isEqualTo(ApplicationStatus.RESERVE);
    }

    @Test
    void aLateAwardKeepsWithinWhatItsGroupGetsAtMost() {
        Map<String, Object> rules = rules();
        rules.put("giving", "TOP_DOWN");
        rules.put(
                "limits",
                List.of(Map.of(
                        "limitGroup", "SETTLEMENT",
                        "limitBound", "AT_MOST",
                        "limitMeasure", "GRANTS",
                        "limitAmount", 1)));
        apply(rules);
        rank();
        publish();
        UUID complaint = readmitted(wronged);
        score(wronged, 5);
        assertThat(refused(director, "decideLatePlace", complaint, late("AWARD")))
                .containsExactly("groupCeiling");
    }

    @Test
    void aLatePlaceNeedsItsReason() {
        rank();
        publish();
        UUID complaint = readmitted(wronged);
        score(wronged, 5);
        assertThat(refused(director, "decideLatePlace", complaint, Map.of("outcome", "AWARD")))
                .containsExactly("form.required");
    }

    @Test
    void readmittedBetweenRankingAndResultsItsPlaceIsDecidedAfterThem() {
        UUID complaint = upheld(wronged);
        rank();
        complete("reconsiderOutcome", complaint, director, readmit(ALL_FAILED));
        score(wronged, 5);
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(isOpen("decideLatePlace", complaint)).isFalse();

        publish();
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(isOpen("decideLatePlace", complaint)).isTrue();
        assertThat(complaints.findById(complaint).orElseThrow().heldAward())
                .isEqualTo(awardOf(winner).id());
    }

    @Test
    void aNewRankingDoesNotWaitForWhoGetsALatePlace() {
        UUID complaint = upheld(wronged);
        rank();
        complete("reconsiderOutcome", complaint, director, readmit(ALL_FAILED));
        UUID juror = assessments.findByApplicationId(winner).get(0).juror();
        Sign sign = new Sign(Sign.Kind.SURNAME, "Сарин");
        ConflictSign found = signs.save(new ConflictSign(application(winner), juror, sign, time.now()));
        as(manager, () -> ruleOnSign.confirm(found.id(), "Родной брат заявителя"));
        time.runDueJobs();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.SCORING);
        score(winner, 4);
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.SCORING);
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.DECIDING);
        assertThat(ranking.rankedTogether(call)).hasSize(2);
        publish();
        score(wronged, 5);
        assertThat(isOpen("decideLatePlace", complaint)).isTrue();
    }

    @Test
    void aComplaintThatCameBeforeThereWereAwardsHoldsOneOnceThereAre() {
        UUID complaint = lodge(wronged);
        rank();
        publish();
        Award held = awardOf(winner);
        assertThat(complaints.findById(complaint).orElseThrow().heldAward()).isEqualTo(held.id());
        accept(held);
        checkDocuments(held);
        closeTheCall();
        assertThat(isOpen("signAgreement", held.id())).isFalse();
        hear(complaint, "NOT_UPHELD");
        assertThat(isOpen("signAgreement", held.id())).isTrue();
    }

    /** Ends at {@code ineligibilityStands} and {@code applicationRejected}. */
    @Test
    void theIneligibleWaitUntilTheCallIsCompletedAndLongerWhileAComplaintIsOpen() {
        UUID silent = ineligible(600_000, 100_000);
        UUID complaint = lodge(wronged);
        rank();
        publish();
        assertThat(hasEnded("applicationRejected", silent)).isFalse();
        closeTheCall();
        assertThat(hasEnded("ineligibilityStands", silent)).isTrue();
        assertThat(hasEnded("applicationRejected", silent)).isTrue();
        assertThat(hasEnded("ineligibilityStands", wronged)).isFalse();

        hear(complaint, "NOT_UPHELD");
        assertThat(hasEnded("applicationRejected", wronged)).isTrue();
        assertThat(progress(wronged)).containsExactly("written DONE", "submitted DONE", "ineligible STOPPED");
    }

    /** The engine lists processes by their ids, which say nothing about which of them called the other. */
    @Test
    void theIneligibleEndWhicheverOfTheirProcessesTheEngineNamesFirst() {
        UUID applicant = applicant(AKSHUKUR);
        UUID silent = numbered("f", () -> startedApplication(call, applicant));
        Map<String, Object> values = proposal(silent, applicant, AKSHUKUR, 600_000, 100_000);
        values.put("ideaAgeMonths", 25);
        numbered("0", () -> {
            complete("completeApplication", silent, applicant, values);
            return null;
        });
        complete("confirmCompleteness", silent, manager, Map.of("decision", "GO_ON"));
        rank();
        publish();
        closeTheCall();
        assertThat(hasEnded("ineligibilityStands", silent)).isTrue();
        assertThat(hasEnded("applicationRejected", silent)).isTrue();
    }

    /** While it works, the ids the engine gives begin with the letter. */
    private <T> T numbered(String first, Supplier<T> work) {
        Object factory = engine.getSessionFactories().get(DbEntityManager.class);
        IdGenerator usual = (IdGenerator) ReflectionTestUtils.getField(factory, "idGenerator");
        try {
            IdGenerator led = () -> first + usual.getNextId().substring(1);
            ReflectionTestUtils.setField(factory, "idGenerator", led);
            return work.get();
        } finally {
            ReflectionTestUtils.setField(factory, "idGenerator", usual);
        }
    }

    @Test
    void evenAfterTheCallIsCompletedAnOpenComplaintMayBringItBack() {
        UUID complaint = lodge(wronged);
        rank();
        publish();
        closeTheCall();
        hear(complaint, "PARTLY_UPHELD");
        complete("reconsiderOutcome", complaint, director, readmit(ALL_FAILED));
        score(wronged, 5);
        complete("decideLatePlace", complaint, director, late("AWARD"));
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.AWARDED);
        assertThat(letter("applicationDecided/" + wronged + "/AWARDED")).contains("мерзімі бітті");
        Award own = awardOf(wronged);
        accept(own);
        checkDocuments(own);
        assertThat(isOpen("signAgreement", own.id())).isTrue();
    }

    @Test
    void whatWasNotIneligibleIsNotReadmitted() {
        rank();
        publish();
        UUID complaint = upheld(reserve);
        assertThat(refused(director, "reconsiderOutcome", complaint, readmit(List.of())))
                .containsExactly("remedyImpossible");
        assertThat(isOpen("reconsiderOutcome", complaint)).isTrue();
    }

    @Test
    void whatIsIneligibleIsNotAwardedWithoutTheJury() {
        rank();
        publish();
        UUID complaint = upheld(wronged);
        for (String remedy : List.of("AWARD", "RESERVE")) {
            assertThat(refused(
                            director, "reconsiderOutcome", complaint, Map.of("remedy", remedy, "reason", "Балл қате.")))
                    .containsExactly("remedyImpossible");
        }
    }

    @Test
    void aRuleThatIsLeftStandingKeepsItOut() {
        UUID complaint = upheld(wronged);
        assertThat(refused(director, "reconsiderOutcome", complaint, readmit(List.of())))
                .containsExactly("rulesLeftStanding");
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.INELIGIBLE);
    }

    /** As for applications that were found ineligible under the diagram before this one. */
    @Test
    void whatHasEndedUnderEarlierRulesIsAnsweredInWords() {
        rank();
        publish();
        UUID complaint = upheld(withoutProcess(applicant(AKSHUKUR)));
        assertThat(refused(director, "reconsiderOutcome", complaint, readmit(List.of())))
                .containsExactly("applicationEnded");
        complete("reconsiderOutcome", complaint, director, Map.of("remedy", "NO_CHANGE", "reason", "Ереже бұрынғы."));
        assertThat(hasEnded("complaintAnswered", complaint)).isTrue();
    }

    private UUID withoutProcess(UUID applicant) {
        return inTransaction(() -> {
            GrantApplication application =
                    new GrantApplication(call, applicant, ApplicantKind.SOLE_ENTREPRENEUR, time.now());
            application.submit("OLD/" + application.id(), proposal(700_000), time.now(), false);
            application.decideEligibility(false);
            return applications.save(application).id();
        });
    }

    @Test
    void aDirectorDoesNotDecideAboutTheOwnComplaint() {
        UUID both = person(new Reach(Role.APPLICANT, null), new Reach(Role.DIRECTOR, null));
        UUID complaint = upheld(withoutProcess(both));
        Map<String, Object> values = Map.of("remedy", "NO_CHANGE", "reason", "Өз ісім.");
        String task = task("reconsiderOutcome", complaint).getId();
        as(both, () -> assertThatThrownBy(() -> actions.complete(task, values)).isInstanceOf(NotFound.class));
    }

    @Test
    void neitherTheComplainantNorAJurorDecidesWhatFollows() {
        UUID complaint = upheld(wronged);
        String task = task("reconsiderOutcome", complaint).getId();
        signAll(call);
        UUID jurorAndDirector = person(new Reach(Role.JURY, null), new Reach(Role.DIRECTOR, null));
        appoint(calls.named(call), jurorAndDirector);
        for (UUID wrong : List.of(owner(wronged), jurors.get(0), jurorAndDirector)) {
            as(wrong, () -> assertThatThrownBy(() -> actions.complete(task, readmit(ALL_FAILED)))
                    .isInstanceOf(NotFound.class));
        }
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.INELIGIBLE);
    }

    @Test
    void aLatePlaceIsNotDecidedByAJurorNorByWhoeverPreparedTheCall() {
        UUID both = person(new Reach(Role.PROGRAMME_MANAGER, null), new Reach(Role.DIRECTOR, null));
        rank();
        manager = both;
        publish();
        UUID seated = person(new Reach(Role.JURY, null), new Reach(Role.DIRECTOR, null));
        appoint(calls.named(call), seated);
        UUID complaint = readmitted(wronged);
        UUID scored = UUID.fromString(tasks.createTaskQuery()
                .taskDefinitionKey("scoreApplication")
                .processInstanceBusinessKey(wronged.toString())
                .list()
                .get(0)
                .getAssignee());
        score(wronged, 5);
        String task = task("decideLatePlace", complaint).getId();
        for (UUID wrong : List.of(owner(wronged), scored)) {
            as(wrong, () -> assertThatThrownBy(() -> actions.complete(task, late("AWARD")))
                    .isInstanceOf(NotFound.class));
        }
        as(seated, () -> assertThat(inbox.find(task)).isEmpty());
        assertThat(refused(both, "decideLatePlace", complaint, late("AWARD"))).containsExactly("notOwnCommittee");
    }

    /** Ends at {@code applicationWithdrawn}. */
    @Test
    void itMayBeWithdrawnWhileItWaitsAndThenNothingBringsItBack() {
        UUID complaint = upheld(wronged);
        as(owner(wronged), () -> assertThat(readApplication.of(wronged).mayBeWithdrawn())
                .isTrue());
        as(owner(wronged), () -> withdraw.of(wronged));
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(hasEnded("applicationWithdrawn", wronged)).isTrue();
        assertThat(refused(director, "reconsiderOutcome", complaint, readmit(ALL_FAILED)))
                .containsExactly("remedyImpossible");
    }

    @Test
    void whatIsFinallyIneligibleIsNotWithdrawn() {
        rank();
        publish();
        closeTheCall();
        as(owner(wronged), () -> assertThat(readApplication.of(wronged).mayBeWithdrawn())
                .isFalse());
        assertThat(refused(() -> as(owner(wronged), () -> withdraw.of(wronged))))
                .containsExactly("applicationDecided");
    }

    /** Ends at {@code readmissionEnded}. */
    @Test
    void withdrawnWhileTheJuryScoresItLateNothingIsLeftToDecide() {
        rank();
        publish();
        UUID complaint = readmitted(wronged);
        Award held = awardOf(winner);
        accept(held);
        checkDocuments(held);
        closeTheCall();
        as(owner(wronged), () -> withdraw.of(wronged));
        time.runDueJobs();
        assertThat(hasEnded("readmissionEnded", complaint)).isTrue();
        assertThat(standing(complaint)).isEqualTo(Complaint.Status.ANSWERED);
        assertThat(isOpen("signAgreement", held.id())).isTrue();
    }

    /** Ends at {@code readmissionEnded}. */
    @Test
    void withdrawnWhileTheDirectorDecidesTheTaskIsTakenBack() {
        rank();
        publish();
        UUID complaint = readmitted(wronged);
        score(wronged, 5);
        assertThat(isOpen("decideLatePlace", complaint)).isTrue();
        as(owner(wronged), () -> withdraw.of(wronged));
        assertThat(isOpen("decideLatePlace", complaint)).isFalse();
        assertThat(hasEnded("readmissionEnded", complaint)).isTrue();
    }

    /** Ends at {@code applicationWithdrawn}. */
    @Test
    void aCancelledCallStopsTheWaitingAndTheirComplaintIsAnsweredInWords() {
        UUID complaint = upheld(wronged);
        as(manager, () -> cancelCall.of(call, "Донор қаражатты қайтарып алды."));
        assertThat(refused(director, "reconsiderOutcome", complaint, readmit(ALL_FAILED)))
                .containsExactly("remedyImpossible");
        time.runDueJobs();
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.CANCELLED);
        assertThat(hasEnded("applicationWithdrawn", wronged)).isTrue();
        assertThat(letter("applicationCancelled/" + wronged)).contains("Донор қаражатты қайтарып алды.");
        complete("reconsiderOutcome", complaint, director, Map.of("remedy", "NO_CHANGE", "reason", "Байқау жойылды."));
        assertThat(hasEnded("complaintAnswered", complaint)).isTrue();
    }

    /** Ends at {@code readmissionEnded}. */
    @Test
    void aCancelledCallEndsAReadmissionThatCameAfterTheRanking() {
        UUID complaint = upheld(wronged);
        rank();
        complete("reconsiderOutcome", complaint, director, readmit(ALL_FAILED));
        assertThat(standing(complaint)).isEqualTo(Complaint.Status.PLACE_AWAITED);
        as(manager, () -> cancelCall.of(call, "Донор қаражатты қайтарып алды."));
        time.runDueJobs();
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.CANCELLED);
        assertThat(hasEnded("readmissionEnded", complaint)).isTrue();
    }

    @Test
    void theTimeToComplainAboutIneligibilityEndsWithTheWindowOfTheCall() {
        rank();
        publish();
        as(owner(wronged), () -> assertThat(lodgeComplaint.isPossible(wronged)).isTrue());
        closeTheCall();
        as(owner(wronged), () -> assertThat(lodgeComplaint.isPossible(wronged)).isFalse());
        assertThat(refused(() -> lodge(wronged))).containsExactly("complaintWindow");
    }

    @Test
    void whoeverCameBackMayComplainOnceMoreAboutTheOutcome() {
        readmitted(wronged);
        rank();
        score(wronged, 2);
        publish();
        assertThat(status(wronged)).isEqualTo(ApplicationStatus.REJECTED);
        lodge(wronged);
        assertThat(refused(() -> lodge(wronged))).containsExactly("complaintOnce");
    }

    @Test
    void whoeverHeardTheComplaintDoesNotScoreTheApplication() {
        UUID hearing = person(new Reach(Role.JURY, null), new Reach(Role.COUNCIL_MEMBER, null));
        UUID complaint = lodge(wronged);
        complete("hearComplaint", complaint, hearing, Map.of("finding", "UPHELD", "reasons", "Құжаттар қаралды."));
        complete("reconsiderOutcome", complaint, director, readmit(ALL_FAILED));
        appoint(calls.named(call), hearing);
        inTransaction(() -> {
            assertThat(eligibleJurors.of(application(wronged))).doesNotContain(hearing);
            assertThat(eligibleJurors.of(application(winner))).contains(hearing);
            return null;
        });
    }
}
