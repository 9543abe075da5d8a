package kz.birlese.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.birlese.plan.vote.Ballot;
import kz.birlese.record.CanonicalJson;
import org.springframework.data.domain.Persistable;

/**
 * A ballot as it was cast online or keyed from paper. It never changes: what was keyed wrongly is corrected by another
 * row, which says what it stands for and why, and both stay to be seen.
 */
@Entity
public class VoteBallot implements Persistable<UUID> {

    /** What was in the box. */
    public enum State {
        MARKED,
        SPOILED,
        /** There was no such ballot: a correction of what had been keyed under a wrong number. */
        WITHDRAWN
    }

    /** A number on paper, and the how manieth row about it this is, from 0. */
    record Place(int serial, int revision) {}

    @Id
    private UUID id;

    private UUID vote;

    @Enumerated(EnumType.STRING)
    private VoteChannel channel;

    private Integer serial;
    private int revision;

    @Enumerated(EnumType.STRING)
    private State state;

    private String marks;
    private UUID keyedBy;
    private Instant keyedAt;
    private UUID corrects;
    private String reason;

    @Transient
    private boolean fresh;

    protected VoteBallot() {}

    private VoteBallot(UUID id, UUID vote, VoteChannel channel, Integer serial, State state, List<Integer> numbers) {
        this.id = id;
        this.vote = vote;
        this.channel = channel;
        this.serial = serial;
        this.state = state;
        this.marks = CanonicalJson.write(numbers);
        this.fresh = true;
    }

    /** Of whom and when is not kept. */
    static VoteBallot online(UUID vote, List<Integer> numbers) {
        return new VoteBallot(UUID.randomUUID(), vote, VoteChannel.ONLINE, null, State.MARKED, numbers);
    }

    /** @param id given by the device it was keyed at, so that it counts once however often it is sent */
    static VoteBallot keyed(UUID id, UUID vote, Place place, BallotMarks marks, UUID who, Instant at) {
        State state = marks.isSpoiled() ? State.SPOILED : State.MARKED;
        VoteBallot ballot = new VoteBallot(id, vote, VoteChannel.PAPER, place.serial(), state, marks.numbers());
        ballot.revision = place.revision();
        ballot.keyedBy = who;
        ballot.keyedAt = at;
        return ballot;
    }

    /** @param instead null when there was no such ballot */
    VoteBallot corrected(BallotMarks instead, String why, UUID who, Instant at) {
        BallotMarks marks = instead == null ? new BallotMarks(false, List.of()) : instead;
        VoteBallot next = keyed(UUID.randomUUID(), vote, new Place(serial, revision + 1), marks, who, at);
        next.state = instead == null ? State.WITHDRAWN : next.state;
        next.corrects = id;
        next.reason = why;
        return next;
    }

    /** For the count. */
    Ballot under(VoteTerms terms) {
        return isSpoiled() ? new Ballot.Spoiled() : terms.ballot(numbers());
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** A row is written once: one with the same id must fail rather than take its place. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    void isKept() {
        fresh = false;
    }

    public VoteChannel channel() {
        return channel;
    }

    /** The number printed on it; null online. */
    public Integer serial() {
        return serial;
    }

    int revision() {
        return revision;
    }

    public State state() {
        return state;
    }

    public boolean isSpoiled() {
        return state == State.SPOILED;
    }

    /** Whether nothing is marked on it. */
    public boolean isEmpty() {
        return state == State.MARKED && numbers().isEmpty();
    }

    /** The numbers of the items as marked; none on one that is spoiled. */
    public List<Integer> numbers() {
        return Arrays.asList(CanonicalJson.read(marks, Integer[].class));
    }

    /** Null online. */
    public UUID keyedBy() {
        return keyedBy;
    }

    /** Null online. */
    public Instant keyedAt() {
        return keyedAt;
    }

    /** The row it stands for; null unless it is a correction. */
    public UUID corrects() {
        return corrects;
    }

    /** Why it was corrected; null unless it is a correction. */
    public String reason() {
        return reason;
    }
}
