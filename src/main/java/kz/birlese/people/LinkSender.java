package kz.birlese.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import kz.birlese.record.Outbox;
import kz.birlese.record.OutboxItem;
import org.springframework.stereotype.Component;

/** Sends one-time links to set a password. */
@Component
class LinkSender {

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
        String key = "passwordLink/" + SecretToken.hash(link);
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
        String token = SecretToken.fresh();
        links.deleteAllOf(account.id());
        links.save(new PasswordLink(
                SecretToken.hash(token), account.id(), clock.instant().plus(lives)));
        String tag = account.language().locale().getLanguage();
        return limits.address() + "/password/" + token + "?" + VisitorLanguage.PARAMETER + "=" + tag;
    }
}
