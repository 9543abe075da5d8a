package kz.birlese.grant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.CommitteeVotes.Item;

/** A meeting of the committee on the awards of a call: who was there and what was said. */
@Entity
@Table(name = "grant_committee_meeting")
public class CommitteeMeeting {

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID callId;
    private UUID heldBy;
    private Instant heldAt;

    @Column(length = 20000)
    private String minutes;

    @Column(length = 1_000_000)
    private String aside;

    @Column(length = 4000)
    private String returnedBecause;

    @Column(length = 200_000)
    private String votes;

    @Column(length = 1_000_000)
    private String protocol;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "grant_committee_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "juror")
    private Set<UUID> present = new HashSet<>();

    protected CommitteeMeeting() {}

    /** @param aside who left the room for which application, as {@link StandingAside} writes it */
    CommitteeMeeting(UUID callId, UUID heldBy, Instant heldAt, String minutes, Set<UUID> present, List<String> aside) {
        this.id = UUID.randomUUID();
        this.callId = callId;
        this.heldBy = heldBy;
        this.heldAt = heldAt;
        this.minutes = minutes;
        this.present.addAll(present);
        this.aside = String.join(" ", aside);
    }

    /** What was voted and how, and the minutes drafted from it. */
    void record(CommitteeVotes counted, CommitteeProtocol drafted) {
        votes = counted.canonical();
        protocol = drafted.canonical();
    }

    void sendBack(String reason) {
        returnedBecause = reason;
    }

    UUID id() {
        return id;
    }

    /** Null where the meeting was recorded before votes were asked for. */
    CommitteeVotes votes() {
        return votes == null ? null : CommitteeVotes.read(votes);
    }

    /** The minutes drafted from the records; null as above. */
    CommitteeProtocol protocol() {
        return protocol == null ? null : CommitteeProtocol.read(protocol);
    }

    public UUID callId() {
        return callId;
    }

    /** Who held the pen; that person does not approve the awards. */
    public UUID heldBy() {
        return heldBy;
    }

    public Instant heldAt() {
        return heldAt;
    }

    public String minutes() {
        return minutes;
    }

    /** The accounts of the jurors who were there. */
    public Set<UUID> present() {
        return Set.copyOf(present);
    }

    /** Who left the room for which application, as {@link StandingAside} writes it; null before that was kept. */
    List<String> aside() {
        return aside == null ? null : aside.isEmpty() ? List.of() : List.of(aside.split(" "));
    }

    /** By application, who left the room for it: as the chair has listed them, and as the records had them leave. */
    Map<UUID, Set<UUID>> leavers() {
        Map<UUID, Set<UUID>> leavers = new HashMap<>();
        List<Item> items = votes == null ? List.of() : votes().items();
        items.forEach(item -> leavers.computeIfAbsent(item.application(), any -> new HashSet<>())
                .addAll(item.left()));
        List<String> recorded = aside() == null ? List.of() : aside();
        StandingAside.read(recorded).forEach(each -> leavers.computeIfAbsent(each.application(), any -> new HashSet<>())
                .add(each.juror()));
        return leavers;
    }

    /** Why the director asked the committee to meet again; null when they did not. */
    public String returnedBecause() {
        return returnedBecause;
    }
}
