package kz.birlese.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Refusal;

/**
 * An issue that a village cannot solve, sent up to its district and, when need be, on to the region. It comes back with an
 * answer that is never empty. Its moves throw {@link Refusal} {@code escalationElsewhere} when it does not stand where the
 * move begins.
 */
@Entity
@Table(name = "plan_escalation")
public class Escalation {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String number;
    private UUID issue;
    private String settlement;
    private String district;
    private String region;
    private String tried;
    private UUID sentBy;
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private EscalationStatus status;

    private Instant answerBy;
    private String districtWord;
    private boolean districtSilent;
    private Boolean solved;
    private String answer;
    private UUID answeredBy;
    private Instant answeredAt;
    private String withdrawnBecause;

    protected Escalation() {}

    /** @param answerBy until when the district has to answer */
    Escalation(String number, Issue issue, Way way, String tried, UUID sentBy, Instant sentAt, Instant answerBy) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.issue = issue.id();
        this.settlement = issue.settlement();
        this.district = way.district();
        this.region = way.region();
        this.tried = tried;
        this.sentBy = sentBy;
        this.sentAt = sentAt;
        this.answerBy = answerBy;
        this.status = EscalationStatus.AT_DISTRICT;
    }

    /** KATO codes of the levels above a settlement. */
    record Way(String district, String region) {}

    /** @param until when the region has to answer */
    void passOn(String word, Instant until) {
        require(EscalationStatus.AT_DISTRICT);
        this.districtWord = given(word);
        goToRegion(until);
    }

    /** The district let its time pass. */
    void passOnInSilence(Instant until) {
        require(EscalationStatus.AT_DISTRICT);
        this.districtSilent = true;
        goToRegion(until);
    }

    private void goToRegion(Instant until) {
        this.answerBy = until;
        this.status = EscalationStatus.AT_REGION;
    }

    void answer(EscalationStatus at, boolean isSolved, String words, UUID who, Instant when) {
        require(at);
        this.answer = given(words);
        this.solved = isSolved;
        this.answeredBy = who;
        this.answeredAt = when;
        this.status = EscalationStatus.ANSWERED;
    }

    void withdraw(String why) {
        if (!status.isOpen()) {
            throw elsewhere();
        }
        this.withdrawnBecause = why;
        this.status = EscalationStatus.WITHDRAWN;
    }

    private static String given(String words) {
        if (words == null || words.isBlank()) {
            throw new Refusal("answerEmpty", "answer", Map.of());
        }
        return words.strip();
    }

    private void require(EscalationStatus needed) {
        if (status != needed) {
            throw elsewhere();
        }
    }

    private Refusal elsewhere() {
        return new Refusal("escalationElsewhere", null, Map.of("number", number, "found", status.name()));
    }

    public UUID id() {
        return id;
    }

    /** For example {@code E-475233100-12/1}: the number of the issue, and how often it was sent up. */
    public String number() {
        return number;
    }

    public UUID issue() {
        return issue;
    }

    /** KATO code of the village. */
    public String settlement() {
        return settlement;
    }

    /** KATO code of the territory whose turn it is: the village's own once it is over. */
    public String heldIn() {
        return switch (status) {
            case AT_DISTRICT -> district;
            case AT_REGION -> region;
            case ANSWERED, WITHDRAWN -> settlement;
        };
    }

    /** What the village has tried before. */
    public String tried() {
        return tried;
    }

    public UUID sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public EscalationStatus status() {
        return status;
    }

    /** Until when whoever has it now has to answer; of no meaning once it is over. */
    public Instant answerBy() {
        return answerBy;
    }

    /** What the district said when it passed the issue on; null when it did not. */
    public String districtWord() {
        return districtWord;
    }

    public boolean isDistrictSilent() {
        return districtSilent;
    }

    /** Whether it is solved; null until answered. */
    public Boolean isSolved() {
        return solved;
    }

    /** Null until answered. */
    public String answer() {
        return answer;
    }

    /** Null until answered. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Null unless withdrawn. */
    public String withdrawnBecause() {
        return withdrawnBecause;
    }
}
