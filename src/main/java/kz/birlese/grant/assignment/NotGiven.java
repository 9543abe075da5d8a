package kz.birlese.grant.assignment;

/**
 * A juror does not read an application.
 *
 * @param bar null unless that is the ground
 * @param chance percent with which the pair might have come up; 0 unless the ground is {@link Ground#CHANCE}
 */
public record NotGiven(String application, String juror, Ground ground, Bar bar, int chance) {

    /** What spoke against it, the first that did. */
    public enum Ground {
        BARRED,
        /** The application lacks jurors, so that nobody reads it yet. */
        LACKING,
        /** The juror has all the sheets they may have, and none of them could go to anybody else. */
        FULL,
        /** Something drawn before would have to be given up. */
        DISTURBS,
        /** Some pair would fit worse than any needs to. */
        FAIREST,
        /** The loads would be less level. */
        LEVEL,
        /** Others know the subject better, or the juror is needed more elsewhere. */
        SUBJECT,
        /** Equal in everything, and the lot went to others. */
        LOT,
        /** Chances were limited, and the draw went to others. */
        CHANCE,
        /** The pair gave way so that all jurors' scores can be compared. */
        JOINED
    }

    static NotGiven barred(Pair pair, Bar bar) {
        return new NotGiven(pair.application(), pair.juror(), Ground.BARRED, bar, 0);
    }

    static NotGiven because(Pair pair, Ground ground) {
        return new NotGiven(pair.application(), pair.juror(), ground, null, 0);
    }
}
