package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.birlese.people.Pdf;
import kz.birlese.people.QrCode;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a vote, each in Kazakh and in Russian: numbered ballots to cut apart, the attendance sheet, the tally sheet. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class PrintVote {

    /** So many lines more than the quorum asks for. */
    private static final int SPARE_LINES = 30;

    /** Nobody prints more at a time by intention. */
    private static final int MOST_AT_ONCE = 2_000;

    /** A ballot with its number and the code that says it to a scanner. */
    public record Numbered(int serial, String code) {}

    private final CycleReach reach;
    private final PriorityVotes votes;
    private final VoteRoll roll;
    private final DecisionLog log;
    private final Pdf pdf;
    private final Clock clock;

    PrintVote(CycleReach reach, PriorityVotes votes, VoteRoll roll, DecisionLog log, Pdf pdf, Clock clock) {
        this.reach = reach;
        this.votes = votes;
        this.roll = roll;
        this.log = log;
        this.pdf = pdf;
        this.clock = clock;
    }

    /**
     * The ballots with the numbers from one to the other, both included.
     *
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code ballotSerial} when not all of them belong to the vote
     */
    @Transactional(readOnly = true)
    public byte[] ballots(UUID voteId, int from, int to) {
        PriorityVote vote = read(voteId);
        if (from < 1 || to > vote.printed() || from > to) {
            throw new Refusal("ballotSerial", null, Map.of("found", from + "–" + to, "needed", vote.printed()));
        }
        BallotSerial serials = new BallotSerial(vote);
        Map<String, Object> facts = facts(vote);
        facts.put(
                "ballots",
                IntStream.rangeClosed(from, to)
                        .mapToObj(serial -> new Numbered(serial, QrCode.picture(serials.code(serial))))
                        .toList());
        return pdf.inBoth("vote-ballots", facts);
    }

    /** Whoever has voted online stands on it and gets no ballot. Before voting has ended it says that more may come. */
    @Transactional(readOnly = true)
    public byte[] attendanceSheet(UUID voteId) {
        PriorityVote vote = read(voteId);
        Map<String, Object> facts = facts(vote);
        List<String> online = roll.names(voteId);
        facts.put("online", online);
        facts.put("isPreliminary", clock.instant().isBefore(vote.closesAt()));
        facts.put("lines", Math.max(vote.quorum() + SPARE_LINES, vote.printed()));
        return pdf.inBoth("vote-attendance", facts);
    }

    @Transactional(readOnly = true)
    public byte[] tallySheet(UUID voteId) {
        return pdf.inBoth("vote-tally", facts(read(voteId)));
    }

    /**
     * More ballots are needed than were printed; their numbers go on from the last.
     *
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code printMore} unless between one and two thousand, {@code voteElsewhere} after the count
     */
    public void more(UUID voteId, int howMany) {
        PriorityVote vote = votes.lock(voteId).orElseThrow(NotFound::new);
        UUID who = reach.require(Role.WORKING_GROUP, vote.settlement());
        if (howMany < 1 || howMany > MOST_AT_ONCE) {
            throw new Refusal("printMore", null, Map.of("found", howMany, "needed", MOST_AT_ONCE));
        }
        vote.printMore(howMany);
        Map<String, String> facts = Map.of("number", vote.number(), "printed", String.valueOf(vote.printed()));
        log.append(new Decision(vote.cycle(), "ballotsPrinted", who, null, facts));
    }

    private PriorityVote read(UUID voteId) {
        PriorityVote vote = votes.named(voteId);
        reach.require(Role.WORKING_GROUP, vote.settlement());
        return vote;
    }

    private static Map<String, Object> facts(PriorityVote vote) {
        VoteTerms terms = vote.terms();
        Map<String, Object> facts = new HashMap<>(terms.vote().facts());
        facts.put("number", vote.number());
        facts.put("code", QrCode.picture(vote.code()));
        facts.put("settlement", vote.settlement());
        facts.put("rule", terms.rule());
        facts.put("kind", terms.rule().ballot());
        facts.put("choices", terms.choices());
        facts.put("budget", terms.spending() == null ? null : terms.spending().budget());
        facts.put("printed", vote.printed());
        facts.put("quorum", vote.quorum());
        facts.put("opensAt", vote.opensAt());
        facts.put("closesAt", vote.closesAt());
        return facts;
    }
}
