package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.birlese.grant.VerifyDecisionFile.Disagreement;
import kz.birlese.people.GrantRole;
import kz.birlese.people.IdentityNumber;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The file a decision can be reckoned from again, by anybody who was not there. */
class DecisionFileTest extends CompetitionHouse {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Autowired
    private WriteDecisionFile decisionFile;

    @Autowired
    private ShowRanking showRanking;

    @Autowired
    private WithdrawApplication withdraw;

    @Autowired
    private GrantRole grantRole;

    @Autowired
    private CorrectScores correct;

    @Autowired
    private Assessments assessments;

    @Autowired
    private JdbcClient sql;

    @TempDir
    private Path folder;

    @Test
    void everyFieldOfTheFileIsHeldByAnother() throws IOException {
        String text = decided();
        JsonNode whole = MAPPER.readTree(text);
        assertThat(whole.at("/content/compared/applications")).hasSize(1);
        assertThat(whole.findValue("earlier"))
                .as("every edition of a corrected sheet")
                .hasSize(2);
        assertThat(whole.at("/content/places/2/separatedBy").textValue())
                .as("of two equals the woman stands first")
                .isEqualTo("womanOrYouth");
        everyFieldIsHeld(text);
    }

    @Test
    void everyFieldIsHeldWhereTheFundWasGivenOutAsAPortfolio() throws IOException {
        String text = decided(Map.of(
                "giving",
                "PORTFOLIO",
                "part",
                "STEPS",
                "partFrom",
                50,
                "limits",
                List.of(Map.of(
                        "limitGroup", "APPLICANT_KIND:SOLE_ENTREPRENEUR",
                        "limitBound", "AT_LEAST",
                        "limitMeasure", "GRANTS",
                        "limitAmount", 1))));
        everyFieldIsHeld(text);
        JsonNode whole = MAPPER.readTree(text);
        assertThat(whole.at("/content/places/0/rule").textValue()).isIn("inPortfolio", "partInPortfolio");
    }

    /** Even a log that was written anew from end to end must say what the solver finds. */
    @Test
    void thePortfolioIsFoundAgainAndNotBelieved() {
        DecisionFile file = CanonicalJson.read(decided(Map.of("giving", "PORTFOLIO")), DecisionFile.Sealed.class)
                .content();

        assertThat(VerifyDecisionFile.first(
                        forged(file, GiveOut.NOTED, "worth", "1").text()))
                .get()
                .extracting(Disagreement::where)
                .isEqualTo("fund.worth");
        assertThat(VerifyDecisionFile.first(
                        forged(file, GiveOut.NOTED, "lowered", "SETTLEMENT 1").text()))
                .get()
                .extracting(Disagreement::where)
                .isEqualTo("fund.lowered");
        assertThat(VerifyDecisionFile.first(forged(file, "applicationRanked", "planned", "600000.00")
                        .text()))
                .get()
                .extracting(Disagreement::where)
                .asString()
                .matches("places\\[\\d]\\.planned");
        assertThat(VerifyDecisionFile.first(
                        forged(file, "applicationRanked", "kind", "NGO").text()))
                .get()
                .extracting(Disagreement::where)
                .asString()
                .endsWith(".kind");
    }

    /** The file with a fact of the log replaced wherever it stands, and every hash reckoned anew. */
    private static DecisionFile forged(DecisionFile file, String what, String fact, String value) {
        List<DecisionLog.Entry> log = new ArrayList<>();
        for (DecisionLog.Entry each : file.log()) {
            Decision decision = each.decision();
            Map<String, String> facts = new HashMap<>(decision.facts());
            if (decision.what().equals(what)) {
                facts.replace(fact, value);
            }
            Decision changed = new Decision(decision.subject(), decision.what(), decision.who(), decision.why(), facts);
            DecisionLog.Entry before = log.isEmpty() ? null : log.get(log.size() - 1);
            String previous =
                    before != null && before.number() + 1 == each.number() ? before.hash() : each.previousHash();
            DecisionLog.Entry bare = new DecisionLog.Entry(each.number(), each.at(), changed, previous, null);
            log.add(new DecisionLog.Entry(each.number(), each.at(), changed, previous, bare.reckonedHash()));
        }
        return new DecisionFile(
                file.format(),
                file.call(),
                file.callId(),
                file.settings(),
                file.fingerprint(),
                file.drawSeed(),
                file.applications(),
                file.sheets(),
                file.compared(),
                file.places(),
                file.meetings(),
                log);
    }

