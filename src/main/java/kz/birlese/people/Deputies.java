package kz.birlese.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Substitution.Colleague;
import org.springframework.stereotype.Component;

/** Who stands in for a person today. */
@Component
public class Deputies {

    private final Substitutions substitutions;
    private final Clock clock;

    Deputies(Substitutions substitutions, Clock clock) {
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /** Empty while the person is at work. */
    public Optional<UUID> of(UUID absent) {
        LocalDate today = LocalDate.now(clock);
        return substitutions
                .away(absent, today, today)
                .map(Substitution::deputy)
                .map(Colleague::id);
    }
}
