package kz.birlese.grant;

/**
 * A juror's answer to an independent question of the call; it adds nothing to any total.
 *
 * @param question the key of the call's question
 * @param remark null where there is none
 */
public record Answer(String question, Says says, String remark) {

    /** What a juror can say. */
    public enum Says {
        YES,
        NO,
        UNKNOWN
    }
}
