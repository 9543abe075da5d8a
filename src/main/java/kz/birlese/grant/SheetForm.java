package kz.birlese.grant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import org.springframework.stereotype.Component;

/** A score sheet as the form opens it: the call's criteria in their order with what each score means, and its questions. */
@Component
class SheetForm {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private final Texts texts;

    SheetForm(Texts texts) {
        this.texts = texts;
    }

    Map<String, Object> opening(CallSettings settings, Language language) {
        List<Map<String, Object>> questions = settings.scoringRules().asked().stream()
                .map(each -> Map.<String, Object>of(
                        "question", each.key(), "text", each.text().get(language)))
                .toList();
        return Map.of(
                "scores",
                settings.criteria().stream().map(each -> row(each, language)).toList(),
                "questions",
                questions,
                "asksQuestions",
                !questions.isEmpty());
    }

    /** The samples of the call's round, and each criterion once for each of them. */
    Map<String, Object> samples(CallSettings settings, Language language) {
        List<Map<String, Object>> scores = new ArrayList<>();
        List<Map<String, Object>> samples = new ArrayList<>();
        for (ScoringRules.Sample sample : settings.scoringRules().samples()) {
            String title = sample.title().get(language);
            samples.add(Map.of("title", title, "text", sample.text().get(language)));
            settings.criteria().forEach(criterion -> {
                Map<String, Object> row = row(criterion, language);
                row.put("sample", sample.key());
                row.put("name", title + " — " + row.get("name"));
                scores.add(row);
            });
        }
        return Map.of("samples", samples, "scores", scores);
    }

    private Map<String, Object> row(Criterion criterion, Language language) {
        Map<String, Object> facts = Map.of("name", criterion.name().get(language), "weight", criterion.weight());
        Map<String, Object> row = new HashMap<>();
        row.put("criterion", criterion.key());
        row.put("name", texts.say(language, "application.criterion", facts));
        row.put("choices", choices(criterion, language));
        String guides = criterion.guided().questions().stream()
                .map(question -> "• " + question.get(language))
                .collect(Collectors.joining("\n"));
        row.put("guides", guides.isEmpty() ? null : guides);
        return row;
    }

    /** Each score with what it means, where the call says so. */
    private static List<Map<String, String>> choices(Criterion criterion, Language language) {
        List<Map<String, String>> choices = new ArrayList<>();
        for (int score = LOWEST; score <= HIGHEST; score++) {
            choices.add(Map.of("value", String.valueOf(score), "label", label(criterion, score, language)));
        }
        return choices;
    }

    static String label(Criterion criterion, int score, Language language) {
        List<Map<Language, String>> scores = criterion.guided().scores();
        return scores.isEmpty()
                ? String.valueOf(score)
                : score + " — " + scores.get(score - LOWEST).get(language);
    }
}
