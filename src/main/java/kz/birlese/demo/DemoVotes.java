package kz.birlese.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.CastVote;
import kz.birlese.plan.FixRankingRule;
import kz.birlese.plan.Issue;
import kz.birlese.plan.KeyTally;
import kz.birlese.plan.ReadVote;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A village of the demo votes on what is most pressing: online and on paper. */
@Component
@Profile("demo")
class DemoVotes {

    private static final int OPEN_DAYS = 7;
    private static final int STEP = 1_000;

    private final Actors actors;
    private final FixRankingRule fixRankingRule;
    private final CastVote castVote;
    private final KeyTally keyTally;
    private final ReadVote readVote;
    private final DemoCalendar calendar;

    DemoVotes(
            Actors actors,
            FixRankingRule fixRankingRule,
            CastVote castVote,
            KeyTally keyTally,
            ReadVote readVote,
            DemoCalendar calendar) {
        this.actors = actors;
        this.fixRankingRule = fixRankingRule;
        this.castVote = castVote;
        this.keyTally = keyTally;
        this.readVote = readVote;
        this.calendar = calendar;
    }

    /** From nine o'clock tomorrow to six in the evening a week later, when the gathering begins. */
    void fixRule(DemoVillage village, UUID cycle) {
        DemoVillage.Vote vote = village.vote();
        LocalDateTime opens = calendar.today().plusDays(1).atTime(9, 0);
        Map<String, Object> form = new HashMap<>();
        form.put("rule", vote.rule());
        form.put("dots", 5);
        form.put("mostPerItem", 3);
        form.put("budget", vote.budget());
        form.put("satisfaction", "COST");
        form.put("step", STEP);
        form.put("opensAt", opens);
        form.put("closesAt", opens.plusDays(OPEN_DAYS).withHour(18));
        form.put("quorum", vote.quorum());
        form.put("printed", vote.printed());
        form.put(
                "choices",
                words(village, cycle).stream().map(word -> choice(vote, word)).toList());
        actors.complete(village.person(), "fixRankingRule", cycle, form);
    }

    private static Map<String, Object> choice(DemoVillage.Vote vote, String word) {
        Map<String, Object> row = new HashMap<>();
        row.put("nameKk", vote.names().get(word).kk());
        row.put("nameRu", vote.names().get(word).ru());
        row.put("cost", vote.costs() == null ? null : vote.costs().get(word));
        return row;
    }

    /** Those of its people who have an account. */
    void online(DemoVillage village, UUID cycle) {
        List<String> words = words(village, cycle);
        UUID vote = vote(village, cycle);
        village.vote()
                .online()
                .forEach((account, says) -> actors.as(account, () -> {
                    castVote.in(vote, numbers(words, says));
                    return vote;
                }));
    }

    /** Every ballot, and what the sheets of the gathering say. */
    void key(DemoVillage village, UUID cycle) {
        actors.take(village.person(), "keyTally", cycle);
        List<String> words = words(village, cycle);
        UUID vote = vote(village, cycle);
        int keyed = 0;
        for (Map.Entry<String, Integer> alike : village.vote().ballots().entrySet()) {
            for (int one = 0; one < alike.getValue(); one++) {
                key(village.person(), vote, ++keyed, marks(words, alike.getKey()));
            }
        }
        actors.complete(village.person(), "keyTally", cycle, sheets(village.vote(), keyed));
    }

    private void key(String person, UUID vote, int serial, String marks) {
        actors.as(person, () -> {
            keyTally.key(vote, UUID.randomUUID(), String.valueOf(serial), marks);
            return vote;
        });
    }

    private static Map<String, Object> sheets(DemoVillage.Vote vote, int keyed) {
        return Map.of(
                "present",
                vote.present(),
                "presentOnline",
                0,
                "issued",
                vote.printed(),
                "unused",
                vote.printed() - keyed,
                "spoiled",
                vote.ballots().getOrDefault("s", 0));
    }

    void confirm(DemoVillage village, UUID cycle) {
        actors.complete(village.second(), "confirmTally", cycle, Map.of("outcome", "AGREE", "rollRight", true));
    }

    /** The words of the leading issues in the order of the ballot. */
    private List<String> words(DemoVillage village, UUID cycle) {
        List<Issue> leading = actors.as(village.person(), () -> fixRankingRule.issues(cycle));
        Map<String, String> known = new HashMap<>();
        village.sorting().leading().forEach(word -> known.put(village.text(word), word));
        return leading.stream().map(issue -> known.get(issue.text())).toList();
    }

    private UUID vote(DemoVillage village, UUID cycle) {
        return actors.as(
                village.person(),
                () -> readVote.of(cycle).rounds().get(0).vote().id());
    }

    private static String marks(List<String> words, String says) {
        if (says.length() == 1) {
            return says;
        }
        StringBuilder marks = new StringBuilder();
        numbers(words, says).forEach(marks::append);
        return marks.toString();
    }

    private static List<Integer> numbers(List<String> words, String says) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : says.split(" ")) {
            numbers.add(words.indexOf(word) + 1);
        }
        return numbers;
    }
}
