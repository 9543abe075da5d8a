package kz.birlese.record;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mail by SMTP. The Message-ID comes from the item's key: mail programs show a repeated message once. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailCarrier implements Carrier {

    private final JavaMailSender mail;
    private final String from;

    MailCarrier(JavaMailSender mail, @Value("${birlese.mail.from:birlese@localhost}") String from) {
        this.mail = mail;
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void carry(OutboxItem item, String address) {
        MimeMessage message = mail.createMimeMessage();
        try {
            fill(message, item, address);
        } catch (MessagingException unusable) {
            throw new MailParseException(unusable);
        }
        mail.send(message);
    }

    private void fill(MimeMessage message, OutboxItem item, String address) throws MessagingException {
        boolean hasParts = item.html() != null || item.attachment() != null;
        MimeMessageHelper helper = new MimeMessageHelper(message, hasParts, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(address);
        helper.setSubject(item.subject());
        if (item.html() == null) {
            helper.setText(item.body());
        } else {
            helper.setText(item.body(), item.html());
        }
        if (item.attachment() != null) {
            Attachment with = item.attachment();
            helper.addAttachment(with.name(), new ByteArrayDataSource(with.content(), with.type()));
        }
        message.setHeader("Message-ID", messageId(item.key()));
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private String messageId(String key) {
        String domain = from.substring(from.indexOf('@') + 1).replace(">", "");
        return "<" + HashChain.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, 32) + "@" + domain + ">";
    }
}
