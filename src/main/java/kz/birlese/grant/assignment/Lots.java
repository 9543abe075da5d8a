package kz.birlese.grant.assignment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Numbers that nobody can steer and anybody can make again: the first eight bytes of the SHA-256 of the seed, a colon and
 * what the number is for.
 */
final class Lots {

    private final String seed;
    private long drawn;

    Lots(String seed) {
        this.seed = seed;
    }

    /** The lot of a pair, 0 or more and less than the bound. */
    long of(String application, String juror, long bound) {
        return below(bound, application + ":" + juror);
    }

    /** The next number, 0 or more and less than the bound. */
    int next(int bound) {
        return (int) below(bound, String.valueOf(drawn++));
    }

    private long below(long bound, String what) {
        byte[] digest = sha256().digest((seed + ":" + what).getBytes(StandardCharsets.UTF_8));
        return Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), bound);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
