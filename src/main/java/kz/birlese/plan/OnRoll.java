package kz.birlese.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * A person on the roll of those who may vote online.
 *
 * @param openedAt when the account was opened
 * @param hasVoted whether online; never how
 * @param now what the account says today, whatever it said when the roll was frozen
 */
public record OnRoll(UUID account, String name, Instant openedAt, boolean hasVoted, Now now) {

    /** Where they are by their account. */
    public enum Now {
        HERE,
        ELSEWHERE,
        CLOSED;

        static Now of(boolean isClosed, boolean isHere) {
            return isClosed ? CLOSED : isHere ? HERE : ELSEWHERE;
        }
    }
}
