package kz.birlese.body;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A person's place in a body, from a day on. A change ends the place and begins another: nothing is overwritten. */
@Entity
@Table(name = "body_seat")
public class Seat {

    /** Young is who is 14 to 35: law on state youth policy of 9 February 2015 No. 285-V as amended in December 2022. */
    private static final int YOUNG_FROM = 14;

    private static final int YOUNG_UNTIL = 35;

    /** Whom the person speaks for. */
    public enum Party {
        RESIDENTS,
        AKIMAT,
        BUSINESS,
        NGO,
        OTHER
    }

    /** What the person does in the body. */
    public enum Office {
        CHAIR,
        SECRETARY,
        MEMBER
    }

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID body;
    private UUID account;
    private String name;

    @Enumerated(EnumType.STRING)
    private Party party;

    private boolean woman;
    private Integer bornIn;

    @Enumerated(EnumType.STRING)
    private Office office;

    private boolean alternate;
    private LocalDate since;
    private LocalDate until;

    protected Seat() {}

    Seat(UUID body, SeatHolder holder, LocalDate since) {
        this.id = UUID.randomUUID();
        this.body = body;
        this.account = holder.account();
        this.name = holder.name().strip();
        this.party = holder.party();
        this.woman = holder.woman();
        this.bornIn = holder.bornIn();
        this.office = holder.office();
        this.alternate = holder.alternate();
        this.since = since;
    }

    /** @param lastDay the last day on which the place was held */
    void end(LocalDate lastDay) {
        this.until = lastDay;
    }

    public UUID id() {
        return id;
    }

    public UUID body() {
        return body;
    }

    /** The account of the person, or null when they have none. */
    public UUID account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Party party() {
        return party;
    }

    public boolean woman() {
        return woman;
    }

    /** The year of birth, or null when it is not known. */
    public Integer bornIn() {
        return bornIn;
    }

    public Office office() {
        return office;
    }

    /** Whether the person comes in for others only: they add nothing to the number of seats. */
    public boolean alternate() {
        return alternate;
    }

    public LocalDate since() {
        return since;
    }

    /** The last day, or null while it is held. */
    public LocalDate until() {
        return until;
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Whether the person is young in the sense of the law that year; false where the year of birth is not known. */
    public boolean isYoungIn(int year) {
        return bornIn != null && year - bornIn >= YOUNG_FROM && year - bornIn <= YOUNG_UNTIL;
    }

    /** As whom the place is held now. */
    SeatHolder holder() {
        return new SeatHolder(account, name, party, woman, bornIn, office, alternate);
    }
}
