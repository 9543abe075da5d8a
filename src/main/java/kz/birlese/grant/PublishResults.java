package kz.birlese.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.workflow.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what the director approved: every application gets its outcome, and every award begins. */
@Service
@Transactional
@BySystem
public class PublishResults {

    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final GrantAward grantAward;
    private final HeldPlaces heldPlaces;
    private final AwaitedPlaces awaitedPlaces;
    private final StartUpCompetition competition;
    private final WorkingDays workingDays;
    private final DecisionLog log;
    private final Clock clock;

    PublishResults(
            Calls calls,
            GrantApplications applications,
            Ranking ranking,
            GrantAward grantAward,
            HeldPlaces heldPlaces,
            AwaitedPlaces awaitedPlaces,
            StartUpCompetition competition,
            WorkingDays workingDays,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.grantAward = grantAward;
        this.heldPlaces = heldPlaces;
        this.awaitedPlaces = awaitedPlaces;
        this.competition = competition;
        this.workingDays = workingDays;
        this.log = log;
        this.clock = clock;
    }

    /** Answers when the complaint window ends. */
    public Instant of(UUID callId) {
        Call call = calls.lock(callId);
        Instant now = clock.instant();
        call.publishResults(now, workingDays.after(now, call.settings().complaintDays()));
        Integer months = call.settings().givingRules().reserveMonths();
        if (months != null) {
            call.keepReserveUntil(endOfDay(now, months));
        }
        Map<UUID, GrantApplication> byId = applications.ofCall(callId);
        ranking.findByCallIdOrderByPlace(callId).forEach(ranked -> carryOut(ranked, byId.get(ranked.applicationId())));
        heldPlaces.forEarlierComplaints(callId);
        awaitedPlaces.in(call);
        String until = call.complaintsUntil().toString();
        Map<String, String> published = Map.of("complaintsUntil", until, "places", fingerprint(callId));
        log.append(new Decision(callId, "resultsPublished", null, null, published));
        if (call.publishedJurySeed() != null) {
            Map<String, String> facts = Map.of("seed", call.publishedJurySeed());
            log.append(new Decision(callId, "jurySeedPublished", null, null, facts));
        }
        return call.complaintsUntil();
    }

    /** The whole day counts, where the house stands. */
    private Instant endOfDay(Instant from, int months) {
        return from.atZone(clock.getZone())
                .toLocalDate()
                .plusMonths(months)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    private String fingerprint(UUID callId) {
        return DecisionFile.fingerprint(ranking.rankedTogether(callId).stream()
                .map(DecisionFile.Place::of)
                .toList());
    }

    /** Whoever withdrew after the ranking has nothing more to be told. */
    private void carryOut(RankedApplication ranked, GrantApplication application) {
        if (application.status() != ApplicationStatus.ASSESSED) {
            ranked.decide(Outcome.REJECT, null, null);
            log.append(new Decision(application.id(), "placeFellAway", null, null, Map.of()));
            return;
        }
        application.carryOut(ranked.outcome(), ranked.amount());
        Map<String, String> facts =
                new HashMap<>(Map.of("outcome", ranked.outcome().name()));
        if (ranked.amount() != null) {
            facts.put("amount", ranked.amount().amount().toPlainString());
        }
        log.append(new Decision(application.id(), "outcomeDecided", null, ranked.deviationReason(), facts));
        competition.outcomeDecided(application.id(), ranked.outcome());
        if (ranked.outcome() == Outcome.AWARD) {
            grantAward.to(application.id(), ranked.amount());
        }
    }
}
