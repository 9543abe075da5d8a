package kz.birlese.grant.board;

import java.util.List;
import java.util.Map;

/**
 * What became of the applications.
 *
 * @param stages every stage in its order
 * @param groups what it looks like by each trait
 */
public record Funnel(List<Step> stages, Map<Trait, List<Group>> groups) {

    /**
     * @param reached how many came to the stage
     * @param still how many stand there and may come further
     * @param lost how many came no further, by the word for the reason; the most frequent first
     */
    public record Step(Stage stage, int reached, int still, Map<String, Integer> lost) {}

    /**
     * Applications that have a trait in common.
     *
     * @param word for example the code of the settlement
     * @param reached how many came to each stage; a stage that is not in it would tell of single people
     */
    public record Group(String word, Map<Stage, Integer> reached) {}
}
