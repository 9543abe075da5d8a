package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.birlese.grant.assignment.Bar;
import kz.birlese.grant.conflict.Sign;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A conflict of interest that comes to light while the awards of a call are being decided on, and after that. */
class LateConflictTest extends CompetitionHouse {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Autowired
    private SignCommitteeMinutes minutes;

    @Autowired
    private ConflictSigns signs;

    @Autowired
    private RuleOnSign ruleOnSign;

    @Autowired
    private ShowSigns showSigns;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EligibleJurors eligibleJurors;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CorrectScores correctScores;

    @Autowired
    private Ranking ranking;

    @Autowired
    private ReadApplication readApplication;

    @Autowired
    private HoldCommittee committee;

    @Autowired
    private WriteDecisionFile writeDecisionFile;

    @Autowired
    private DecisionLog log;

    private UUID call;
    private UUID better;
    private UUID worse;

    /** Two applications are ranked, and the committee is to meet. */
    private void ranked() {
        call = openCall(rules());
        better = eligible(call, 1_200_000, 200_000);
        worse = eligible(call, 600_000, 100_000);
        openScoring(call);
        score(better, 5);
        score(worse, 4);
        assertThat(tasks("holdCommittee")).isEqualTo(1);
    }

    private long tasks(String box) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(box)
                .processInstanceBusinessKey(call.toString())
                .count();
    }

    private String name(UUID account) {
        return accounts.findById(account).orElseThrow().name();
    }

    private List<UUID> readers(UUID application) {
        return assessments.findByApplicationId(application).stream()
                .map(Assessment::juror)
                .toList();
    }

    /** And one more juror. */
    private List<UUID> withAnother(List<UUID> some) {
        Stream<UUID> others = jurors.stream().filter(juror -> !some.contains(juror));
        return Stream.concat(some.stream(), others.limit(1)).toList();
    }

    /** But for the juror who is asked now. */
    private Map<UUID, Bar> barred(UUID application) {
        UUID asked = UUID.fromString(sheets(application).get(0).getAssignee());
        Map<UUID, Bar> barred = new HashMap<>();
        transaction.executeWithoutResult(
                open -> barred.putAll(eligibleJurors.barred(applications.named(application), jurors)));
        barred.remove(asked);
        return barred;
    }

    private UUID reader(UUID application) {
        return assessments.findByApplicationId(application).get(0).juror();
    }

    private ConflictSign found(UUID application, UUID juror) {
        Sign sign = new Sign(Sign.Kind.SURNAME, "Сарин");
        return signs.save(new ConflictSign(applications.named(application), juror, sign, time.now()));
    }

    private void confirm(ConflictSign sign) {
        as(manager, () -> ruleOnSign.confirm(sign.id(), "Родной брат заявителя"));
        time.runDueJobs();
    }

    private int place(UUID application) {
        return ranking.findByApplicationId(application).orElseThrow().place();
    }

    private String file() {
        String[] text = new String[1];
        as(manager, () -> text[0] = writeDecisionFile.of(call));
        return text[0];
    }

    private static String altered(String text, Consumer<JsonNode> change) throws Exception {
        ObjectNode whole = (ObjectNode) MAPPER.readTree(text);
        change.accept(whole.get("content"));
        DecisionFile content = CanonicalJson.read(whole.get("content").toString(), DecisionFile.class);
        return content.text();
    }

    @Test
    void theCommitteeWaitsForAnotherSheetAndANewRanking() throws Exception {
        ranked();
        UUID conflicted = reader(better);
        confirm(found(better, conflicted));
        assertThat(tasks("holdCommittee")).isZero();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.SCORING);
        assertThat(ranking.findByCallIdOrderByPlace(call)).isEmpty();
        as(conflicted, () -> assertThatThrownBy(() -> readApplication.of(better))
                .isInstanceOf(NotFound.class));
        as(reader(worse), () -> assertThat(refused(() -> correctScores.of(worse, List.of(), "Жаңылдым.")))
                .as("the ranking was seen")
                .containsExactly("scoresSeen"));
        score(better, 4);
        assertThat(applications.named(better).total()).isEqualByComparingTo("90.00");
        assertThat(applications.named(worse).total()).isEqualByComparingTo("80.00");
        assertThat(tasks("holdCommittee")).isEqualTo(1);
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.PUBLISHED);
        String text = file();
        assertThat(VerifyDecisionFile.first(text)).isEmpty();
        assertThat(text).contains("\"voided\":true");
        String counted =
                altered(text, content -> content.get("sheets").forEach(sheet -> ((ObjectNode) sheet).remove("voided")));
        assertThat(VerifyDecisionFile.first(counted).orElseThrow().where()).endsWith(".voided");
        String more = altered(
                text, content -> content.get("sheets").forEach(sheet -> ((ObjectNode) sheet).put("voided", true)));
        assertThat(VerifyDecisionFile.first(more).orElseThrow().where()).endsWith(".voided");
    }

    @Test
    void theDirectorsListFallsAwayToo() {
        ranked();
        List<UUID> present = withAnother(readers(worse));
        complete(manager, "holdCommittee", call, minutes(present, List.of()));
        present.forEach(juror -> complete(juror, "signCommitteeMinutes", call, Map.of("signature", "SIGN")));
        time.runDueJobs();
        assertThat(tasks("approveAwards")).isEqualTo(1);
        confirm(found(worse, reader(worse)));
        assertThat(tasks("approveAwards")).isZero();
        assertThat(sheets(worse)).singleElement().satisfies(sheet -> assertThat(present)
                .as("those have read its place and its scores")
                .doesNotContain(UUID.fromString(sheet.getAssignee())));
        assertThat(barred(worse)).containsEntry(present.get(2), Bar.MET).hasSize(3);
        score(worse, 5);
        assertThat(tasks("holdCommittee")).isEqualTo(1);
        assertThat(place(better)).isEqualTo(1);
        assertThat(log.about(call))
                .extracting(entry -> entry.decision().what())
                .containsSubsequence("committeeHeld", "scoringReopened");
    }

    @Test
    void whoHasASignOfAConflictLeavesTheRoomForThatApplication() throws Exception {
        ranked();
        UUID present = jurors.get(0);
        ConflictSign sign = found(better, present);
        as(manager, () -> assertThat(committee.aside(call))
                .extracting(AsideLine::number)
                .containsExactly(applications.named(better).number()));
        List<UUID> there = atCommittee(call);
        Map<String, Object> silently = minutes(there, List.of());
        assertThatThrownBy(() -> complete(manager, "holdCommittee", call, silently))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.reasons()).singleElement().satisfies(reason -> {
                            assertThat(reason.rule()).isEqualTo("conflictLeaves");
                            assertThat(reason.facts()).containsEntry("people", name(present));
                        }));
        Map<String, Object> values = new HashMap<>(silently);
        values.put("items", List.of(item(better, List.of(present), votes(there.size() - 1, 0, 0))));
        complete(manager, "holdCommittee", call, values);
        readsNothingOfIt(present, there.get(1));
        there.forEach(juror -> complete(juror, "signCommitteeMinutes", call, Map.of("signature", "SIGN")));
        time.runDueJobs();
        Map<String, String> facts = log.about(call).stream()
                .map(DecisionLog.Entry::decision)
                .filter(each -> each.what().equals("committeeHeld"))
                .findFirst()
                .orElseThrow()
                .facts();
        assertThat(facts.get("aside")).isEqualTo(better + ":" + present);
        as(manager, () -> ruleOnSign.dismiss(sign.id(), "Аттас ғана, туыс емес."));
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        assertThat(VerifyDecisionFile.first(file())).isEmpty();
        String silent =
                altered(file(), content -> ((ObjectNode) content.get("meetings").get(0)).putArray("aside"));
        assertThat(VerifyDecisionFile.first(silent).orElseThrow().where()).isEqualTo("meetings[0].aside");
    }

    private void readsNothingOfIt(UUID left, UUID stayed) {
        String number = applications.named(better).number();
        String chairs = "Комиссия рейтингті қарап, тізімді ұсынды.";
        as(left, () -> assertThat(String.join("\n", minutes.lines(call)))
                .doesNotContain(number, chairs)
                .contains(applications.named(worse).number()));
        as(stayed, () -> assertThat(String.join("\n", minutes.lines(call))).contains(number, chairs));
    }

    @Test
    void nothingIsApprovedWhileASheetThatCountsShowsASignNobodyHasRuledOn() {
        ranked();
        holdCommittee(call, List.of());
        UUID bystander = jurors.stream()
                .filter(juror ->
                        assessments.findByApplicationIdAndJuror(worse, juror).isEmpty())
                .findFirst()
                .orElseThrow();
        found(worse, bystander);
        ConflictSign sign = found(better, reader(better));
        Map<String, Object> approved = Map.of("decision", "approve");
        assertThatThrownBy(() -> complete(director, "approveAwards", call, approved))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.reasons()).singleElement().satisfies(reason -> {
                            assertThat(reason.rule()).isEqualTo("signsUndecided");
                            assertThat(reason.facts())
                                    .containsEntry(
                                            "numbers",
                                            applications.named(better).number());
                        }));
        as(manager, () -> ruleOnSign.dismiss(sign.id(), "Однофамильцы"));
        complete(director, "approveAwards", call, approved);
        time.runDueJobs();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.PUBLISHED);
    }

    @Test
    void publishedResultsStandAndTheConflictIsKept() {
        ranked();
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        UUID juror = reader(better);
        confirm(found(better, juror));
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.PUBLISHED);
        assertThat(assessments
                        .findByApplicationIdAndJuror(better, juror)
                        .orElseThrow()
                        .state())
                .isEqualTo(Assessment.State.SUBMITTED);
        as(juror, () -> assertThatThrownBy(() -> readApplication.of(better)).isInstanceOf(NotFound.class));
    }

    @Test
    void theListOfSignsIsForThoseWhoAnswerForTheCallAndKeepsQuietAboutThemselves() {
        ranked();
        UUID both = person(new Reach(Role.JURY, null), new Reach(Role.PROGRAMME_MANAGER, null));
        found(better, both);
        found(worse, jurors.get(1));
        as(manager, () -> {
            assertThat(showSigns.of(call).lines()).hasSize(2).allMatch(SignsPage.Line::mayRule);
        });
        as(both, () -> {
            assertThat(showSigns.of(call).lines())
                    .extracting(SignsPage.Line::number)
                    .containsExactly(applications.named(worse).number());
        });
        as(person(Role.AUDITOR), () -> {
            assertThat(showSigns.of(call).lines()).hasSize(2).noneMatch(SignsPage.Line::mayRule);
        });
        for (UUID nobody : List.of(jurors.get(1), person(Role.FINANCE), person(new Reach(Role.AUDITOR, BATYR)))) {
            as(nobody, () -> assertThatThrownBy(() -> showSigns.of(call)).isInstanceOf(NotFound.class));
        }
    }
}
