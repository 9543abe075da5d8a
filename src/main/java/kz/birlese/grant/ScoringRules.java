package kz.birlese.grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.birlese.people.Language;

/**
 * What a call declares about scoring besides its criteria. Where a call has it, the gap between two jurors calls for another
 * opinion as soon as it is reached, unless all agree that the application is weak.
 *
 * @param sections groups of criteria with a threshold of their own
 * @param asked of every juror, shown to whoever decides, and never summed
 * @param agreedBelow of 100: where every total lies below, no gap calls for another opinion
 * @param samples that all jurors score before the real work; none, and not written down, where there is no such round
 */
public record ScoringRules(
        List<Section> sections,
        List<Question> asked,
        BigDecimal agreedBelow,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Sample> samples) {

    public ScoringRules {
        samples = samples == null ? List.of() : List.copyOf(samples);
        sections = List.copyOf(sections);
        asked = List.copyOf(asked);
    }

    /**
     * Criteria that are held to a threshold together.
     *
     * @param key unique among sections and criteria
     * @param threshold lowest acceptable mean of its criteria by their weights, 1 to 5, scale 2
     */
    public record Section(String key, Map<Language, String> name, Set<String> criteria, BigDecimal threshold) {

        public Section {
            name = Guidance.text(name);
            criteria = Collections.unmodifiableSet(new TreeSet<>(criteria));
        }
    }

    /** An invented plan. */
    public record Sample(String key, Map<Language, String> title, Map<Language, String> text) {

        public Sample {
            title = Guidance.text(title);
            text = Guidance.text(text);
        }
    }

    /** An independent question, answered with yes, no or that it cannot be told. */
    public record Question(String key, Map<Language, String> text) {

        public Question {
            text = Guidance.text(text);
        }
    }
}
