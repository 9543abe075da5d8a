package kz.birlese.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.record.Refusal;

/**
 * When a vote is held. Ballots are taken online from the one moment to the other; at the second the gathering begins, so
 * that whoever has voted online is known before the first ballot on paper is handed out.
 */
public record VoteDates(Instant opensAt, Instant closesAt) {

    /** Throws {@link Refusal} {@code voteOpensAhead}, {@code voteClosesLater}. */
    void mustLieAheadOf(Instant now) {
        List<Refusal.Reason> broken = new ArrayList<>();
        if (opensAt.isBefore(now)) {
            broken.add(new Refusal.Reason("voteOpensAhead", "opensAt", Map.of("found", opensAt, "needed", now)));
        }
        if (!closesAt.isAfter(opensAt)) {
            broken.add(new Refusal.Reason("voteClosesLater", "closesAt", Map.of("found", closesAt, "needed", opensAt)));
        }
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }
}
