package kz.birlese.body;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits in a body from today on. Whoever leaves keeps their time on record. */
@Service
@Transactional
@RolesAllowed({Role.Named.WORKING_GROUP, Role.Named.PROGRAMME_MANAGER})
public class ChangeSeats {

    private final BodyRegister bodies;
    private final Seats seats;
    private final BodyReach reach;
    private final DecisionLog log;
    private final Clock clock;

    ChangeSeats(BodyRegister bodies, Seats seats, BodyReach reach, DecisionLog log, Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.reach = reach;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Gives the body these members: who is in the list and sits already stays as they are, all others who sit end
     * yesterday, all others in the list begin today.
     *
     * @throws NotFound for whoever holds neither role over the territory
     * @throws Refusal {@code reasonNeeded}, {@code seatsUnchanged}; for the seats see {@link SeatCheck}
     */
    public void to(UUID bodyId, List<SeatHolder> holders, String reason) {
        Body body = bodies.lock(bodyId);
        UUID who = reach.require(body.territory(), Role.WORKING_GROUP, Role.PROGRAMME_MANAGER);
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reasonNeeded", "reason", Map.of());
        }
        LocalDate today = LocalDate.now(clock);
        SeatCheck.hold(holders, today.getYear());
        List<SeatHolder> coming = new ArrayList<>(holders);
        List<Seat> going = seats.heldOn(bodyId, today).stream()
                .filter(seat -> !coming.remove(seat.holder()))
                .toList();
        if (coming.isEmpty() && going.isEmpty()) {
            throw new Refusal("seatsUnchanged");
        }
        going.forEach(seat -> seat.end(today.minusDays(1)));
        coming.forEach(holder -> seats.save(new Seat(bodyId, holder, today)));
        Map<String, String> facts = Map.of("left", String.valueOf(going.size()), "came", String.valueOf(coming.size()));
        log.append(new Decision(bodyId, "seatsChanged", who, reason.strip(), facts));
    }
}
