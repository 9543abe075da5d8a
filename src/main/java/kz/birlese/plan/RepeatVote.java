package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Too few people took part, or the vote was annulled and its roll put right: it is called again, on the same terms, for
 * another day. What was counted stays.
 */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class RepeatVote {

    private final ReachedCycles reached;
    private final PriorityVotes votes;
    private final DrawSeed seed;
    private final VoteRoll roll;
    private final VoteLetters letters;
    private final PlanSettings settings;
    private final DecisionLog log;
    private final Clock clock;

    RepeatVote(
            ReachedCycles reached,
            PriorityVotes votes,
            DrawSeed seed,
            VoteRoll roll,
            VoteLetters letters,
            PlanSettings settings,
            DecisionLog log,
            Clock clock) {
        this.reached = reached;
        this.votes = votes;
        this.seed = seed;
        this.roll = roll;
        this.letters = letters;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /** When it would usually be held: as long as the last time, from the same hour on, so many days from now as is set. */
    @Transactional(readOnly = true)
    public VoteDates usual(UUID cycleId) {
        reached.read(cycleId);
        PriorityVote last = votes.last(cycleId);
        ZonedDateTime opened = last.opensAt().atZone(clock.getZone());
        Instant opens = LocalDate.now(clock)
                .plusDays(settings.voteAgainAfter())
                .atTime(opened.toLocalTime())
                .atZone(clock.getZone())
                .toInstant();
        return new VoteDates(opens, opens.plus(Duration.between(last.opensAt(), last.closesAt())));
    }

    /**
     * Answers the new vote. Whoever voted online in one that was annulled and may vote again is told.
     *
     * @param reason how more people will be reached this time; null after a vote that was annulled
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code voteElsewhere} unless too few took part, or it was annulled and its roll put right; {@code
     *     reasonGiven} after too few took part; {@code rollChanged}, {@code voteOpensAhead}, {@code voteClosesLater}
     */
    public PriorityVote of(UUID cycleId, VoteDates dates, int printed, String reason) {
        PlanCycle cycle = reached.lock(Role.WORKING_GROUP, cycleId);
        PriorityVote last = votes.last(cycleId);
        last.mustBeRepeated();
        boolean isAnnulled = last.status() == VoteStatus.ANNULLED;
        PriorityVote next = votes.save(new PriorityVote(
                cycle,
                last.round() + 1,
                last.terms(),
                new PriorityVote.Frame(dates, last.quorum(), printed),
                seed.draw(),
                reached.who(),
                clock.instant()));
        votes.flush();
        next.freeze(roll.again(next, last));
        Map<String, String> facts = new HashMap<>(FixRankingRule.facts(next));
        facts.putAll(FixRankingRule.rollFacts(next));
        facts.put("before", last.number());
        String why = isAnnulled ? last.annulment().words() : Reasons.given(reason);
        log.append(new Decision(cycleId, isAnnulled ? "voteHeldAnew" : "voteRepeated", reached.who(), why, facts));
        if (isAnnulled) {
            tell(next, last);
        }
        return next;
    }

    private void tell(PriorityVote next, PriorityVote annulled) {
        Set<UUID> again = new HashSet<>(roll.voters(annulled.id()));
        again.removeIf(account -> !roll.isOn(next.id(), account));
        letters.heldAnew(next, annulled, again);
    }
}
