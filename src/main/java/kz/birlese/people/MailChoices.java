package kz.birlese.people;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of how people want to be told by letter. */
@Repository
public class MailChoices {

    private final JdbcClient sql;

    MailChoices(JdbcClient sql) {
        this.sql = sql;
    }

    /** At once unless they chose otherwise; what is binding always. */
    public Delivery of(UUID account, Topic topic) {
        return topic.isChosen() ? chosen(account, topic).orElse(Delivery.AT_ONCE) : Delivery.AT_ONCE;
    }

    private Optional<Delivery> chosen(UUID account, Topic topic) {
        return sql.sql("select delivery from mail_choice where account = ? and topic = ?")
                .params(account, topic.name())
                .query(String.class)
                .optional()
                .map(Delivery::valueOf);
    }

    /** Of every topic people choose for. */
    Map<Topic, Delivery> all(UUID account) {
        Map<Topic, Delivery> all = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            if (topic.isChosen()) {
                all.put(topic, of(account, topic));
            }
        }
        return all;
    }

    void set(UUID account, Topic topic, Delivery delivery) {
        int changed = sql.sql("update mail_choice set delivery = ? where account = ? and topic = ?")
                .params(delivery.name(), account, topic.name())
                .update();
        if (changed == 0) {
            sql.sql("insert into mail_choice (account, topic, delivery) values (?, ?, ?)")
                    .params(account, topic.name(), delivery.name())
                    .update();
        }
    }
}
