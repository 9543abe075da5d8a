package kz.birlese.grant;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.record.Refusal;

/**
 * One juror of one call, and the declaration of impartiality and confidentiality they signed. Whoever was added while
 * scoring ran may decline instead.
 */
@Entity
@Table(name = "grant_jury_member")
public class JuryMember {

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID callId;
    private UUID juror;
    private Instant appointedAt;
    private String declarationVersion;
    private Instant signedAt;
    private UUID supplementId;
    private Instant declinedAt;
    private String declinedBecause;

    @Convert(converter = JurorLanguages.class)
    private Set<Language> languages;

    @Convert(converter = JurorGoals.class)
    private List<UUID> goals;

    private String livesIn;
    private String address;
    private String organisation;

    protected JuryMember() {}

    JuryMember(UUID callId, UUID juror, Instant appointedAt) {
        this.id = UUID.randomUUID();
        this.callId = callId;
        this.juror = juror;
        this.appointedAt = appointedAt;
    }

    /** A juror whom the supplement adds. */
    JuryMember(JurySupplement supplement, UUID juror) {
        this(supplement.callId(), juror, supplement.addedAt());
        this.supplementId = supplement.id();
    }

    void sign(String versionOfText, JurorOffer offer, Instant at) {
        expectUnanswered();
        languages = offer.languages();
        goals = offer.goals();
        livesIn = offer.ties().settlement();
        address = offer.ties().address();
        organisation = offer.ties().organisation();
        declarationVersion = versionOfText;
        signedAt = at;
    }

    void decline(String reason, Instant at) {
        expectUnanswered();
        declinedBecause = reason;
        declinedAt = at;
    }

    /** Takes {@link #decline} back. */
    void awaitAgain() {
        declinedBecause = null;
        declinedAt = null;
    }

    private void expectUnanswered() {
        if (signedAt != null) {
            throw new Refusal("declarationSignedOnce");
        }
        if (declinedAt != null) {
            throw new Refusal("juryDeclinedOnce");
        }
    }

    public UUID callId() {
        return callId;
    }

    /** The account. */
    public UUID juror() {
        return juror;
    }

    public Instant appointedAt() {
        return appointedAt;
    }

    /** The version of the text they signed; null until signed. */
    public String declarationVersion() {
        return declarationVersion;
    }

    /** Null until signed. */
    public Instant signedAt() {
        return signedAt;
    }

    /** What they said of themselves when they signed; nothing where that was not asked. */
    JurorOffer offer() {
        return new JurorOffer(
                languages == null ? Set.of() : languages,
                goals == null ? List.of() : goals,
                new JurorOffer.Ties(livesIn, address, organisation));
    }

    /** The supplement that added them while scoring ran; null for those appointed before. */
    public UUID supplementId() {
        return supplementId;
    }

    /** Null unless they declined to join. */
    public Instant declinedAt() {
        return declinedAt;
    }

    /** Null unless they declined to join. */
    public String declinedBecause() {
        return declinedBecause;
    }
}
