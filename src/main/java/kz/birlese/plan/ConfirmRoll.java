package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another person stands for the roll of an annulled vote as it was put right, and it is frozen anew; or says what is wrong. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class ConfirmRoll {

    private final CycleReach reach;
    private final CurrentUser user;
    private final PriorityVotes votes;
    private final VoteRoll roll;
    private final RollChanges changes;
    private final VoteLetters letters;
    private final DecisionLog log;
    private final Clock clock;

    ConfirmRoll(
            CycleReach reach,
            CurrentUser user,
            PriorityVotes votes,
            VoteRoll roll,
            RollChanges changes,
            VoteLetters letters,
            DecisionLog log,
            Clock clock) {
        this.reach = reach;
        this.user = user;
        this.votes = votes;
        this.roll = roll;
        this.changes = changes;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The roll is right: it is frozen anew, and whoever was struck or added is told.
     *
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code notOwnRoll} for whoever put it right, {@code notInPlaceOf} for their deputy, {@code
     *     voteElsewhere}, and {@code rollChanged} when the roll of the annulled vote is not what it was
     */
    public void agree(UUID cycleId) {
        PriorityVote vote = lock(cycleId);
        UUID who = who(vote);
        vote.roll().mustRead(roll.fingerprint(vote.id()));
        List<String> accounts = roll.mended(vote);
        vote.rollConfirmed(accounts.size(), VoteRoll.fingerprint(accounts), who, clock.instant());
        List<RollChange> proposal = changes.proposed(vote);
        FrozenRoll frozen = vote.mended();
        Map<String, String> facts = new HashMap<>(MendRoll.counted(proposal));
        facts.put("number", vote.number());
        facts.put("rollVersion", frozen.version().toString());
        facts.put("roll", frozen.size().toString());
        facts.put("rollFingerprint", frozen.fingerprint());
        log.append(new Decision(cycleId, "rollFrozenAnew", who, null, facts));
        letters.changed(vote, proposal);
    }

    /** It is still wrong; it goes back with the reason. Throws as {@link #agree}, and {@code reasonGiven}. */
    public void sendBack(UUID cycleId, String found) {
        PriorityVote vote = lock(cycleId);
        UUID who = who(vote);
        String reason = Reasons.given(found);
        vote.rollReturned(reason, who, clock.instant());
        log.append(new Decision(cycleId, "rollReturned", who, reason, Map.of("number", vote.number())));
    }

    private UUID who(PriorityVote vote) {
        UUID who = reach.require(Role.WORKING_GROUP, vote.settlement());
        vote.menders().forEach(user.require()::standsAsideFrom);
        return who;
    }

    private PriorityVote lock(UUID cycleId) {
        return votes.lock(votes.last(cycleId).id()).orElseThrow(NotFound::new);
    }
}
