package kz.birlese.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.birlese.record.Attachment;
import kz.birlese.record.NotFound;
import kz.birlese.record.Outbox;
import kz.birlese.record.OutboxItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to people with an account, each in the language of who gets it. They leave through the outbox, so a letter
 * stands or falls with the decision it tells about. What is told also lies among the person's notices, whether they want
 * it by letter or not.
 */
@Service
@BySystem
public class Letters {

    private final Accounts accounts;
    private final WrittenPages pages;
    private final Texts texts;
    private final Outbox outbox;
    private final Telling telling;
    private final MailChoices choices;
    private final CurrentUser user;
    private final WayInLimits limits;

    Letters(
            Accounts accounts,
            WrittenPages pages,
            Texts texts,
            Outbox outbox,
            Telling telling,
            MailChoices choices,
            CurrentUser user,
            WayInLimits limits) {
        this.accounts = accounts;
        this.pages = pages;
        this.texts = texts;
        this.outbox = outbox;
        this.telling = telling;
        this.choices = choices;
        this.user = user;
        this.limits = limits;
    }

    /**
     * Tells somebody, by a notice and by letter as they chose. What they have just done themselves they are not told,
     * unless it is binding. What it says is written as in {@link #send}. Throws when there is no transaction, and {@link
     * NotFound} when there is no such account.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Letter letter, Map<String, ?> facts) {
        tell(letter, facts, null);
    }

    /**
     * The same with something that goes with it; an SMS goes without.
     *
     * @param attachment null for none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Letter letter, Map<String, ?> facts, Attachment attachment) {
        if (letter.topic().isChosen() && isAtWork(letter.to())) {
            return;
        }
        Delivery how = choices.of(letter.to(), letter.topic());
        OutboxItem item = how == Delivery.AT_ONCE ? item(letter, facts, attachment) : null;
        telling.of(letter, how, item);
    }

    /**
     * Tells somebody by a notice what the caller writes in a letter of its own, and answers how they want it by letter.
     * Throws when there is no transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Delivery note(Letter letter) {
        Delivery how = choices.of(letter.to(), letter.topic());
        telling.of(letter, how, null);
        return how;
    }

    /** Puts what this transaction has told so far into the outbox: for whoever looks at what it does and does not keep it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeNow() {
        telling.now();
    }

    private boolean isAtWork(UUID account) {
        return user.find().map(SignedIn::id).filter(account::equals).isPresent();
    }

    /**
     * Writes a letter that collects what was noted before, with the subject {@code letter.<template>.subject}. What it says
     * is {@code letter.<template>.body}, a paragraph to a line, or the page {@code templates/letter/<template>.html} where
     * there is no such text. The recipient's name joins the facts as {@code recipient}, and as {@code address} what links
     * begin with. Who has no mail address gets the subject by SMS. Throws when there is no transaction, and {@link NotFound}
     * when there is no such account.
     *
     * @param key names the one event behind the letter; false when a letter with it has been written, which stays the only
     *     one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean send(String key, UUID account, String template, Map<String, ?> facts) {
        return outbox.post(item(key, account, template, facts, null));
    }

    private OutboxItem item(Letter letter, Map<String, ?> facts, Attachment attachment) {
        OutboxItem.About about = new OutboxItem.About(letter.subject().caseId(), letter.template());
        return item(letter.key(), letter.to(), letter.template(), facts, attachment)
                .of(about);
    }

    private OutboxItem item(String key, UUID account, String template, Map<String, ?> facts, Attachment attachment) {
        Contact contact = accounts.findById(account).orElseThrow(NotFound::new).contact();
        Map<String, Object> all = new HashMap<>(facts);
        all.put("recipient", contact.name());
        all.put("address", limits.address());
        String subject = texts.say(contact.language(), "letter." + template + ".subject", all);
        if (contact.email() == null) {
            String text = texts.say(contact.language(), "letter.short", Map.of("subject", subject));
            return OutboxItem.sms(key, account, text);
        }
        String html = html(template, contact.language(), all);
        return OutboxItem.mail(key, account, subject, PlainText.of(html), html, attachment);
    }

    private String html(String template, Language language, Map<String, Object> facts) {
        String body = "letter." + template + ".body";
        if (!texts.knows(language, body)) {
            return pages.fill("letter/" + template, language, facts);
        }
        facts.put(
                "paragraphs",
                texts.say(language, body, facts).lines().map(this::parts).toList());
        return pages.fill("letter/plain", language, facts);
    }

    /** The words of a paragraph and, each for itself, the addresses of this house among them. */
    private List<String> parts(String paragraph) {
        String link = Pattern.quote(limits.address()) + "/\\S*";
        return Pattern.compile("(?:(?!" + link + ").)+|" + link)
                .matcher(paragraph)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