    private void everyFieldIsHeld(String text) throws IOException {
        assertThat(VerifyDecisionFile.first(text)).isEmpty();
        JsonNode whole = MAPPER.readTree(text);
        List<String> unnoticed = new ArrayList<>();
        int[] altered = {0};
        eachLeaf(whole, "", (where, change) -> {
            JsonNode copy = whole.deepCopy();
            change.accept(copy);
            altered[0]++;
            if (VerifyDecisionFile.first(canonical(copy)).isEmpty()) {
                unnoticed.add(where);
            }
            if (!where.startsWith("/seal")
                    && VerifyDecisionFile.first(sealedAnew(copy)).isEmpty()) {
                unnoticed.add(where + ", sealed anew");
            }
        });
        assertThat(unnoticed).isEmpty();
        assertThat(altered[0]).isGreaterThan(300);
    }

    @Test
    void whatDoesNotAgreeFirstIsNamed() throws IOException {
        String text = decided();
        ObjectNode lowered = (ObjectNode) MAPPER.readTree(text);
        ObjectNode mark = (ObjectNode) lowered.at("/content/sheets/0/marks/0");
        mark.put("score", mark.get("score").intValue() == 5 ? 4 : 5);
        Disagreement found = VerifyDecisionFile.first(sealedAnew(lowered)).orElseThrow();
        assertThat(found.where()).isEqualTo("sheets[0].total");
        assertThat(found.stated()).isNotEqualTo(found.reckoned());

        ObjectNode without = (ObjectNode) MAPPER.readTree(text);
        ((ArrayNode) without.at("/content/sheets")).remove(1);
        assertThat(VerifyDecisionFile.first(sealedAnew(without)).orElseThrow().where())
                .isEqualTo("sheets");

        ObjectNode uncorrected = (ObjectNode) MAPPER.readTree(text);
        uncorrected.at("/content/sheets").forEach(each -> ((ObjectNode) each).remove("earlier"));
        assertThat(VerifyDecisionFile.first(sealedAnew(uncorrected))
                        .orElseThrow()
                        .where())
                .as("a correction concealed")
                .matches("sheets\\[\\d]\\.earlier");

        ObjectNode exchanged = (ObjectNode) MAPPER.readTree(text);
        ArrayNode places = (ArrayNode) exchanged.at("/content/places");
        JsonNode first = places.get(0).get("place");
        ((ObjectNode) places.get(0)).set("place", places.get(1).get("place"));
        ((ObjectNode) places.get(1)).set("place", first);
        assertThat(VerifyDecisionFile.first(sealedAnew(exchanged)).orElseThrow().where())
                .matches("places\\[[01]]\\.place");

        ObjectNode cutShort = (ObjectNode) MAPPER.readTree(text);
        cutOut(cutShort, cutShort.at("/content/places/3/application").textValue());
        assertThat(VerifyDecisionFile.first(sealedAnew(cutShort)).orElseThrow().where())
                .as("the last application left out with all that belongs to it")
                .isEqualTo("places");

        ObjectNode refused = (ObjectNode) MAPPER.readTree(text);
        ObjectNode winner = (ObjectNode) refused.at("/content/places/0");
        winner.put("outcome", "REJECT").putNull("amount").putNull("deviationReason");
        without(
                refused,
                "log",
                entry -> entry.at("/decision/what").textValue().equals("outcomeDecided")
                        && entry.at("/decision/subject").equals(winner.get("application")));
        assertThat(VerifyDecisionFile.first(sealedAnew(refused)).orElseThrow().where())
                .as("an award left out of the log")
                .startsWith("places");

        assertThat(VerifyDecisionFile.first(text + " ").orElseThrow().where()).isEqualTo("file");
        assertThat(VerifyDecisionFile.first("{").orElseThrow().where()).isEqualTo("file");
    }

    @Test
    void whoWithdrewBeforeTheResultsHasLostThePlace() {
        UUID call = openCall(rules());
        UUID best = eligible(call, 1_200_000, 200_000);
        UUID second = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        score(best, 5);
        score(second, 4);
        holdCommittee(call, List.of());
        as(applications.named(second).applicant(), () -> withdraw.of(second));
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        as(director, () -> {
            String text = decisionFile.of(call);
            assertThat(text).contains("placeFellAway");
            assertThat(VerifyDecisionFile.first(text)).isEmpty();
        });
    }

