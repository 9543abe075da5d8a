package kz.birlese.people;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Attachment;
import kz.birlese.record.NotFound;
import kz.birlese.record.Outbox;
import kz.birlese.record.OutboxItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to people with an account, each in the language of who gets it. They leave through the outbox, so a letter
 * stands or falls with the decision it tells about.
 */
@Service
@BySystem
public class Letters {

    private final Accounts accounts;
    private final WrittenPages pages;
    private final Texts texts;
    private final Outbox outbox;
    private final WayInLimits limits;

    Letters(Accounts accounts, WrittenPages pages, Texts texts, Outbox outbox, WayInLimits limits) {
        this.accounts = accounts;
        this.pages = pages;
        this.texts = texts;
        this.outbox = outbox;
        this.limits = limits;
    }

    /**
     * Writes a letter with the subject {@code letter.<template>.subject}. What it says is {@code letter.<template>.body},
     * a paragraph to a line, or the page {@code templates/letter/<template>.html} where there is no such text. The
     * recipient's name joins the facts as {@code recipient}, and as {@code address} what links begin with. Who has no mail address gets the subject by SMS. Throws
     * when there is no transaction, and {@link NotFound} when there is no such account.
     *
     * @param key names the one event behind the letter; a second letter with the same key is not written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String key, UUID account, String template, Map<String, ?> facts) {
        send(key, account, template, facts, null);
    }

    /**
     * The same with something that goes with it; an SMS goes without.
     *
     * @param attachment null for none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String key, UUID account, String template, Map<String, ?> facts, Attachment attachment) {
        Contact contact = accounts.findById(account).orElseThrow(NotFound::new).contact();
        Map<String, Object> all = new HashMap<>(facts);
        all.put("recipient", contact.name());
        all.put("address", limits.address());
        String subject = texts.say(contact.language(), "letter." + template + ".subject", all);
        if (contact.email() == null) {
            String text = texts.say(contact.language(), "letter.short", Map.of("subject", subject));
            outbox.post(OutboxItem.sms(key, account, text));
            return;
        }
        String html = html(template, contact.language(), all);
        outbox.post(OutboxItem.mail(key, account, subject, PlainText.of(html), html, attachment));
    }

    private String html(String template, Language language, Map<String, Object> facts) {
        String body = "letter." + template + ".body";
        if (!texts.knows(language, body)) {
            return pages.fill("letter/" + template, language, facts);
        }
        facts.put("paragraphs", texts.say(language, body, facts).lines().toList());
        return pages.fill("letter/plain", language, facts);
    }
}
