package kz.birlese.plan;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** What lots are drawn with. Nobody chooses it and nobody reads it before the vote has closed. */
@Component
class DrawSeed {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** 64 digits, hexadecimal. */
    String draw() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
