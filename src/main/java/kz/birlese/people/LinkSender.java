package kz.birlese.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import kz.birlese.record.Outbox;
import kz.birlese.record.OutboxItem;
import org.springframework.stereotype.Component;

/** Sends one-time links to set a password: 128 random bits, of which only the hash stays here. */
@Component
class LinkSender {

    private static final int TOKEN_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final PasswordLinks links;
    private final Outbox outbox;
    private final Texts texts;
    private final WayInLimits limits;
    private final Clock clock;

    LinkSender(PasswordLinks links, Outbox outbox, Texts texts, WayInLimits limits, Clock clock) {
        this.links = links;
        this.outbox = outbox;
        this.texts = texts;
        this.limits = limits;
        this.clock = clock;
    }

    /** Writes to the account's e-mail or phone; an older link of the account no longer works. */
    void send(Account account, String text, Duration lives) {
        Contact to = account.contact();
        String link = link(account, lives);
        String body = texts.say(to.language(), text, Map.of("link", link, "name", to.name()));
        String key = "passwordLink/" + hash(link);
        outbox.post(
                to.email() == null
                        ? OutboxItem.smsTo(key, to.phone(), body)
                        : OutboxItem.mailTo(key, to.email(), texts.say(to.language(), text + ".subject"), body));
    }

    /**
     * A new link, which the caller hands over; older ones of the account no longer work. Its page speaks the language of
     * the account, whatever the browser prefers.
     */
    String link(Account account, Duration lives) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.deleteAllOf(account.id());
        links.save(new PasswordLink(hash(token), account.id(), clock.instant().plus(lives)));
        String tag = account.language().locale().getLanguage();
        return limits.address() + "/password/" + token + "?" + VisitorLanguage.PARAMETER + "=" + tag;
    }

    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
