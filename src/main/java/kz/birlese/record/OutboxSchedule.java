package kz.birlese.record;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Wakes the sender; switched off where a test wants to wake it by hand. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "birlese.outbox.automatic", matchIfMissing = true)
class OutboxSchedule {

    private final OutboxSender sender;

    OutboxSchedule(OutboxSender sender) {
        this.sender = sender;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "${birlese.outbox.pause:PT5S}")
    void send() {
        sender.drain();
    }
}
