package kz.birlese.workflow;

import kz.birlese.people.EndAssistances;
import kz.birlese.people.EndSubstitutions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks every few minutes whether a day is over or the round of the day due, and now and then whether there is anybody for
 * every task; switched off where a test wants to ask by hand.
 */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "birlese.reminders.automatic", matchIfMissing = true)
class ReminderSchedule {

    private final EndSubstitutions substitutions;
    private final EndAssistances assistances;
    private final RemindOfTasks remind;
    private final WarnOfIdleTasks warn;
    private final SendDigests digests;

    ReminderSchedule(
            EndSubstitutions substitutions,
            EndAssistances assistances,
            RemindOfTasks remind,
            WarnOfIdleTasks warn,
            SendDigests digests) {
        this.digests = digests;
        this.warn = warn;
        this.assistances = assistances;
        this.substitutions = substitutions;
        this.remind = remind;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void holdRound() {
        substitutions.whatIsOver();
        assistances.whatIsOver();
        remind.today();
        digests.today();
    }

    /** Looks at every task, so less often. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT15M")
    void lookForIdleTasks() {
        warn.look();
    }
}
