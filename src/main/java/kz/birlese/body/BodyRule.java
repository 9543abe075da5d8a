package kz.birlese.body;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.birlese.people.Trilingual;

/** The rules of a body from a day on, until later ones begin. They are never changed: new ones follow. */
@Entity
@Table(name = "body_rule")
public class BodyRule {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID body;

    @Enumerated(EnumType.STRING)
    private Body.Level level;

    private LocalDate validFrom;

    @Embedded
    private RuleTerms terms;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "basis_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "basis_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "basis_en"))
    private Trilingual basis;

    private UUID enteredBy;
    private Instant enteredAt;

    protected BodyRule() {}

    BodyRule(Body body, LocalDate validFrom, RuleTerms terms, String basis, UUID enteredBy, Instant now) {
        this.id = UUID.randomUUID();
        this.body = body.id();
        this.level = body.level();
        this.validFrom = validFrom;
        this.terms = terms;
        this.basis = Trilingual.asWritten(basis);
        this.enteredBy = enteredBy;
        this.enteredAt = now;
    }

    /** The same rules for the body that comes after theirs, from the same day and by the same document. */
    BodyRule under(Body later) {
        BodyRule same = new BodyRule();
        same.id = UUID.randomUUID();
        same.body = later.id();
        same.level = later.level();
        same.validFrom = validFrom;
        same.terms = terms;
        same.basis = basis;
        same.enteredBy = enteredBy;
        same.enteredAt = enteredAt;
        return same;
    }

    public UUID id() {
        return id;
    }

    /** Whose rules they are; null for what is usual at the level. */
    public UUID body() {
        return body;
    }

    public Body.Level level() {
        return level;
    }

    /** The first day on which they count. */
    public LocalDate validFrom() {
        return validFrom;
    }

    public RuleTerms terms() {
        return terms;
    }

    /** Which document sets them. */
    public Trilingual basis() {
        return basis;
    }

    /** The first day a meeting may be held on when it is called today. */
    LocalDate earliest(LocalDate today) {
        return today.plusDays(terms.noticeDays());
    }
}
