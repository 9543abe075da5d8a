package kz.birlese.grant;

import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a call: gives it its number and starts its process, whose first task is to prepare it. */
@Service
@Transactional
@RolesAllowed(PROGRAMME_MANAGER)
public class StartCall {

    private final Calls calls;
    private final StartUpCompetition competition;
    private final CurrentUser currentUser;
    private final DecisionLog log;
    private final Clock clock;

    StartCall(Calls calls, StartUpCompetition competition, CurrentUser currentUser, DecisionLog log, Clock clock) {
        this.calls = calls;
        this.competition = competition;
        this.currentUser = currentUser;
        this.log = log;
        this.clock = clock;
    }

    /** The id of the new call. Numbers count within the year: {@code SU-2026-01}. */
    public UUID now() {
        UUID who = currentUser.require().id();
        Call call = calls.saveAndFlush(new Call(nextNumber(), who));
        log.append(new Decision(call.id(), "callStarted", who, null, Map.of("number", call.number())));
        competition.requested(call.id());
        return call.id();
    }

    private String nextNumber() {
        String series = "SU-%d-".formatted(Year.now(clock).getValue());
        return "%s%02d".formatted(series, calls.countByNumberStartingWith(series) + 1);
    }
}
