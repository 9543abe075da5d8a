package kz.birlese.record;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Payment orders as the bank takes them over: a second order with the same key is the same order. */
@Component
class PaymentOrders implements Carrier {

    private final JdbcTemplate jdbc;
    private final FactsColumn facts;
    private final Clock clock;

    PaymentOrders(JdbcTemplate jdbc, FactsColumn facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.PAYMENT;
    }

    @Override
    public void carry(OutboxItem item, String address) {
        Long known =
                jdbc.queryForObject("select count(*) from payment_order where order_key = ?", Long.class, item.key());
        if (known > 0) {
            return;
        }
        jdbc.update(
                "insert into payment_order (order_key, payee, purpose, facts, ordered_at) values (?, ?, ?, ?, ?)",
                item.key(),
                item.account(),
                item.body(),
                facts.write(item.facts()),
                clock.instant().atOffset(ZoneOffset.UTC));
    }
}
