package kz.birlese.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kz.birlese.HouseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What leaves the house leaves it once, whatever breaks on the way. */
class OutboxTest extends HouseTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private PostBag post;

    @Autowired
    private OutboxTable table;

    @Autowired
    private PaymentOrders payments;

    @Autowired
    private ObjectProvider<AddressBook> addresses;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final String key = "letter/" + UUID.randomUUID();
    private final String address = UUID.randomUUID() + "@example.org";
    private GreenMail server;
    private MailCarrier mail;

    @BeforeEach
    void setUpMail() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            server = new GreenMail(new ServerSetup(free.getLocalPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        }
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getServerSetup().getPort());
        mail = new MailCarrier(sender, "Birlese <desk@birlese.example>");
    }

    @AfterEach
    void stopMail() {
        server.stop();
    }

    @Test
    void mailIsDeliveredOnceAfterTheServerWasDownForTwoHours() throws MessagingException {
        OutboxSender sender = sender(mail, 100);
        post();
        for (int minutes = 0; minutes < 120; minutes += 5) {
            sender.drain();
            time.forward(Duration.ofMinutes(5));
        }
        assertThat(outbox.troubled(1000))
                .filteredOn(this::isOurs)
                .singleElement()
                .satisfies(posted -> {
                    assertThat(posted.state()).isEqualTo(Outbox.State.WAITING);
                    assertThat(posted.tries()).isBetween(5, 12);
                    assertThat(posted.problem()).contains("connect");
                });
        server.start();
        for (int minutes = 0; minutes < 60; minutes += 5) {
            sender.drain();
            time.forward(Duration.ofMinutes(5));
        }
        assertThat(received()).hasSize(1);
        assertThat(received().get(0).getSubject()).isEqualTo("Шешім туралы хат: ә ғ қ ң ө ұ ү һ і");
        assertThat(outbox.troubled(1000)).noneMatch(this::isOurs);
    }

    @Test
    void whatGoesWithALetterArrivesWithItAsItWasPutIn() throws MessagingException, IOException {
        byte[] entry = "BEGIN:VCALENDAR ә".getBytes(StandardCharsets.UTF_8);
        Attachment attachment = new Attachment("WG-1.ics", "text/calendar; charset=UTF-8; method=PUBLISH", entry);
        OutboxItem plain = item();
        OutboxItem with = new OutboxItem(
                key, Channel.MAIL, null, address, plain.subject(), plain.body(), null, Map.of(), attachment, null);
        transaction.executeWithoutResult(status -> outbox.post(with));
        server.start();
        sender(mail, 100).drain();

        BodyPart part = ((Multipart) received().get(0).getContent()).getBodyPart(1);
        assertThat(part.getFileName()).isEqualTo("WG-1.ics");
        assertThat(part.getContentType()).contains("text/calendar", "method=PUBLISH");
        assertThat(part.getInputStream().readAllBytes()).isEqualTo(entry);
    }

    @Test
    void aCrashBetweenSendingAndMarkingShowsTheReceiverTheSameKeyAgain() throws MessagingException {
        server.start();
        post();
        OutboxSender crashing = sender(new CrashingAfter(mail, key), 100);
        assertThatExceptionOfType(Killed.class).isThrownBy(crashing::drain);
        sender(mail, 100).drain();
        sender(mail, 100).drain();
        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getMessageID())
                .isNotBlank()
                .isEqualTo(received().get(1).getMessageID());
    }

    @Test
    void aCrashDuringAPaymentLeavesOneOrder() {
        UUID payee = UUID.randomUUID();
        transaction.executeWithoutResult(status ->
                outbox.post(OutboxItem.payment(key, payee, "first instalment", Map.of("amount", "600000.00"))));
        OutboxSender crashing = sender(new CrashingAfter(payments, key), 100);
        assertThatExceptionOfType(Killed.class).isThrownBy(crashing::drain);
        sender(payments, 100).drain();
        jdbc.update("update outbox set state = 'WAITING' where item_key = ?", key);
        sender(payments, 100).drain();
        assertThat(jdbc.queryForList("select facts from payment_order where order_key = ?", String.class, key))
                .containsExactly("{\"amount\":\"600000.00\"}");
    }

    @Test
    void aSecondItemWithTheSameKeyIsNotTakenIn() {
        assertThat(post()).isTrue();
        assertThat(post()).isFalse();
        assertThat(post.keyed(key)).hasSize(1);
    }

    @Test
    void ofTwoTransactionsThatPostTheSameItemAtOnceOneKeepsIt() {
        meanwhile(() -> outbox.post(item()));
        assertThat(post.keyed(key)).hasSize(1);
    }

    @Test
    void ofTwoTransactionsThatOrderTheSamePaymentAtOnceOneKeepsIt() {
        OutboxItem order =
                OutboxItem.payment(key, UUID.randomUUID(), "first instalment", Map.of("amount", "600000.00"));
        meanwhile(() -> payments.carry(order, null));
        assertThat(jdbc.queryForList("select facts from payment_order where order_key = ?", String.class, key))
                .hasSize(1);
    }

    /** One transaction has done its work and not yet committed when the other comes by and looks in vain. */
    private void meanwhile(Runnable work) {
        transaction.executeWithoutResult(status -> {
            work.run();
            CompletableFuture<Void> coming = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(late -> {
                jdbc.execute("set local lock_timeout = '500ms'");
                work.run();
            }));
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(coming::join)
                    .withCauseInstanceOf(DataAccessException.class);
        });
    }

    @Test
    void anItemOfARolledBackTransactionNeverExisted() {
        transaction.executeWithoutResult(status -> {
            outbox.post(item());
            status.setRollbackOnly();
        });
        assertThat(post.keyed(key)).isEmpty();
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> outbox.post(item()));
    }

    @Test
    void whatIsGivenUpStaysInSightAndGoesOutWhenAskedTo() throws MessagingException {
        OutboxSender sender = sender(mail, 2);
        post();
        sender.drain();
        time.forward(Duration.ofMinutes(2));
        sender.drain();
        assertThat(outbox.troubled(1000))
                .filteredOn(this::isOurs)
                .extracting(Outbox.Posted::state)
                .containsExactly(Outbox.State.GIVEN_UP);
        server.start();
        outbox.retry(key);
        sender.drain();
        assertThat(received()).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> outbox.retry(key));
    }

    @Test
    void twoSendersAtOnceSendAnItemOnce() throws Exception {
        server.start();
        post();
        OutboxSender one = sender(mail, 100);
        OutboxSender other = sender(new Meanwhile(mail, one), 100);
        other.drain();
        assertThat(received()).hasSize(1);
    }

    private boolean post() {
        return Boolean.TRUE.equals(transaction.execute(status -> outbox.post(item())));
    }

    private OutboxItem item() {
        return new OutboxItem(
                key,
                Channel.MAIL,
                null,
                address,
                "Шешім туралы хат: ә ғ қ ң ө ұ ү һ і",
                "text",
                "<p>html</p>",
                Map.of(),
                null,
                null);
    }

    private boolean isOurs(Outbox.Posted posted) {
        return posted.item().key().equals(key);
    }

    private OutboxSender sender(Carrier carrier, int mostTries) {
        return new OutboxSender(table, List.of(carrier), addresses, transactions, clock, mostTries);
    }

    private List<MimeMessage> received() throws MessagingException {
        List<MimeMessage> ours = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (Arrays.toString(message.getAllRecipients()).contains(address)) {
                ours.add(message);
            }
        }
        return ours;
    }

    /** Stands for the process being killed: nothing after it runs, not even the noting of a failure. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private record CrashingAfter(Carrier carrier, String key) implements Carrier {

        @Override
        public Channel channel() {
            return carrier.channel();
        }

        @Override
        public void carry(OutboxItem item, String address) {
            carrier.carry(item, address);
            if (item.key().equals(key)) {
                throw new Killed();
            }
        }
    }

    /** While one sender holds an item, another comes by. */
    private record Meanwhile(Carrier carrier, OutboxSender another) implements Carrier {

        @Override
        public Channel channel() {
            return carrier.channel();
        }

        @Override
        public void carry(OutboxItem item, String address) {
            Thread thread = new Thread(another::drain);
            thread.start();
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            carrier.carry(item, address);
        }
    }
}
