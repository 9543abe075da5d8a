package kz.birlese.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Refusal;

/**
 * A vote of a settlement on its priorities. What is voted on and how it is counted is fixed when it is called and never
 * again; nothing is published before the totals agree and a second person stands for them. Moves throw {@link Refusal}
 * {@code voteElsewhere} when the vote does not stand where they begin.
 */
@Entity
public class PriorityVote {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID cycle;
    private String settlement;
    private int round;
    private String number;
    private String code;

    @Column(length = 200_000)
    private String terms;

    private String fingerprint;
    private Instant opensAt;
    private Instant closesAt;
    private int quorum;
    private int printed;
    private String seed;
    private String seedHash;
    private UUID fixedBy;
    private Instant fixedAt;

    @Embedded
    private FrozenRoll roll;

    @Embedded
    @AttributeOverride(name = "version", column = @Column(name = "mended_roll_version"))
    @AttributeOverride(name = "size", column = @Column(name = "mended_roll_size"))
    @AttributeOverride(name = "fingerprint", column = @Column(name = "mended_roll_fingerprint"))
    @AttributeOverride(name = "frozenAt", column = @Column(name = "mended_roll_frozen_at"))
    private FrozenRoll mended;

    @Enumerated(EnumType.STRING)
    private VoteStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "tally_step", joinColumns = @JoinColumn(name = "vote"))
    @OrderColumn(name = "place")
    private List<TallyStep> steps = new ArrayList<>();

    private UUID confirmedBy;
    private Instant confirmedAt;

    @Column(length = 4_000_000)
    private String result;

    private String resultFingerprint;
    private Instant publishedAt;

    protected PriorityVote() {}

    /**
     * @param round from 1; later ones when too few people took part before, or the one before was annulled
     * @param seed for the draw of lots; only its SHA-256 is known before the vote has closed
     */
    PriorityVote(PlanCycle cycle, int round, VoteTerms terms, Frame frame, String seed, UUID fixedBy, Instant fixedAt) {
        frame.dates().mustLieAheadOf(fixedAt);
        this.id = UUID.randomUUID();
        this.cycle = cycle.id();
        this.settlement = cycle.settlement();
        this.round = round;
        this.number = cycle.number() + "/V" + round;
        this.code = cycle.settlement() + "-" + cycle.firstYear() + "-" + round;
        this.terms = terms.canonical();
        this.fingerprint = CanonicalJson.fingerprint(this.terms);
        this.opensAt = frame.dates().opensAt();
        this.closesAt = frame.dates().closesAt();
        this.quorum = frame.quorum();
        this.printed = frame.printed();
        this.seed = seed;
        this.seedHash = CanonicalJson.fingerprint(seed);
        this.fixedBy = fixedBy;
        this.fixedAt = fixedAt;
        this.status = VoteStatus.CALLED;
    }

    /**
     * When it is held, and for how many.
     *
     * @param quorum people who must take part
     * @param printed ballots on paper, numbered from 1; 0 when there are none
     */
    public record Frame(VoteDates dates, int quorum, int printed) {}

    /** Nobody joins the roll after this. */
    void freeze(FrozenRoll asItStands) {
        roll = asItStands;
    }

    /** Throws {@link Refusal} {@code voteNotOpen} unless ballots are taken online just now. */
    void mustTakeBallots(Instant now) {
        if (!isOpen(now)) {
            throw new Refusal("voteNotOpen", null, Map.of("found", now, "from", opensAt, "until", closesAt));
        }
    }

    /** Throws {@link Refusal} {@code voteNotClosed} before voting has ended, {@code voteElsewhere} after the count. */
    void mustTakeKeys(Instant now) {
        if (now.isBefore(closesAt)) {
            throw new Refusal("voteNotClosed", null, Map.of("found", now, "needed", closesAt));
        }
        need(VoteStatus.CALLED, VoteStatus.DISPUTED);
    }

    /** More ballots are needed; those printed before keep their numbers. */
    void printMore(int more) {
        need(VoteStatus.CALLED, VoteStatus.DISPUTED);
        printed += more;
    }

    /** Every ballot in the box is keyed. */
    void counted(PaperCount count, String whatWasMended, UUID who, Instant at) {
        mustTakeKeys(at);
        steps.add(new TallyStep(TallyStep.Kind.COUNTED, count, whatWasMended, who, at));
        status = VoteStatus.COUNTED;
    }

    /** Another person has found a difference. */
    void disputed(String found, Set<UUID> keyers, UUID who, Instant at) {
        need(VoteStatus.COUNTED);
        mustBeAnother(keyers, who);
        steps.add(new TallyStep(TallyStep.Kind.DISPUTED, null, found, who, at));
        status = VoteStatus.DISPUTED;
    }

    /** Another person stands for the totals; throws {@link Refusal} with every difference between them. */
    void confirmed(VoteTotals totals, Set<UUID> keyers, UUID who, Instant at) {
        need(VoteStatus.COUNTED);
        mustBeAnother(keyers, who);
        if (!totals.differences().isEmpty()) {
            throw new Refusal(totals.differences());
        }
        confirmedBy = who;
        confirmedAt = at;
        status = totals.people() < quorum ? VoteStatus.NO_QUORUM : VoteStatus.CONFIRMED;
    }

    /**
     * Another person has found strangers on the roll. What was cast and counted stays as it is and counts for nothing.
     *
     * @param because everybody can read it
     */
    void annulled(String because, Set<UUID> keyers, UUID who, Instant at) {
        need(VoteStatus.COUNTED);
        mustBeAnother(keyers, who);
        steps.add(new TallyStep(TallyStep.Kind.ANNULLED, null, because, who, at));
        status = VoteStatus.ANNULLED;
    }

    /** Somebody says how the roll is to be put right. */
    void rollMended(UUID who, Instant at) {
        needStep(TallyStep.Kind.ANNULLED, TallyStep.Kind.ROLL_RETURNED);
        steps.add(new TallyStep(TallyStep.Kind.ROLL_MENDED, null, null, who, at));
    }

    /** Another person finds the roll still wrong. */
    void rollReturned(String found, UUID who, Instant at) {
        mustBeAnotherThanMended(who);
        steps.add(new TallyStep(TallyStep.Kind.ROLL_RETURNED, null, found, who, at));
    }

    /** Another person stands for the roll as it was put right: on it the vote is held again. */
    void rollConfirmed(int size, String asItReads, UUID who, Instant at) {
        mustBeAnotherThanMended(who);
        steps.add(new TallyStep(TallyStep.Kind.ROLL_FROZEN, null, null, who, at));
        mended = new FrozenRoll(roll.version() + 1, size, asItReads, at);
    }

    private void mustBeAnotherThanMended(UUID who) {
        needStep(TallyStep.Kind.ROLL_MENDED);
        if (menders().contains(who)) {
            throw new Refusal("notOwnRoll");
        }
    }

    private void needStep(TallyStep.Kind... allowed) {
        need(VoteStatus.ANNULLED);
        if (!Set.of(allowed).contains(steps.get(steps.size() - 1).kind())) {
            throw elsewhere();
        }
    }

    private void mustBeAnother(Set<UUID> keyers, UUID who) {
        if (counters().contains(who) || keyers.contains(who)) {
            throw new Refusal("notOwnTally");
        }
    }

    /** Everybody can read it from now on. */
    void publish(String ranking, Instant at) {
        need(VoteStatus.CONFIRMED);
        result = ranking;
        resultFingerprint = CanonicalJson.fingerprint(ranking);
        publishedAt = at;
        status = VoteStatus.PUBLISHED;
    }

    /** Throws {@link Refusal} {@code voteElsewhere} unless too few people took part, or it is annulled and its roll put right. */
    void mustBeRepeated() {
        need(VoteStatus.NO_QUORUM, VoteStatus.ANNULLED);
        if (status == VoteStatus.ANNULLED && mended == null) {
            throw elsewhere();
        }
    }

    private void need(VoteStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw elsewhere();
        }
    }

    private Refusal elsewhere() {
        return new Refusal("voteElsewhere", null, Map.of("number", number, "found", status.name()));
    }

    /** Whether ballots are taken online at that moment. */
    public boolean isOpen(Instant now) {
        return status == VoteStatus.CALLED && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    public UUID id() {
        return id;
    }

    public UUID cycle() {
        return cycle;
    }

    /** KATO code. */
    public String settlement() {
        return settlement;
    }

    /** From 1; later ones when too few people took part before, or the one before was annulled. */
    public int round() {
        return round;
    }

    /** For example {@code DP-475233100-2026/V1}. */
    public String number() {
        return number;
    }

    /** The number in digits alone, as machine-readable codes carry it: a scanner types them on every keyboard. */
    public String code() {
        return code;
    }

    public VoteTerms terms() {
        return CanonicalJson.read(terms, VoteTerms.class);
    }

    /** SHA-256 of the terms as canonical JSON. */
    public String fingerprint() {
        return fingerprint;
    }

    public Instant opensAt() {
        return opensAt;
    }

    /** Ballots are taken online before this moment; the gathering begins at it. */
    public Instant closesAt() {
        return closesAt;
    }

    /** People who must take part. */
    public int quorum() {
        return quorum;
    }

    /** Ballots on paper are numbered from 1 to this. */
    public int printed() {
        return printed;
    }

    /** What lots are drawn with; null before voting has ended. */
    public String seed(Instant now) {
        return now.isBefore(closesAt) ? null : seed;
    }

    /** SHA-256 of the seed, public from the beginning. */
    public String seedHash() {
        return seedHash;
    }

    public UUID fixedBy() {
        return fixedBy;
    }

    public Instant fixedAt() {
        return fixedAt;
    }

    /** Who may vote online. */
    public FrozenRoll roll() {
        return roll;
    }

    /** The roll on which it is held again; null unless it was annulled and its roll put right. */
    public FrozenRoll mended() {
        return mended;
    }

    public VoteStatus status() {
        return status;
    }

    /** Null until the count is done. */
    public PaperCount paper() {
        return last(TallyStep.Kind.COUNTED).map(TallyStep::sheets).orElse(null);
    }

    /** What the second person found last; null when they found nothing. */
    public String difference() {
        return last(TallyStep.Kind.DISPUTED).map(TallyStep::words).orElse(null);
    }

    /** That it was annulled, by whom, when and why; null unless it was. */
    public TallyStep annulment() {
        return last(TallyStep.Kind.ANNULLED).orElse(null);
    }

    /** Why the roll as it was put right last came back; null unless it did. */
    public String returnedRoll() {
        return last(TallyStep.Kind.ROLL_RETURNED).map(TallyStep::words).orElse(null);
    }

    private Optional<TallyStep> last(TallyStep.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((earlier, later) -> later);
    }

    /** Every count and every dispute, in order. */
    public List<TallyStep> steps() {
        return List.copyOf(steps);
    }

    /** Everybody who ever said that all ballots are keyed. */
    Set<UUID> counters() {
        return whoEver(TallyStep.Kind.COUNTED);
    }

    /** Everybody who ever said how the roll is to be put right. */
    Set<UUID> menders() {
        return whoEver(TallyStep.Kind.ROLL_MENDED);
    }

    private Set<UUID> whoEver(TallyStep.Kind did) {
        return steps.stream()
                .filter(step -> step.kind() == did && step.who() != null)
                .map(TallyStep::who)
                .collect(Collectors.toSet());
    }

    /** How often somebody said how the roll is to be put right. */
    int proposals() {
        return (int) steps.stream()
                .filter(step -> step.kind() == TallyStep.Kind.ROLL_MENDED)
                .count();
    }

    /** Null until somebody stands for the totals. */
    public UUID confirmedBy() {
        return confirmedBy;
    }

    /** Null until somebody stands for the totals. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** Null until it is published. */
    public VoteResult result() {
        return result == null ? null : CanonicalJson.read(result, VoteResult.class);
    }

    /** SHA-256 of the result as canonical JSON; null until it is published. */
    public String resultFingerprint() {
        return resultFingerprint;
    }

    /** Null until it is published. */
    public Instant publishedAt() {
        return publishedAt;
    }
}
