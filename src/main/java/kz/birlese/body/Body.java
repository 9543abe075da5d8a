package kz.birlese.body;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Trilingual;
import kz.birlese.record.Refusal;
import kz.birlese.territory.Territory;

/** A group of people with a mandate for a territory, for a term. Who sits in it is told by its seats. */
@Entity
public class Body {

    /** What it is. */
    public enum Kind {
        WORKING_GROUP("WG");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        /** What the numbers of its meetings begin with. */
        String prefix() {
            return prefix;
        }
    }

    /** Of what it is: a settlement, a district or the region. */
    public enum Level {
        VILLAGE,
        DISTRICT,
        REGION;

        static Level of(Territory territory) {
            return switch (territory.kind()) {
                case REGION -> REGION;
                case DISTRICT -> DISTRICT;
                case SETTLEMENT, TOWN -> VILLAGE;
            };
        }
    }

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String territory;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Trilingual name;

    private String mandateDocument;
    private LocalDate mandateOn;
    private LocalDate formedOn;
    private LocalDate endsOn;

    protected Body() {}

    Body(UUID id, NewBody formed, Level level, LocalDate endsOn) {
        this.id = id;
        this.kind = formed.kind();
        this.level = level;
        this.territory = formed.territory();
        this.name = formed.name();
        this.mandateDocument = formed.mandateDocument();
        this.mandateOn = formed.mandateOn();
        this.formedOn = formed.formedOn();
        this.endsOn = endsOn;
    }

    /** Another body of the kind begins its term. */
    void givesWay(LocalDate firstDayOfTheOther) {
        this.endsOn = firstDayOfTheOther.minusDays(1);
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public Level level() {
        return level;
    }

    /** KATO code of the settlement, district or region. */
    public String territory() {
        return territory;
    }

    public Trilingual name() {
        return name;
    }

    /** The number of the document that gives it its mandate, and what kind of document it is. */
    public String mandateDocument() {
        return mandateDocument;
    }

    /** The day of that document. */
    public LocalDate mandateOn() {
        return mandateOn;
    }

    public LocalDate formedOn() {
        return formedOn;
    }

    /** The last day of its term. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Whether the day lies within its term. */
    public boolean isInOffice(LocalDate day) {
        return !day.isBefore(formedOn) && !day.isAfter(endsOn);
    }

    /** Throws {@link Refusal} {@code bodyOver} for a day outside its term: what it decides then binds nobody. */
    void mustSit(LocalDate day) {
        if (!isInOffice(day)) {
            throw new Refusal("bodyOver", null, Map.of("found", endsOn));
        }
    }

    /** What the numbers of its meetings in the year begin with, for example {@code WG-475233100/2026-}. */
    String numbersIn(int year) {
        return kind.prefix() + "-" + territory + "/" + year + "-";
    }
}
