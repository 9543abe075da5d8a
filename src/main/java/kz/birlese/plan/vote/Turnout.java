package kz.birlese.plan.vote;

/**
 * How many voted.
 *
 * @param counted ballots that give something
 * @param empty ballots with nothing marked
 * @param spoiled ballots found invalid
 */
public record Turnout(int counted, int empty, int spoiled) {

    /** All ballots in the box. */
    public int cast() {
        return counted + empty + spoiled;
    }
}
