package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Counts the submitted applications of a call, without gaps. */
@Entity
@Table(name = "application_counter")
class ApplicationCounter {

    @Id
    private UUID callId;

    private int lastNumber;

    protected ApplicationCounter() {}

    ApplicationCounter(UUID callId) {
        this.callId = callId;
    }

    int next() {
        return ++lastNumber;
    }
}
