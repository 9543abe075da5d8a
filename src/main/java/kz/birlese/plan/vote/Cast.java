package kz.birlese.plan.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The ballots in the box, checked: those that give something, and how many there were of which kind. */
record Cast(List<Ballot> counted, Turnout turnout) {

    static Cast of(Vote vote, Collection<? extends Ballot> ballots) {
        BallotCheck check = new BallotCheck(vote);
        List<Ballot> counted = new ArrayList<>();
        int spoiled = 0;
        for (Ballot ballot : ballots) {
            check.refuse(ballot);
            if (ballot instanceof Ballot.Spoiled) {
                spoiled++;
            } else if (!ballot.isEmpty()) {
                counted.add(ballot);
            }
        }
        return new Cast(counted, new Turnout(counted.size(), ballots.size() - counted.size() - spoiled, spoiled));
    }

    /** How many ballots name the item. */
    int votes(String item) {
        return (int)
                counted.stream().filter(ballot -> ballot.items().contains(item)).count();
    }
}
