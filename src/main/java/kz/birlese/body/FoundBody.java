package kz.birlese.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.territory.HoldTerritory;
import kz.birlese.territory.Territories;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a body and its first seats down, once whoever proposed it was allowed to. */
@Service
@BySystem
@Transactional(propagation = Propagation.MANDATORY)
public class FoundBody {

    private final BodyRegister bodies;
    private final BodyRuleRegister rules;
    private final Seats seats;
    private final Territories territories;
    private final HoldTerritory hold;
    private final ApplicationEventPublisher events;
    private final DecisionLog log;

    FoundBody(
            BodyRegister bodies,
            BodyRuleRegister rules,
            Seats seats,
            Territories territories,
            HoldTerritory hold,
            ApplicationEventPublisher events,
            DecisionLog log) {
        this.bodies = bodies;
        this.rules = rules;
        this.seats = seats;
        this.territories = territories;
        this.hold = hold;
        this.events = events;
        this.log = log;
    }

    /**
     * @param id of the body from now on
     * @param termMonths how long it sits, from the day it is formed
     * @param who formed it; null when a process did
     * @throws Refusal for the seats, see {@link SeatCheck}
     */
    public void as(UUID id, NewBody formed, List<SeatHolder> holders, int termMonths, UUID who) {
        SeatCheck.hold(holders, formed.formedOn().getYear());
        Body.Level level = Body.Level.of(territories.find(formed.territory()).orElseThrow(NotFound::new));
        LocalDate lastDay = formed.formedOn().plusMonths(termMonths).minusDays(1);
        bodies.save(new Body(id, formed, level, lastDay));
        holders.forEach(holder -> seats.save(new Seat(id, holder, formed.formedOn())));
        Map<String, String> facts = Map.of(
                "territory", formed.territory(),
                "mandate", formed.mandateDocument(),
                "formedOn", formed.formedOn().toString(),
                "seats", String.valueOf(holders.size()));
        log.append(new Decision(id, "bodyFormed", who, null, facts));
        events.publishEvent(new BodyFormed(formed.territory()));
    }

    /**
     * A new mandate has come into force: whatever of the kind sits in the territory sits until the day before, and the rules
     * it had set for itself go on until others are set.
     */
    public void inPlaceOfEarlier(UUID id, NewBody formed, List<SeatHolder> holders, int termMonths) {
        hold.named(formed.territory());
        bodies.findByTerritoryOrderByFormedOnDesc(formed.territory()).stream()
                .filter(other -> other.kind() == formed.kind())
                .filter(other -> !other.endsOn().isBefore(formed.formedOn()))
                .forEach(other -> other.givesWay(formed.formedOn()));
        as(id, formed, holders, termMonths, null);
        bodies.findByTerritoryOrderByFormedOnDesc(formed.territory()).stream()
                .filter(other -> other.kind() == formed.kind() && !other.id().equals(id))
                .filter(other -> !other.formedOn().isAfter(formed.formedOn()))
                .max(Comparator.comparing(Body::endsOn))
                .ifPresent(earlier -> goOn(earlier, bodies.named(id)));
    }

    /** Nobody's quorum changes because the people of a group do. */
    private void goOn(Body earlier, Body later) {
        List<BodyRule> own = rules.findByBodyOrderByValidFromDesc(earlier.id());
        List<BodyRule> still = own.stream()
                .takeWhile(rule -> rule.validFrom().isAfter(later.formedOn()))
                .toList();
        own.stream().limit(still.size() + 1L).forEach(rule -> {
            rules.save(rule.under(later));
            Map<String, String> facts = KeepBodyRules.facts(rule.validFrom(), rule.terms());
            log.append(new Decision(later.id(), "bodyRulesGoOn", null, null, facts));
        });
    }
}
