package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.HeldTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ballots on paper are keyed one by one and kept at once, by whoever has taken the task; a mistake is corrected by another
 * row, never written over.
 */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class KeyTally {

    /** In which ballots are keyed. */
    static final List<String> BOXES = List.of("keyTally", "correctTally");

    /**
     * What lies on the desk.
     *
     * @param keyed every row on paper, corrected ones too, the newest first
     */
    public record Desk(PriorityVote vote, List<VoteBallot> keyed, VoteTotals totals) {

        /** Whether another row stands for this one. */
        public boolean isCorrected(VoteBallot ballot) {
            return keyed.stream().anyMatch(other -> ballot.getId().equals(other.corrects()));
        }
    }

    private final CycleReach reach;
    private final HeldTasks held;
    private final PriorityVotes votes;
    private final VoteBallots ballots;
    private final DecisionLog log;
    private final Clock clock;

    KeyTally(CycleReach reach, HeldTasks held, PriorityVotes votes, VoteBallots ballots, DecisionLog log, Clock clock) {
        this.reach = reach;
        this.held = held;
        this.votes = votes;
        this.ballots = ballots;
        this.log = log;
        this.clock = clock;
    }

    /** Throws {@link NotFound} unless the person has taken the task in which this vote is keyed. */
    @Transactional(readOnly = true)
    public Desk open(UUID voteId) {
        PriorityVote vote = votes.named(voteId);
        mine(vote);
        return new Desk(vote, ballots.keyed(voteId), VoteTotals.of(vote, ballots.standing(voteId)));
    }

    /**
     * Keeps a ballot. One that has arrived before, by its id, is not kept again.
     *
     * @param id given by the device it is keyed at
     * @param serial the number on the ballot, or what its machine-readable code says
     * @param marks see {@link BallotMarks}
     * @throws NotFound unless the person has taken the task in which this vote is keyed
     * @throws Refusal {@code voteNotClosed}, {@code voteElsewhere}, {@code ballotSerial}, {@code ballotKeyedBefore} when the
     *     number has been keyed, and whatever the marks break
     */
    public void key(UUID voteId, UUID id, String serial, String marks) {
        PriorityVote vote = atWork(voteId);
        if (ballots.findById(id).isPresent()) {
            return;
        }
        VoteBallot.Place place = place(vote, new BallotSerial(vote).read(serial));
        ballots.save(VoteBallot.keyed(id, voteId, place, marks(vote, marks), who(vote), clock.instant()));
    }

    private VoteBallot.Place place(PriorityVote vote, int serial) {
        List<VoteBallot> before = ballots.numbered(vote.id(), serial);
        if (before.isEmpty()) {
            return new VoteBallot.Place(serial, 0);
        }
        if (before.get(0).state() != VoteBallot.State.WITHDRAWN) {
            throw new Refusal("ballotKeyedBefore", "serial", Map.of("found", serial));
        }
        return new VoteBallot.Place(serial, before.get(0).revision() + 1);
    }

    private static BallotMarks marks(PriorityVote vote, String typed) {
        VoteTerms terms = vote.terms();
        BallotMarks marks = BallotMarks.of(typed, terms.choices().size());
        terms.ballot(marks.numbers());
        return marks;
    }

    /**
     * Another row stands for a ballot from now on.
     *
     * @param marks null when there was no such ballot in the box
     * @throws Refusal {@code ballotCorrectedBefore}, {@code reasonGiven}, and as {@link #key}
     */
    public void correct(UUID voteId, UUID ballotId, String marks, String reason) {
        PriorityVote vote = atWork(voteId);
        VoteBallot wrong = ballots.standing(voteId).stream()
                .filter(ballot -> ballot.getId().equals(ballotId) && ballot.channel() == VoteChannel.PAPER)
                .findFirst()
                .orElseThrow(() -> new Refusal("ballotCorrectedBefore"));
        BallotMarks instead = marks == null ? null : marks(vote, marks);
        UUID who = who(vote);
        VoteBallot next = ballots.save(wrong.corrected(instead, Reasons.given(reason), who, clock.instant()));
        Map<String, String> facts = Map.of("number", vote.number(), "serial", String.valueOf(next.serial()));
        log.append(new Decision(vote.cycle(), "ballotCorrected", who, reason, facts));
    }

    /**
     * All ballots are keyed; the sheets of the gathering say how many there have to be.
     *
     * @param mended what was mended after another person had found a difference; null the first time
     * @throws Refusal {@code voteNotClosed}, {@code voteElsewhere}
     */
    public void finish(UUID cycleId, PaperCount count, String mended) {
        PriorityVote vote = votes.lock(votes.last(cycleId).id()).orElseThrow(NotFound::new);
        UUID who = who(vote);
        vote.counted(count, mended, who, clock.instant());
        VoteTotals totals = VoteTotals.of(vote, ballots.standing(vote.id()));
        log.append(new Decision(cycleId, "tallyKeyed", who, mended, facts(vote, totals)));
    }

    /** What the decision log keeps of a count: both sides of it, and the how manieth step about the vote it is. */
    static Map<String, String> facts(PriorityVote vote, VoteTotals totals) {
        PaperCount sheets = totals.paper();
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", vote.number());
        facts.put("step", vote.steps().size());
        facts.put("present", sheets.present());
        facts.put("presentOnline", sheets.presentOnline());
        facts.put("issued", sheets.issued());
        facts.put("unused", sheets.unused());
        facts.put("spoiledBySheets", sheets.spoiled());
        facts.put("keyed", totals.keyed());
        facts.put("spoiled", totals.spoiled());
        facts.put("online", totals.online());
        facts.put("roll", vote.roll().size());
        return facts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, fact -> fact.getValue()
                .toString()));
    }

    private PriorityVote atWork(UUID voteId) {
        PriorityVote vote = votes.lock(voteId).orElseThrow(NotFound::new);
        mine(vote);
        vote.mustTakeKeys(clock.instant());
        return vote;
    }

    private void mine(PriorityVote vote) {
        who(vote);
        if (!held.has(vote.cycle(), BOXES) || !votes.last(vote.cycle()).id().equals(vote.id())) {
            throw new NotFound();
        }
    }

    private UUID who(PriorityVote vote) {
        return reach.require(Role.WORKING_GROUP, vote.settlement());
    }
}