    @Test
    void aCallWithoutRulesYetHasNeitherRankingNorFile() {
        UUID call = startedCall();
        as(director, () -> {
            assertThat(showRanking.of(call)).isEmpty();
            assertThat(decisionFile.isFor(call)).isFalse();
        });
    }

    @Test
    void theCommandOfTheJarSaysSoInThreeLanguages() throws IOException {
        String text = decided();
        Path sound = Files.writeString(folder.resolve("decision.json"), text);
        Path broken = Files.writeString(folder.resolve("broken.json"), text.replaceFirst("\"place\":1", "\"place\":2"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(DecisionFileCommand.run(List.of("verify-decision", sound.toString()), printer))
                .isZero();
        assertThat(DecisionFileCommand.run(List.of("verify-decision", broken.toString()), printer))
                .isEqualTo(1);
        assertThat(DecisionFileCommand.run(List.of("verify-decision", "nowhere.json"), printer))
                .isEqualTo(2);
        assertThat(DecisionFileCommand.run(List.of("verify-decision"), printer)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Бәрі сәйкес · Всё сходится · Everything agrees", "places[0].place", "nowhere.json")
                .doesNotContain("extract");
    }

    @Test
    void onlyWhoLooksAfterTheCallWithoutAConflictHasItAndOnlyWhenResultsAreOut() {
        UUID call = openCall(rules());
        UUID application = eligible(call, 1_200_000, 200_000);
        openScoring(call);
        Task given = sheets(application).get(0);
        UUID recused = UUID.fromString(given.getAssignee());
        as(recused, () -> actions.complete(given.getId(), Map.of("conflict", true, "conflictReason", "Туысым.")));
        time.runDueJobs();
        score(application, 5);
        score(application, 5);
        assertThatThrownBy(() -> as(director, () -> decisionFile.of(call))).isInstanceOf(NotFound.class);
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();

        String[] text = new String[1];
        as(director, () -> text[0] = decisionFile.of(call));
        assertThat(VerifyDecisionFile.first(text[0]))
                .as("with a juror who stepped back")
                .isEmpty();
        UUID auditor = person(new Reach(Role.AUDITOR, null));
        as(auditor, () -> assertThat(decisionFile.of(call)).isEqualTo(text[0]));
        UUID applied = applications.named(application).applicant();
        as(person(Role.ADMIN), () -> grantRole.to(applied, new Reach(Role.AUDITOR, null)));
        assertThatThrownBy(() -> as(applied, () -> decisionFile.of(call)))
                .as("an auditor who has applied")
                .isInstanceOf(NotFound.class);
        UUID elsewhere = person(new Reach(Role.PROGRAMME_MANAGER, BATYR));
        assertThatThrownBy(() -> as(elsewhere, () -> decisionFile.of(call))).isInstanceOf(NotFound.class);
    }

    /** Two meetings, one departure from the ranking, one that is below the threshold; other readings decide. */
    private String decided() {
        return decided(Map.of());
    }

    private String decided(Map<String, Object> declared) {
        Map<String, Object> rules = rules();
        rules.putAll(declared);
        rules.put("decides", "CALIBRATED");
        rules.put("ties", List.of(Map.of("tie", "SETTLEMENT"), Map.of("tie", "WOMAN_OR_YOUTH"), Map.of("tie", "GOAL")));
        rules.put("scorersPerApplication", 3);
        List<Map<String, Object>> criteria = List.of(criterion("Relevance", 60, 3), criterion("Budget", 40, null));
        criteria.get(1).put("section", 1);
        rules.put("criteria", criteria);
        Map<String, Object> section = new HashMap<>(criterion("Money", 0, null));
        section.keySet().removeAll(List.of("weight", "threshold"));
        section.put("least", 3);
        rules.put("sections", List.of(section));
        rules.put(
                "questions",
                List.of(Map.of("textKk", "Қауіп бар ма?", "textRu", "Есть ли риск?", "textEn", "A risk?")));
        UUID call = openCall(rules);
        UUID best = eligible(call, 1_200_000, 200_000);
        UUID second = eligible(call, 1_000_000, 200_000);
        UUID weak = eligible(call, 600_000, 100_000);
        UUID ofAWoman = eligible(call, 1_100_000, 180_000);
        isOfAWoman(ofAWoman);
        openScoring(call);
        score(best, 5);
        corrected(best);
        score(second, 4);
        score(ofAWoman, 4);
        score(weak, 2);
        holdCommittee(call, List.of(deviation(second, "AWARD", 800_000, "Ауылда жұмыс орны ең көп ашылады.")));
        complete(director, "approveAwards", call, Map.of("decision", "sendBack", "reason", "Негіздеме жеткіліксіз."));
        holdCommittee(call, List.of(deviation(second, "AWARD", 700_000, "Ауылда жұмыс орны ең көп ашылады.")));
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        String[] text = new String[1];
        as(director, () -> text[0] = decisionFile.of(call));
        return text[0];
    }

    /** A juror puts a sheet right, and right again. */
    private void corrected(UUID application) {
        UUID juror = assessments.findByApplicationId(application).get(0).juror();
        for (int score : List.of(4, 5)) {
            List<Mark> marks = List.of(new Mark("c1", score, "Қайта қарадым."), new Mark("c2", 5, "Негіздеме бар."));
            as(juror, () -> correct.of(application, marks, "Қате баға қойдым, " + score + "."));
        }
        time.runDueJobs();
    }

    private void isOfAWoman(UUID application) {
        String base = "81021420001";
        sql.sql("update application_content set identity_number = ? where application_id = ?")
                .params(base + IdentityNumber.checkDigit(base), application)
                .update();
    }

    private static void cutOut(ObjectNode sealed, String application) {
        without(sealed, "applications", each -> each.get("id").textValue().equals(application));
        without(sealed, "sheets", each -> each.get("applicationId").textValue().equals(application));
        without(sealed, "places", each -> each.get("application").textValue().equals(application));
        without(sealed, "log", each -> each.at("/decision/subject").textValue().equals(application));
    }

    private static void without(ObjectNode sealed, String list, Predicate<JsonNode> which) {
        ArrayNode all = (ArrayNode) sealed.at("/content/" + list);
        for (int index = all.size() - 1; index >= 0; index--) {
            if (which.test(all.get(index))) {
                all.remove(index);
            }
        }
    }

    /** Every value in turn: another text, another number, the other answer; what is missing is there. */
    private static void eachLeaf(JsonNode node, String where, BiConsumer<String, Consumer<JsonNode>> alter) {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> {
                if (node.get(name).isContainerNode()) {
                    eachLeaf(node.get(name), where + "/" + name, alter);
                } else {
                    alter.accept(where + "/" + name, copy -> ((ObjectNode) copy.at(where))
                            .set(name, another(node.get(name))));
                }
            });
        } else {
            for (int index = 0; index < node.size(); index++) {
                int at = index;
                if (node.get(index).isContainerNode()) {
                    eachLeaf(node.get(index), where + "/" + index, alter);
                } else {
                    alter.accept(
                            where + "/" + index, copy -> ((ArrayNode) copy.at(where)).set(at, another(node.get(at))));
                }
            }
        }
    }

    private static JsonNode another(JsonNode value) {
        if (value.isBoolean()) {
            return BooleanNode.valueOf(!value.booleanValue());
        }
        if (value.isIntegralNumber()) {
            return MAPPER.getNodeFactory().numberNode(value.longValue() + 1);
        }
        if (value.isNumber()) {
            return MAPPER.getNodeFactory().numberNode(value.decimalValue().add(new BigDecimal("0.01")));
        }
        if (value.isNull()) {
            return TextNode.valueOf("1");
        }
        String text = value.textValue();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        String rest = text.isEmpty() ? "" : text.substring(0, text.length() - 1);
        return TextNode.valueOf(rest + (last == '1' ? '2' : '1'));
    }

    private static String sealedAnew(JsonNode sealed) {
        ObjectNode copy = sealed.deepCopy();
        copy.put("seal", CanonicalJson.fingerprint(canonical(copy.get("content"))));
        return canonical(copy);
    }

    private static String canonical(JsonNode node) {
        try {
            return MAPPER.writer()
                    .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .writeValueAsString(node);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
