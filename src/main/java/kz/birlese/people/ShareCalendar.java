package kz.birlese.people;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person at work makes a secret address under which a calendar program reads their terms, and takes it away again. It
 * is shown once; whoever needs it again makes another, and the old one no longer works.
 */
@Service
@Transactional
@PermitAll
public class ShareCalendar {

    private final CalendarFeeds feeds;
    private final CurrentUser user;
    private final WayInLimits limits;
    private final Clock clock;

    ShareCalendar(CalendarFeeds feeds, CurrentUser user, WayInLimits limits, Clock clock) {
        this.feeds = feeds;
        this.user = user;
        this.limits = limits;
        this.clock = clock;
    }

    /** When the address that works now was made; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> since() {
        return feeds.madeAt(user.require().id());
    }

    /** A new address, to be handed to a calendar program. */
    public String make() {
        UUID me = user.require().id();
        String token = SecretToken.fresh();
        feeds.keep(me, token, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return limits.address() + "/calendar/" + token + ".ics";
    }

    public void revoke() {
        feeds.remove(user.require().id());
    }
}
