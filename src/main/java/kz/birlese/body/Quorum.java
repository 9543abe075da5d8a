package kz.birlese.body;

import java.util.List;

/**
 * How many had to be at a meeting and how many were.
 *
 * @param needed at least one
 * @param found seats or heads, as the rule counts
 */
public record Quorum(int needed, int found) {

    public boolean isReached() {
        return found >= needed;
    }

    /**
     * By the rules in force on the day of the meeting.
     *
     * @param seats all held on that day; an alternate counts for one who is missing, never beside all of them
     */
    static Quorum of(RuleTerms rules, Meeting.Kind kind, List<Seat> seats, Attendance attendance) {
        int own = (int) seats.stream().filter(seat -> !seat.alternate()).count();
        int there = (int) seats.stream()
                .filter(seat -> attendance.seats().contains(seat.id()))
                .count();
        int found = rules.countsHeads(kind) ? attendance.heads() : Math.min(own, there);
        return new Quorum(rules.quorum(kind, own), found);
    }
}
