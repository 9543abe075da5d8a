package kz.birlese.grant.assignment;

/**
 * By which rules a round is handed out.
 *
 * @param most sheets a juror may have in all; null for as many as come
 * @param fairest whether the pair that fits worst shall fit as well as possible, before all pairs together do
 * @param limit percent, 1 to 100: no pair is drawn more often than that; 100 for no limit
 * @param languages whether an application goes only to those who read its language
 */
public record Rules(Integer most, boolean fairest, int limit, boolean languages) {

    /** The chance, in percent, that stands for certainty. */
    public static final int CERTAIN = 100;

    public Rules {
        if (most != null && most < 1 || limit < 1 || limit > CERTAIN) {
            throw new IllegalArgumentException("most " + most + ", limit " + limit);
        }
    }

    /** The same without a limit: for what is handed out one by one. */
    public Rules unlimited() {
        return new Rules(most, fairest, CERTAIN, languages);
    }
}
