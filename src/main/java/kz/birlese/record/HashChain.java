package kz.birlese.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * The arithmetic of the decision log: {@code h(i) = SHA-256(h(i-1) ‖ record(i))}, {@code h(0)} = 32 zero bytes. Kept
 * apart from the database so that anybody can recompute a printed log.
 */
final class HashChain {

    static final String START = "0".repeat(64);

    private HashChain() {}

    static String next(String previousHash, String canonicalRecord) {
        MessageDigest digest = sha256();
        digest.update(HexFormat.of().parseHex(previousHash));
        return HexFormat.of().formatHex(digest.digest(canonicalRecord.getBytes(StandardCharsets.UTF_8)));
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** One text for one entry and no other: fields between bars, bars and backslashes escaped, facts in key order. */
    static String canonical(long number, Instant at, Decision decision) {
        List<Object> fields = new ArrayList<>();
        fields.add(number);
        fields.add(at);
        fields.add(decision.subject());
        fields.add(decision.what());
        fields.add(decision.who());
        fields.add(decision.why());
        new TreeMap<>(decision.facts()).forEach((name, value) -> {
            fields.add(name);
            fields.add(value);
        });
        return String.join("|", fields.stream().map(HashChain::escaped).toList());
    }

    private static String escaped(Object field) {
        return field == null ? "\\0" : field.toString().replace("\\", "\\\\").replace("|", "\\p");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
