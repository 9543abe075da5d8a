package kz.birlese.plan;

import static kz.birlese.people.Role.Named.APPLICANT;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.ApplicantProfile;
import kz.birlese.people.ApplicantProfiles;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A resident votes online, once. That they voted is kept, so that they get no ballot on paper; how they voted is kept
 * apart from it. Organisations do not vote: whoever speaks for one votes on paper, as everybody else in the village.
 */
@Service
@Transactional
@RolesAllowed(APPLICANT)
public class CastVote {

    /**
     * A vote of one's settlement that is open or lies ahead.
     *
     * @param isOpen whether ballots are taken just now
     * @param hasVoted whether the person has voted in it
     * @param barred why the person votes on paper alone; null for whoever is on the roll
     * @param inVain the last vote before it that was annulled after the person had voted in it; null when there is none
     */
    public record Invitation(
            PriorityVote vote, boolean isOpen, boolean hasVoted, Refusal.Reason barred, PriorityVote inVain) {}

    private final CurrentUser user;
    private final Accounts accounts;
    private final ApplicantProfiles profiles;
    private final PlanCycles cycles;
    private final PriorityVotes votes;
    private final VoteBallots ballots;
    private final VoteRoll roll;
    private final RollChanges changes;
    private final Clock clock;

    CastVote(
            CurrentUser user,
            Accounts accounts,
            ApplicantProfiles profiles,
            PlanCycles cycles,
            PriorityVotes votes,
            VoteBallots ballots,
            VoteRoll roll,
            RollChanges changes,
            Clock clock) {
        this.user = user;
        this.accounts = accounts;
        this.profiles = profiles;
        this.cycles = cycles;
        this.votes = votes;
        this.ballots = ballots;
        this.roll = roll;
        this.changes = changes;
        this.clock = clock;
    }

    /** KATO code of where the person votes; empty for whoever does not vote online. */
    @Transactional(readOnly = true)
    public Optional<String> settlement() {
        return profiles.findById(me())
                .filter(profile -> !profile.kind().isOrganisation())
                .map(ApplicantProfile::settlement);
    }

    /** Those that have not closed, the next first. */
    @Transactional(readOnly = true)
    public List<Invitation> invitations() {
        Instant now = clock.instant();
        return settlement().stream()
                .flatMap(place -> votes.in(place).stream())
                .filter(vote -> now.isBefore(vote.closesAt()) && isUnderWay(vote))
                .map(vote ->
                        new Invitation(vote, vote.isOpen(now), roll.has(vote.id(), me()), barred(vote), inVain(vote)))
                .toList();
    }

    private PriorityVote inVain(PriorityVote vote) {
        return votes.findByCycleOrderByRound(vote.cycle()).stream()
                .filter(before -> before.status() == VoteStatus.ANNULLED && roll.has(before.id(), me()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /**
     * Takes the ballot.
     *
     * @param marks the numbers of the items, see {@link VoteTerms#ballot}; none on an empty ballot
     * @throws NotFound for a vote of another settlement or of a cycle that no longer agrees its priorities
     * @throws Refusal {@code voteNotOpen}, {@code voteNotOnRoll} for whoever was not registered there when the rule was
     *     fixed, {@code voteStruck} for whoever was struck from the roll since, {@code votedBefore}, and whatever the marks
     *     break
     */
    public void in(UUID voteId, List<Integer> marks) {
        PriorityVote vote = votes.lock(voteId).orElseThrow(NotFound::new);
        if (settlement().filter(vote.settlement()::equals).isEmpty() || !isUnderWay(vote)) {
            throw new NotFound();
        }
        vote.mustTakeBallots(clock.instant());
        Refusal.Reason barred = barred(vote);
        if (barred != null) {
            throw new Refusal(List.of(barred));
        }
        vote.terms().ballot(marks);
        roll.enter(vote, me());
        ballots.save(VoteBallot.online(voteId, marks));
    }

    private Refusal.Reason barred(PriorityVote vote) {
        if (roll.isOn(vote.id(), me())) {
            return null;
        }
        return struck(vote).orElseGet(() -> neverOn(vote));
    }

    /** Whoever was kept or added is on the roll: of somebody who is not, nothing else can have been decided. */
    private Optional<Refusal.Reason> struck(PriorityVote vote) {
        return changes.decided(votes.findByCycleOrderByRound(vote.cycle()), me())
                .map(change -> new Refusal.Reason(
                        "voteStruck",
                        null,
                        Map.of("number", vote.number(), "why", change.why(), "gathering", vote.closesAt())));
    }

    private Refusal.Reason neverOn(PriorityVote vote) {
        Instant opened = accounts.findById(me()).map(Account::openedAt).orElseThrow();
        Map<String, Object> facts = Map.of(
                "number", vote.number(),
                "needed", votes.ruleFixedAt(vote.cycle()),
                "found", opened,
                "gathering", vote.closesAt());
        return new Refusal.Reason("voteNotOnRoll", null, facts);
    }

    /** A cycle that was closed before its time takes its vote with it. */
    private boolean isUnderWay(PriorityVote vote) {
        return cycles.named(vote.cycle()).status() == CycleStatus.AGREEING;
    }

    private UUID me() {
        return user.require().id();
    }
}
