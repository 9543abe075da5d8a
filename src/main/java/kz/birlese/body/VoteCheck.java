package kz.birlese.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.record.Refusal;

/** Counts the votes of a meeting, item by item. */
final class VoteCheck {

    private VoteCheck() {}

    /**
     * The items with their votes and whether each found its majority.
     *
     * @param present how many could vote
     * @throws Refusal {@code voteMissing} where an item to be decided has no votes, {@code votesExceedPresent} where there
     *     are more votes than people
     */
    static List<AgendaItem> counted(
            List<AgendaItem> agenda, List<AgendaItem.Vote> votes, int present, Majority majority) {
        if (agenda.size() != votes.size()) {
            throw new Refusal("meetingOutOfStep");
        }
        List<Refusal.Reason> broken = new ArrayList<>();
        List<AgendaItem> counted = new ArrayList<>();
        for (int at = 0; at < agenda.size(); at++) {
            AgendaItem item = agenda.get(at);
            AgendaItem.Vote vote = votes.get(at);
            if (item.kind() == AgendaItem.Kind.INFORMATION) {
                counted.add(item.with(vote, false));
            } else if (!vote.isComplete()) {
                broken.add(new Refusal.Reason("voteMissing", "items", Map.of("item", item.text())));
            } else if (vote.total() > present) {
                Map<String, Object> facts = Map.of("item", item.text(), "found", vote.total(), "needed", present);
                broken.add(new Refusal.Reason("votesExceedPresent", "items", facts));
            } else {
                counted.add(item.with(vote, majority.isReached(vote.votesFor(), present, vote.chairFor())));
            }
        }
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
        return counted;
    }
}
