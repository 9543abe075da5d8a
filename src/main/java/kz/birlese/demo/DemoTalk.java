package kz.birlese.demo;

import java.util.List;
import java.util.Map;

/**
 * What a meeting is about and what its minutes say. Words in braces are replaced by what the place is about.
 *
 * @param title null for a meeting that a plan has called, as is the agenda
 * @param kk the minutes in Kazakh, {@code ru} in Russian
 * @param tooFew how many came the first time, when they were too few; null when they were enough
 */
record DemoTalk(
        String title, String place, List<Item> agenda, String kk, String ru, List<Action> actions, Integer tooFew) {

    /** {@code vote} says whether it is voted on; {@code resolution} may be null. */
    record Item(String text, int minutes, boolean vote, String resolution) {}

    /**
     * What somebody is asked to do.
     *
     * @param owner {@code AKIMAT}, {@code CHAIR} or {@code SECRETARY}
     * @param days within which it is to be done
     * @param doneIn how many days it took; null while it is not done, as {@code report}
     */
    record Action(String what, String owner, int days, Integer doneIn, String report) {}

    DemoTalk about(Map<String, String> facts) {
        return new DemoTalk(
                title,
                place,
                agenda == null
                        ? null
                        : agenda.stream()
                                .map(item -> new Item(
                                        filled(item.text(), facts),
                                        item.minutes(),
                                        item.vote(),
                                        filled(item.resolution(), facts)))
                                .toList(),
                filled(kk, facts),
                filled(ru, facts),
                actions == null ? List.of() : actions,
                tooFew);
    }

    DemoTalk tooFewAtFirst(Integer heads) {
        return new DemoTalk(title, place, agenda, kk, ru, actions, heads);
    }

    private static String filled(String text, Map<String, String> facts) {
        String filled = text;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            filled = filled == null ? null : filled.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return filled;
    }
}
