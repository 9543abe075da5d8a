package kz.birlese.plan.vote;

import java.util.List;

/**
 * What one person put into the box. Items are named by their ids. A ballot may break the rule of its vote: {@link
 * Vote#check} says how.
 */
public sealed interface Ballot {

    /** The items it names, as they stand on it; one that stands there twice is here twice. */
    List<String> items();

    /** Whether nothing is marked on it. It belongs to the turnout and gives nothing. */
    default boolean isEmpty() {
        return items().isEmpty();
    }

    /** Whether a vote with such ballots can take it. */
    boolean fits(BallotKind kind);

    /** Dots put on items. */
    record Dots(List<Mark> marks) implements Ballot {

        public Dots {
            marks = List.copyOf(marks);
        }

        @Override
        public List<String> items() {
            return marks.stream().map(Mark::item).toList();
        }

        @Override
        public boolean isEmpty() {
            return marks.stream().allMatch(mark -> mark.dots() == 0);
        }

        @Override
        public boolean fits(BallotKind kind) {
            return kind == BallotKind.DOTS;
        }
    }

    /** Dots on one item; none is as good as no mark. */
    record Mark(String item, int dots) {}

    /** Items in order, the most pressing first. Those left out stand last, all equally. */
    record Ranking(List<String> items) implements Ballot {

        public Ranking {
            items = List.copyOf(items);
        }

        @Override
        public boolean fits(BallotKind kind) {
            return kind == BallotKind.RANKING;
        }
    }

    /** Items marked, in no order. */
    record Approvals(List<String> items) implements Ballot {

        public Approvals {
            items = List.copyOf(items);
        }

        @Override
        public boolean fits(BallotKind kind) {
            return kind == BallotKind.APPROVALS;
        }
    }

    /** A ballot on paper that the counters could not read or found invalid. It belongs to the turnout and gives nothing. */
    record Spoiled() implements Ballot {

        @Override
        public List<String> items() {
            return List.of();
        }

        @Override
        public boolean fits(BallotKind kind) {
            return true;
        }
    }
}
