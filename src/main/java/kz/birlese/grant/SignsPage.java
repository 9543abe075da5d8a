package kz.birlese.grant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.birlese.grant.conflict.Sign;

/**
 * Signs of conflicts of interest in a call.
 *
 * @param lines those nobody has ruled on first, then by number of the application and juror
 */
public record SignsPage(List<Line> lines) {

    /**
     * One sign.
     *
     * @param agreed see {@link Sign#agreed}
     * @param saidBy who said so; null where the house found it
     * @param sheet what the juror has of the application; null for nothing
     * @param mayRule whether the person at work may confirm and dismiss it
     * @param ruledBy null while open, like the two after it
     */
    public record Line(
            UUID sign,
            String number,
            String title,
            String juror,
            Sign.Kind kind,
            String agreed,
            String saidBy,
            Instant foundAt,
            Assessment.State sheet,
            ConflictSign.State state,
            boolean mayRule,
            String ruledBy,
            Instant ruledAt,
            String reason) {

        public boolean isOpen() {
            return state == ConflictSign.State.OPEN;
        }
    }
}
