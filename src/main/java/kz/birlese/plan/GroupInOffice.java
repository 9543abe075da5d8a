package kz.birlese.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.body.Bodies;
import kz.birlese.body.Body;
import org.springframework.stereotype.Component;

/** The working group of a settlement that may act today; its predecessor has no say in what is decided now. */
@Component
class GroupInOffice {

    private final Bodies bodies;
    private final Clock clock;

    GroupInOffice(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    Optional<UUID> of(String settlement) {
        LocalDate today = LocalDate.now(clock);
        return groups(settlement)
                .filter(each -> each.isInOffice(today))
                .map(Body::id)
                .findFirst();
    }

    /** The last day of the one before; empty when there was none. */
    Optional<LocalDate> endedOn(String settlement) {
        LocalDate today = LocalDate.now(clock);
        return groups(settlement)
                .map(Body::endsOn)
                .filter(day -> day.isBefore(today))
                .max(Comparator.naturalOrder());
    }

    /** The first day of the next one; empty when none has been formed. */
    Optional<LocalDate> beginsOn(String settlement) {
        LocalDate today = LocalDate.now(clock);
        return groups(settlement)
                .map(Body::formedOn)
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    private Stream<Body> groups(String settlement) {
        return bodies.of(settlement).stream().filter(each -> each.kind() == Body.Kind.WORKING_GROUP);
    }
}
