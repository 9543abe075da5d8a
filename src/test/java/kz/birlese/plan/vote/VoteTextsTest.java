package kz.birlese.plan.vote;

import static kz.birlese.plan.vote.Box.issues;
import static kz.birlese.plan.vote.Box.measures;
import static kz.birlese.plan.vote.Box.tenge;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Every rule and every refusal can be said in the three languages with the facts the vote gives. */
class VoteTextsTest {

    private static final List<Vote> VOTES = List.of(
            Vote.byDots(issues("A", "B"), 5, 3),
            Vote.byRanking(VotingRule.BORDA, issues("A")),
            Vote.byRanking(VotingRule.SCHULZE, issues("A")),
            Vote.greedy(measures("1"), tenge("2")),
            Vote.equalShares(measures("1"), tenge("2"), Satisfaction.COST, tenge("1")),
            Vote.equalShares(measures("1"), tenge("2"), Satisfaction.CARDINALITY, null));

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyRuleIsExplainedWithItsOwnNumbers(String language) throws IOException {
        Properties texts = texts(language);
        for (Vote vote : VOTES) {
            for (String part : List.of("", ".vote", ".count", ".good")) {
                isSaid(texts.getProperty("votingRule." + vote.rule() + part), vote.facts());
            }
        }
        assertThat(VOTES).extracting(Vote::rule).contains(VotingRule.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyRefusalIsSaidWithWhatItFound(String language) throws IOException {
        Properties texts = texts(language);
        TreeSet<String> said = new TreeSet<>();
        for (Reason reason : refusals()) {
            isSaid(texts.getProperty("refusal." + reason.rule()), reason.facts());
            said.add("refusal." + reason.rule());
        }
        assertThat(texts.stringPropertyNames().stream().filter(key -> key.startsWith("refusal.")))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void whatIsRaisedIsSaidOnlyWhenItIs() throws IOException {
        String pattern = texts("en").getProperty("votingRule.EQUAL_SHARES.count");
        assertThat(said(pattern, VOTES.get(4).facts())).contains("smallest part of its cost", "raised a little");
        assertThat(said(pattern, VOTES.get(5).facts()))
                .contains("smallest amount")
                .doesNotContain("raised a little");
    }

    private static List<Reason> refusals() {
        List<Reason> reasons = new ArrayList<>();
        Stream.<Runnable>of(
                        () -> VOTES.get(0).check(Box.dots("A7 A-1 X0")),
                        () -> Vote.byDots(List.of(), 0, 0),
                        () -> Vote.greedy(issues("A"), null),
                        () -> Vote.equalShares(measures("1"), tenge("2"), Satisfaction.COST, tenge("0")))
                .forEach(attempt -> {
                    try {
                        attempt.run();
                    } catch (Refusal refusal) {
                        reasons.addAll(refusal.reasons());
                    }
                });
        return reasons;
    }

    private static void isSaid(String pattern, Map<String, Object> facts) {
        assertThat(pattern).isNotBlank();
        assertThat(said(pattern, facts)).doesNotContain("{", "}");
    }

    private static String said(String pattern, Map<String, Object> facts) {
        Map<String, Object> plain = new HashMap<>();
        facts.forEach((name, value) -> plain.put(name, value instanceof Number ? value : String.valueOf(value)));
        return new MessageFormat(pattern).format(plain);
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        ClassPathResource file = new ClassPathResource("messages/plan-vote_" + language + ".properties");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
