package kz.birlese.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.record.Refusal.Reason;

/**
 * The totals of a vote, from both sides: what the sheets of the gathering say and what was keyed.
 *
 * @param printed ballots printed, numbered from 1
 * @param paper null until the count is done
 * @param keyed ballots on paper that were keyed, the spoiled and the empty among them
 * @param online ballots cast online
 */
public record VoteTotals(int printed, PaperCount paper, int keyed, int spoiled, int empty, int online) {

    static VoteTotals of(PriorityVote vote, List<VoteBallot> standing) {
        List<VoteBallot> paper = standing.stream()
                .filter(ballot -> ballot.channel() == VoteChannel.PAPER)
                .toList();
        return new VoteTotals(
                vote.printed(),
                vote.paper(),
                paper.size(),
                (int) paper.stream().filter(VoteBallot::isSpoiled).count(),
                (int) paper.stream().filter(VoteBallot::isEmpty).count(),
                standing.size() - paper.size());
    }

    /** Ballots that must lie in the box. */
    public int inBox() {
        return paper.issued() - paper.unused();
    }

    /** Heads that may have got a ballot. */
    public int entitled() {
        return paper.present() - paper.presentOnline();
    }

    /** Everybody who took part: at the gathering, and online without being there. */
    public int people() {
        return paper.present() + online - paper.presentOnline();
    }

    /** Why the totals do not agree; empty when they do. */
    public List<Reason> differences() {
        List<Reason> found = new ArrayList<>();
        demand(found, paper.issued() <= printed, "tallyIssued", "issued", paper.issued(), printed);
        demand(found, paper.unused() <= paper.issued(), "tallyUnused", "unused", paper.unused(), paper.issued());
        demand(found, keyed == inBox(), "tallyKeyed", "issued", keyed, inBox());
        demand(found, spoiled == paper.spoiled(), "tallySpoiled", "spoiled", spoiled, paper.spoiled());
        demand(found, paper.presentOnline() <= online, "tallyOnline", "presentOnline", paper.presentOnline(), online);
        demand(found, inBox() <= entitled(), "tallyHeads", "present", inBox(), entitled());
        return found;
    }

    private static void demand(List<Reason> found, boolean holds, String rule, String field, int is, int needed) {
        if (!holds) {
            found.add(new Reason(rule, field, Map.of("found", is, "needed", needed)));
        }
    }
}
