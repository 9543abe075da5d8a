package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.birlese.programme.Money;

/** What the awardee reports for one instalment: what was done, what was spent, what it brought the village. */
@Entity
@Table(name = "progress_report")
public class ProgressReport {

    /** Whose turn it is. */
    public enum Status {
        AWAITED,
        SUBMITTED,
        QUERIED,
        ACCEPTED
    }

    /**
     * What a report says.
     *
     * @param jobs jobs created so far, of which {@code youth} for people under 29 and {@code women}
     * @param files ids of stored receipts and photographs; may be empty
     */
    public record Contents(String narrative, Money spent, int jobs, int youth, int women, List<String> files) {}

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID awardId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant dueAt;
    private String narrative;
    private BigDecimal spent;
    private Integer jobs;
    private Integer jobsYouth;
    private Integer jobsWomen;
    private String files;
    private Instant submittedAt;
    private String query;
    private UUID acceptedBy;

    protected ProgressReport() {}

    ProgressReport(UUID awardId, int position, Instant dueAt) {
        this.id = UUID.randomUUID();
        this.awardId = awardId;
        this.position = position;
        this.dueAt = dueAt;
        this.status = Status.AWAITED;
    }

    void submit(Contents contents, Instant now) {
        if (status != Status.AWAITED && status != Status.QUERIED) {
            throw new IllegalStateException("report " + id + " is " + status);
        }
        this.narrative = contents.narrative();
        this.spent = contents.spent().amount();
        this.jobs = contents.jobs();
        this.jobsYouth = contents.youth();
        this.jobsWomen = contents.women();
        this.files = String.join(",", contents.files());
        this.submittedAt = now;
        this.status = Status.SUBMITTED;
    }

    void accept(UUID who) {
        expectSubmitted();
        this.acceptedBy = who;
        this.status = Status.ACCEPTED;
    }

    /** Sends the report back; the answer is due by then. */
    void ask(String question, Instant until) {
        expectSubmitted();
        this.query = question;
        this.dueAt = until;
        this.status = Status.QUERIED;
    }

    private void expectSubmitted() {
        if (status != Status.SUBMITTED) {
            throw new IllegalStateException("report " + id + " is " + status);
        }
    }

    /** Counted from 1, one for each instalment. */
    public int position() {
        return position;
    }

    public Status status() {
        return status;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** What was reported last, or null before the first time. */
    public Contents contents() {
        return narrative == null
                ? null
                : new Contents(narrative, Money.tenge(spent), jobs, jobsYouth, jobsWomen, fileIds());
    }

    private List<String> fileIds() {
        return files.isEmpty() ? List.of() : List.of(files.split(","));
    }

    /** What the manager asked last, or null. */
    public String query() {
        return query;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
