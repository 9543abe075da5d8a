package kz.birlese.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kz.birlese.people.Trilingual;

/** A programme that a donor pays for; everything the house does hangs on one. */
@Entity
public class Programme {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Trilingual name;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "donor_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "donor_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "donor_en"))
    private Trilingual donor;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "visibility_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "visibility_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "visibility_en"))
    private Trilingual visibility;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private BigDecimal thirdPartyCeiling;

    protected Programme() {}

    public UUID id() {
        return id;
    }

    public Trilingual name() {
        return name;
    }

    public Trilingual donor() {
        return donor;
    }

    /** The lines the donor wants on every public page, letter and document. */
    public Trilingual visibility() {
        return visibility;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** The most one third party may receive from the programme, in euro (EU rules on financial support to third parties). */
    public BigDecimal thirdPartyCeiling() {
        return thirdPartyCeiling;
    }
}
