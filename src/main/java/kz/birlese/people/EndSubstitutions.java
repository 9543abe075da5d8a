package kz.birlese.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records the end of substitutions whose last day is over. A deputy has lost what was lent by then already: at the end of
 * the day, Asia/Aqtau, whether this runs or not.
 */
@Service
@BySystem
@Transactional(propagation = Propagation.NEVER)
public class EndSubstitutions {

    private final Substitutions substitutions;
    private final DecisionLog log;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndSubstitutions(
            Substitutions substitutions,
            DecisionLog log,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.substitutions = substitutions;
        this.log = log;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** May run as often as one likes; each end is recorded once. */
    public void whatIsOver() {
        substitutions
                .endedBefore(LocalDate.now(clock))
                .forEach(each -> transaction.executeWithoutResult(status -> end(each)));
    }

    private void end(Substitution over) {
        if (substitutions.end(over.id(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            Map<String, String> facts = Map.of("deputy", over.deputy().id().toString());
            log.append(new Decision(over.absent().id(), "deputyEnded", null, null, facts));
            events.publishEvent(
                    new SubstitutionOver(over.absent().id(), over.deputy().id()));
        }
    }
}
