package kz.birlese.people;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Refusal;

/** A six-digit code on its way to a person and back: it holds for a while and for a few tries. Only its hash is kept. */
@Embeddable
class OneTimeCode {

    private String codeHash;
    private int codesSent;
    private int triesLeft;
    private Instant expiresAt;

    /** A fresh code replaces the one before. {@code owner} is whatever the code belongs to. */
    void send(UUID owner, String code, int tries, Instant now, Duration lives) {
        codeHash = hashed(owner, code);
        codesSent++;
        triesLeft = tries;
        expiresAt = now.plus(lives);
    }

    /**
     * Takes one try. Throws {@link Refusal}: {@code codeExpired}, {@code codeTriesOver}, or {@code codeWrong} with the
     * tries that are left; the try stays taken.
     */
    void prove(UUID owner, String typed, Instant now) {
        if (!now.isBefore(expiresAt)) {
            throw new Refusal("codeExpired", "code", Map.of());
        }
        if (triesLeft == 0) {
            throw new Refusal("codeTriesOver", "code", Map.of());
        }
        triesLeft--;
        if (!codeHash.equals(hashed(owner, digits(typed)))) {
            throw new Refusal("codeWrong", "code", Map.of("left", triesLeft));
        }
    }

    /** People read codes aloud and type them in groups. */
    private static String digits(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s", "");
    }

    /** Six digits that live ten minutes and five tries need no slow hash, only one that no other owner shares. */
    private static String hashed(UUID owner, String code) {
        return SecretToken.hash(owner + "/" + code);
    }

    int sent() {
        return codesSent;
    }
}
