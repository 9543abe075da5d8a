package kz.birlese.body;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.territory.HoldTerritory;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body is formed with its first members, for the term its rules say. */
@Service
@Transactional
@RolesAllowed({Role.Named.WORKING_GROUP, Role.Named.PROGRAMME_MANAGER})
public class FormBody {

    private static final int TEXT_LENGTH = 300;

    private final BodyRegister bodies;
    private final BodyRuleRegister rules;
    private final Territories territories;
    private final HoldTerritory hold;
    private final BodyReach reach;
    private final FoundBody found;

    FormBody(
            BodyRegister bodies,
            BodyRuleRegister rules,
            Territories territories,
            HoldTerritory hold,
            BodyReach reach,
            FoundBody found) {
        this.bodies = bodies;
        this.rules = rules;
        this.territories = territories;
        this.hold = hold;
        this.reach = reach;
        this.found = found;
    }

    /**
     * Answers the id of the body.
     *
     * @throws NotFound for whoever holds neither role over the territory
     * @throws Refusal {@code textMissing}, {@code textTooLong} at {@code name} or {@code mandateDocument}, {@code
     *     bodyDayNeeded} at {@code mandateOn} or {@code formedOn}, {@code bodyInOffice} while another of its kind is in
     *     office there; for the seats see {@link SeatCheck}
     */
    public UUID with(NewBody formed, List<SeatHolder> holders) {
        UUID who = reach.require(formed.territory(), Role.WORKING_GROUP, Role.PROGRAMME_MANAGER);
        check(formed);
        Body.Level level = Body.Level.of(territories.find(formed.territory()).orElseThrow(NotFound::new));
        UUID id = UUID.randomUUID();
        found.as(
                id,
                formed,
                holders,
                rules.usual(level, formed.formedOn()).terms().termMonths(),
                who);
        return id;
    }

    private void check(NewBody formed) {
        List<Refusal.Reason> broken = new ArrayList<>();
        text(formed.name() == null ? null : formed.name().kk(), "name", broken);
        text(formed.mandateDocument(), "mandateDocument", broken);
        day(formed.mandateOn(), "mandateOn", broken);
        day(formed.formedOn(), "formedOn", broken);
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
        hold.named(formed.territory());
        bodies.findByTerritoryOrderByFormedOnDesc(formed.territory()).stream()
                .filter(other ->
                        other.kind() == formed.kind() && !other.endsOn().isBefore(formed.formedOn()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal("bodyInOffice", "formedOn", Map.of("needed", other.endsOn()));
                });
    }

    private static void text(String text, String field, List<Refusal.Reason> broken) {
        if (text == null || text.isBlank()) {
            broken.add(new Refusal.Reason("textMissing", field, Map.of()));
        } else if (text.length() > TEXT_LENGTH) {
            Map<String, Object> facts = Map.of("found", text.length(), "needed", TEXT_LENGTH);
            broken.add(new Refusal.Reason("textTooLong", field, facts));
        }
    }

    private static void day(LocalDate day, String field, List<Refusal.Reason> broken) {
        if (day == null) {
            broken.add(new Refusal.Reason("bodyDayNeeded", field, Map.of()));
        }
    }
}
