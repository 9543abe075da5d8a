package kz.birlese.workflow;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks every few minutes whether the round of the day is due; switched off where a test wants to ask by hand. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "birlese.reminders.automatic", matchIfMissing = true)
class ReminderSchedule {

    private final RemindOfTasks remind;

    ReminderSchedule(RemindOfTasks remind) {
        this.remind = remind;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void holdRound() {
        remind.today();
    }
}
