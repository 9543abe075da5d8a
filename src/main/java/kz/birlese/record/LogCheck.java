package kz.birlese.record;

import java.util.OptionalLong;

/** Recomputes the decision log from its first entry and remembers where it first goes wrong. */
class LogCheck {

    private final DecisionTable table;
    private long expected = 1;
    private String previous = HashChain.START;
    private OptionalLong broken = OptionalLong.empty();

    LogCheck(DecisionTable table) {
        this.table = table;
    }

    OptionalLong run(DecisionLog.Head head) {
        table.each(this::follow);
        if (broken.isEmpty()) {
            compareEnd(head);
        }
        return broken;
    }

    /** Whether a head noted earlier is still a point of this log. */
    OptionalLong reaches(DecisionLog.Head known) {
        table.each(entry -> {
            expected = entry.number() + 1;
            if (entry.number() == known.number() && !entry.hash().equals(known.hash())) {
                broken = OptionalLong.of(known.number());
            }
        });
        return known.number() >= expected ? OptionalLong.of(expected) : broken;
    }

    private void follow(DecisionLog.Entry entry) {
        if (broken.isPresent()) {
            return;
        }
        String record = HashChain.canonical(expected, entry.at(), entry.decision());
        boolean holds = entry.number() == expected
                && entry.previousHash().equals(previous)
                && entry.hash().equals(HashChain.next(previous, record));
        if (!holds) {
            broken = OptionalLong.of(expected);
            return;
        }
        previous = entry.hash();
        expected++;
    }

    private void compareEnd(DecisionLog.Head head) {
        long last = expected - 1;
        if (head.number() > last) {
            broken = OptionalLong.of(expected);
        } else if (head.number() < last || !head.hash().equals(previous)) {
            broken = OptionalLong.of(Math.max(1, head.number()));
        }
    }
}
