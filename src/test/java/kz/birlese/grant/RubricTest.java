package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.form.TaskForms;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What jurors go by is data of the call: frozen with it, shown on the sheet, held to its thresholds. */
class RubricTest extends CompetitionHouse {

    @Autowired
    private ApplicationForms forms;

    @Autowired
    private TaskForms taskForms;

    @Autowired
    private ReadApplication read;

    @Autowired
    private Assessments assessments;

    @Autowired
    private ApplicationWords words;

    /** Two criteria: the first guided in three languages, the second in a section whose threshold is 3. */
    private Map<String, Object> guided() {
        Map<String, Object> rules = rules();
        Map<String, Object> first = criterion("Relevance", 60, 3);
        Map<String, Object> second = criterion("Budget", 40, null);
        for (String language : List.of("Kk", "Ru", "En")) {
            first.put("guides" + language, "Why? " + language + "\n\nFor whom? " + language);
            first.put("scores" + language, "one\ntwo\nthree\nfour\nfive " + language);
        }
        second.put("section", 1);
        rules.put("criteria", List.of(first, second));
        rules.put("sections", List.of(section("Money", 3)));
        rules.put("questions", List.of(question("A risk?"), question("Double funding?")));
        rules.put("divergenceGap", 100);
        rules.put("agreedBelow", 55);
        return rules;
    }

    private static Map<String, Object> section(String name, Integer threshold) {
        Map<String, Object> row = new HashMap<>(criterion(name, 0, null));
        row.keySet().removeAll(Set.of("weight", "threshold"));
        row.put("least", threshold);
        return row;
    }

    private static Map<String, Object> question(String text) {
        return Map.of("textKk", text + " kk", "textRu", text + " ru", "textEn", text);
    }

    @Test
    void theRubricIsFrozenWithTheCallAndComesBackIntoTheFormAsItWasTyped() {
        UUID call = startedCall();
        complete(manager, "prepareCall", call, guided());
        complete(director, "approveCall", call, Map.of("decision", "sendBack", "reason", "Тағы қараңыз."));
        CallSettings typed = calls.named(call).settings();
        Map<String, Object> again = new HashMap<>();
        String task = taskOf(call, "prepareCall").getId();
        as(manager, () -> {
            actions.claim(task);
            again.putAll(taskForms.open(task).opening());
        });
        complete(manager, "prepareCall", call, again);
        assertThat(calls.named(call).settings().scoring()).isEqualTo(typed.scoring());
        assertThat(calls.named(call).settings().criteria()).isEqualTo(typed.criteria());
        Guidance guidance = typed.criterion("c1").guidance();
        assertThat(guidance.questions()).hasSize(2);
        assertThat(guidance.scores()).hasSize(5).last().satisfies(text -> assertThat(text)
                .containsEntry(Language.KK, "five Kk"));
        assertThat(typed.criterion("c2").guidance()).isNull();
        assertThat(typed.scoring().sections())
                .containsExactly(new ScoringRules.Section(
                        "s1",
                        Map.of(Language.KK, "Money kk", Language.RU, "Money ru", Language.EN, "Money"),
                        Set.of("c2"),
                        BigDecimal.valueOf(3)));
        assertThat(typed.canonical()).contains("\"agreedBelow\":55");
    }

