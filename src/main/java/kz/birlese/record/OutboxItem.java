package kz.birlese.record;

import java.util.Map;
import java.util.UUID;

/**
 * Something that has to leave the house once.
 *
 * @param key names the one event behind it, for example {@code awardLetter/<award id>}; the receiver sees it too
 * @param account whom it is for; null when only an address is known
 * @param address where it goes, when the account's own address is not meant; else null and looked up when sent
 * @param subject null where the channel has none
 * @param body plain text; of a payment, its purpose
 * @param html the same for mail programs that show it, or null
 * @param facts short values for the channel: of a payment, {@code amount}, {@code currency} and what it is for
 * @param attachment what goes with a mail, or null
 * @param about the case it belongs to, or null
 */
public record OutboxItem(
        String key,
        Channel channel,
        UUID account,
        String address,
        String subject,
        String body,
        String html,
        Map<String, String> facts,
        Attachment attachment,
        About about) {

    /**
     * What lets the history of a case tell of it.
     *
     * @param kind what kind of letter, the same for everybody who gets one; at most 60 characters
     */
    public record About(UUID caseId, String kind) {}

    public static OutboxItem mail(String key, UUID account, String subject, String body, String html) {
        return mail(key, account, subject, body, html, null);
    }

    /** @param attachment what goes with it, or null */
    public static OutboxItem mail(
            String key, UUID account, String subject, String body, String html, Attachment attachment) {
        return new OutboxItem(key, Channel.MAIL, account, null, subject, body, html, Map.of(), attachment, null);
    }

    public static OutboxItem mailTo(String key, String address, String subject, String body) {
        return new OutboxItem(key, Channel.MAIL, null, address, subject, body, null, Map.of(), null, null);
    }

    public static OutboxItem sms(String key, UUID account, String body) {
        return new OutboxItem(key, Channel.SMS, account, null, null, body, null, Map.of(), null, null);
    }

    /** To a number in E.164. */
    public static OutboxItem smsTo(String key, String number, String body) {
        return new OutboxItem(key, Channel.SMS, null, number, null, body, null, Map.of(), null, null);
    }

    public static OutboxItem payment(String key, UUID payee, String purpose, Map<String, String> facts) {
        return new OutboxItem(key, Channel.PAYMENT, payee, null, null, purpose, null, facts, null, null);
    }

    /** The same as part of a case. */
    public OutboxItem of(About about) {
        return new OutboxItem(key, channel, account, address, subject, body, html, facts, attachment, about);
    }
}
