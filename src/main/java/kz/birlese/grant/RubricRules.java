package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.birlese.grant.ScoringRules.Sample;
import kz.birlese.grant.ScoringRules.Section;
import kz.birlese.people.Language;
import kz.birlese.record.Refusal.Reason;

/** What a call says of how jurors score must itself be whole: in three languages, every score explained or none. */
final class RubricRules {

    /** The scale of the evaluation grid goes from 1 to 5. */
    private static final int SCORES = 5;

    private static final int SAMPLES = 2;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final CallSettings settings;
    private final List<Reason> broken = new ArrayList<>();

    private RubricRules(CallSettings settings) {
        this.settings = settings;
    }

    /** The broken rules, in the order of the form. */
    static List<Reason> brokenBy(CallSettings settings) {
        RubricRules rules = new RubricRules(settings);
        for (int row = 0; row < settings.criteria().size(); row++) {
            rules.guidance(settings.criteria().get(row).guided(), "criteria[" + row + "].");
        }
        rules.sections();
        rules.questions();
        rules.samples();
        rules.within(settings.scoringRules().agreedBelow(), BigDecimal.ZERO, WHOLE, "agreedBelow");
        return rules.broken;
    }

    private void guidance(Guidance guidance, String path) {
        guidance.questions().forEach(text -> threeLanguages(text, path + "guides"));
        guidance.scores().forEach(text -> threeLanguages(text, path + "scores"));
        int explained = guidance.scores().size();
        if (explained != 0 && explained != SCORES) {
            refuse("everyScoreExplained", path + "scoresKk", Map.of("found", explained, "needed", SCORES));
        }
    }

    private void sections() {
        Set<String> taken = new HashSet<>();
        List<Section> sections = settings.scoringRules().sections();
        for (int row = 0; row < sections.size(); row++) {
            Section section = sections.get(row);
            String path = "sections[" + row + "].";
            threeLanguages(section.name(), path + "name");
            within(section.threshold(), BigDecimal.ONE, BigDecimal.valueOf(SCORES), path + "least");
            if (section.criteria().isEmpty() || !section.criteria().stream().allMatch(taken::add)) {
                refuse("sectionHasCriteria", path + "least", Map.of("section", row + 1));
            }
        }
    }

    private void questions() {
        for (int row = 0; row < settings.scoringRules().asked().size(); row++) {
            threeLanguages(settings.scoringRules().asked().get(row).text(), "questions[" + row + "].text");
        }
    }

    /** Two, so that a juror is told apart from a plan; more would be work. */
    private void samples() {
        List<Sample> samples = settings.scoringRules().samples();
        if (!samples.isEmpty() && samples.size() != SAMPLES) {
            refuse("twoSamples", "calibration", Map.of("found", samples.size(), "needed", SAMPLES));
        }
        for (int row = 0; row < samples.size(); row++) {
            threeLanguages(samples.get(row).title(), "samples[" + row + "].title");
            threeLanguages(samples.get(row).text(), "samples[" + row + "].plan");
        }
    }

    private void threeLanguages(Map<Language, String> text, String field) {
        for (Language language : Language.values()) {
            if (text.get(language) == null || text.get(language).isBlank()) {
                refuse("threeLanguages", field + CallRules.suffix(language), Map.of("language", language.name()));
            }
        }
    }

    private void within(BigDecimal found, BigDecimal least, BigDecimal most, String field) {
        if (found.compareTo(least) < 0 || found.compareTo(most) > 0) {
            refuse("withinRange", field, Map.of("found", found, "least", least, "most", most));
        }
    }

    private void refuse(String rule, String field, Map<String, Object> facts) {
        broken.add(new Reason(rule, field, facts));
    }
}
