package kz.birlese.grant.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.birlese.grant.CallSettings;
import kz.birlese.grant.Criterion;
import kz.birlese.grant.Guidance;
import kz.birlese.grant.ScoringRules;
import kz.birlese.grant.ScoringRules.Question;
import kz.birlese.grant.ScoringRules.Sample;
import kz.birlese.grant.ScoringRules.Section;
import kz.birlese.people.Language;
import kz.birlese.workflow.Submission;

/**
 * How the form {@code prepareCall} asks what jurors go by: the questions that guide, and what each score means, one a line in
 * each language; the section of a criterion by its number in the form.
 */
final class RubricForm {

    private RubricForm() {}

    /** Null where nothing was written: then nothing more is written down than before there was anything to ask. */
    static Guidance guidance(Submission row) {
        List<Map<Language, String>> questions = lines(row, "guides");
        List<Map<Language, String>> scores = lines(row, "scores");
        return questions.isEmpty() && scores.isEmpty() ? null : new Guidance(questions, scores);
    }

    /** Line by line; where a language has fewer lines than another, those that are missing are missing in the text too. */
    private static List<Map<Language, String>> lines(Submission row, String key) {
        List<Map<Language, String>> lines = new ArrayList<>();
        for (Language language : Language.values()) {
            String text = row.text(key + UsualCall.suffix(language));
            List<String> written = text == null
                    ? List.of()
                    : text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
            for (int index = 0; index < written.size(); index++) {
                if (index == lines.size()) {
                    lines.add(new EnumMap<>(Language.class));
                }
                lines.get(index).put(language, written.get(index));
            }
        }
        return lines;
    }

    /** A section's criteria are those whose row names its number. */
    static List<Section> sections(Submission form) {
        List<Section> sections = new ArrayList<>();
        List<Submission> criteria = form.rows("criteria");
        for (Submission row : form.rows("sections")) {
            int number = sections.size() + 1;
            Set<String> members = new TreeSet<>();
            for (int index = 0; index < criteria.size(); index++) {
                if (isOf(criteria.get(index), number)) {
                    members.add("c" + (index + 1));
                }
            }
            sections.add(new Section("s" + number, CallForm.words(row, "name"), members, row.number("least")));
        }
        return sections;
    }

    private static boolean isOf(Submission criterion, int section) {
        return criterion.number("section") != null
                && criterion.number("section").intValueExact() == section;
    }

    static List<Question> asked(Submission form) {
        List<Question> asked = new ArrayList<>();
        for (Submission row : form.rows("questions")) {
            asked.add(new Question("q" + (asked.size() + 1), CallForm.words(row, "text")));
        }
        return asked;
    }

    /** None where the round is not ticked. */
    static List<Sample> samples(Submission form) {
        List<Sample> samples = new ArrayList<>();
        if (form.ticked("calibration")) {
            for (Submission row : form.rows("samples")) {
                samples.add(new Sample(
                        "p" + (samples.size() + 1), CallForm.words(row, "title"), CallForm.words(row, "plan")));
            }
        }
        return samples;
    }

    private static Map<String, Object> row(Sample sample) {
        Map<String, Object> row = new HashMap<>(UsualCall.inFields("title", sample.title()));
        row.putAll(UsualCall.inFields("plan", sample.text()));
        return row;
    }

    /** The fields beside the criteria. */
    static Map<String, Object> values(CallSettings settings) {
        ScoringRules rules = settings.scoringRules();
        return Map.of(
                "agreedBelow",
                rules.agreedBelow(),
                "calibration",
                !rules.samples().isEmpty(),
                "samples",
                rules.samples().stream().map(RubricForm::row).toList(),
                "sections",
                rules.sections().stream().map(RubricForm::row).toList(),
                "questions",
                rules.asked().stream()
                        .map(each -> UsualCall.inFields("text", each.text()))
                        .toList());
    }

    private static Map<String, Object> row(Section section) {
        Map<String, Object> row = new HashMap<>(UsualCall.inFields("name", section.name()));
        row.put("least", section.threshold());
        return row;
    }

    /** The fields of one criterion. */
    static Map<String, Object> row(Criterion criterion, CallSettings settings) {
        Map<String, Object> row = new HashMap<>();
        List<Section> sections = settings.scoringRules().sections();
        for (int index = 0; index < sections.size(); index++) {
            if (sections.get(index).criteria().contains(criterion.key())) {
                row.put("section", index + 1);
            }
        }
        if (criterion.guidance() != null) {
            row.putAll(inLines("guides", criterion.guidance().questions()));
            row.putAll(inLines("scores", criterion.guidance().scores()));
        }
        return row;
    }

    private static Map<String, Object> inLines(String key, List<Map<Language, String>> texts) {
        Map<String, Object> fields = new HashMap<>();
        for (Language language : Language.values()) {
            String lines =
                    texts.stream().map(text -> text.getOrDefault(language, "")).collect(Collectors.joining("\n"));
            fields.put(key + UsualCall.suffix(language), lines);
        }
        return fields;
    }
}