    private Task taskOf(UUID caseId, String box) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(box)
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
    }

    @Test
    void theSheetSaysBesideEachScoreWhatItMeansInTheJurorsLanguage() {
        UUID call = openCall(guided());
        UUID application = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        UUID juror = UUID.fromString(sheets(application).get(0).getAssignee());
        as(juror, () -> {
            Map<String, Object> opening = forms.scoring(application);
            List<?> rows = (List<?>) opening.get("scores");
            assertThat((Map<?, ?>) rows.get(0))
                    .hasToString(rows.get(0).toString())
                    .satisfies(row -> {
                        assertThat(row.toString()).contains("4 — four", "• Why?", "• For whom?");
                    });
            assertThat(((Map<?, ?>) rows.get(1)).get("guides")).isNull();
            assertThat(rows.get(1).toString()).contains("label=4").doesNotContain("four");
            assertThat((List<?>) opening.get("questions")).hasSize(2);
        });
    }

    @Test
    void independentQuestionsAreAnsweredAndShownAndNeverSummed() {
        UUID call = openCall(guided());
        UUID application = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        List<Task> given = sheets(application);
        UUID juror = UUID.fromString(given.get(0).getAssignee());
        List<Map<String, Object>> rows = List.of(row(4), row(4));
        assertThatThrownBy(() -> as(juror, () -> actions.complete(given.get(0).getId(), Map.of("scores", rows))))
                .isInstanceOf(Refusal.class);
        for (int index = 0; index < 2; index++) {
            String says = index == 0 ? "YES" : "NO";
            List<Map<String, Object>> answers =
                    List.of(Map.of("says", says, "remark", "Су аз."), Map.of("says", "UNKNOWN"));
            Task task = given.get(index);
            as(
                    UUID.fromString(task.getAssignee()),
                    () -> actions.complete(task.getId(), Map.of("scores", rows, "questions", answers)));
        }
        time.runDueJobs();
        assertThat(assessments.findByApplicationId(application))
                .extracting(Assessment::total)
                .containsOnly(new BigDecimal("80.00"));
        assertThat(applications.named(application).total()).isEqualTo("80.00");
        as(person(Role.AUDITOR), () -> assertThat(read.of(application).sheets()).allSatisfy(sheet -> {
            assertThat(sheet.answers()).hasSize(2);
            assertThat(sheet.answers().get(1).says()).isEqualTo(Answer.Says.UNKNOWN);
        }));
    }

    private static Map<String, Object> row(int score) {
        return Map.of("score", String.valueOf(score), "reason", "Негіздеме бар.");
    }

    @Test
    void aSectionBelowItsThresholdIsMissedThoughTheTotalIsReached() {
        UUID call = openCall(guided());
        UUID weak = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        sheets(weak).forEach(task -> scoreTask(task, List.of(5, 2)));
        time.runDueJobs();
        GrantApplication assessed = applications.named(weak);
        CallSettings settings = calls.named(call).settings();
        assertThat(assessed.total()).isEqualTo("76.00");
        assertThat(assessed.thresholdsMet()).isFalse();
        assertThat(Thresholds.missed(settings, assessed)).containsExactly("s1");
        assertThat(words.missed(Language.RU, settings, List.of("s1"))).isEqualTo("Money ru");
    }

    @Test
    void aGapCountsFromTheNumberItselfAndNotBelowWhatAllAgreeOn() {
        Map<String, Object> rules = guided();
        rules.put("divergenceGap", 20);
        UUID call = openCall(rules);
        UUID differ = eligible(call, 1_000_000, 200_000);
        UUID weak = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        scoreTask(sheets(differ).get(0), List.of(4, 4));
        scoreTask(sheets(differ).get(0), List.of(3, 3));
        scoreTask(sheets(weak).get(0), List.of(2, 2));
        scoreTask(sheets(weak).get(0), List.of(1, 1));
        time.runDueJobs();
        assertThat(sheets(differ)).as("80 and 60, where 20 is enough").hasSize(1);
        assertThat(status(weak)).as("40 and 20, both below 55").isEqualTo(ApplicationStatus.ASSESSED);
    }

    @Test
    void aRubricThatIsNotWholeIsRefusedFieldByField() {
        Map<String, Object> rules = guided();
        Map<String, Object> first = new HashMap<>((Map<String, Object>) ((List<?>) rules.get("criteria")).get(0));
        first.put("scoresRu", "one\ntwo");
        first.put("guidesEn", "Why?");
        Map<String, Object> second = criterion("Budget", 40, null);
        rules.put("criteria", List.of(first, second));
        UUID call = startedCall();
        assertThatThrownBy(() -> complete(manager, "prepareCall", call, rules))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    List<String> fields = new ArrayList<>();
                    refusal.reasons().forEach(reason -> fields.add(reason.rule() + " " + reason.field()));
                    assertThat(fields)
                            .contains(
                                    "threeLanguages criteria[0].scoresRu",
                                    "threeLanguages criteria[0].guidesEn",
                                    "sectionHasCriteria sections[0].least");
                });
        first.put("scoresKk", "one\ntwo");
        first.put("scoresEn", "one\ntwo");
        assertThatThrownBy(() -> complete(manager, "prepareCall", call, rules))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .anySatisfy(reason -> assertThat(reason.rule()).isEqualTo("everyScoreExplained")));
    }
}
