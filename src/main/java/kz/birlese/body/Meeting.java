package kz.birlese.body;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Trilingual;
import kz.birlese.record.Refusal;

/** A meeting of a body, from the call to the published minutes. A move that does not fit throws a {@link Refusal}. */
@Entity
@Table(name = "body_meeting")
public class Meeting {

    /** Who meets. */
    public enum Kind {
        /** The body itself. */
        REGULAR,
        /** The people of the place, called together by the body: heads are counted and not seats. */
        GATHERING
    }

    /** How far it has come. */
    public enum State {
        /** To be prepared, or to be convened once more. */
        CALLED,
        INVITED,
        NO_QUORUM,
        /** A quorum was there; the minutes are being written or wait for the signature. */
        HELD,
        SIGNED,
        PUBLISHED,
        ABANDONED
    }

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String number;
    private UUID body;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID about;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Trilingual title;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant calledAt;
    private int convened;
    private int resumed;
    private Integer moved;
    private Instant startsAt;
    private String place;
    private Integer quorumNeeded;
    private Integer quorumFound;
    private Integer heads;
    private UUID presides;
    private UUID sheet;
    private String minutesKk;
    private String minutesRu;
    private UUID writtenBy;
    private String returnedBecause;
    private UUID signedBy;
    private Instant signedAt;
    private UUID signedPage;
    private Instant publishedAt;
    private UUID printKk;
    private UUID printRu;
    private String abandonedBecause;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "body_agenda_item", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "body_paper", joinColumns = @JoinColumn(name = "meeting"))
    @Column(name = "paper")
    private Set<UUID> papers = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "body_presence", joinColumns = @JoinColumn(name = "meeting"))
    @Column(name = "seat")
    private Set<UUID> present = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "body_attempt", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Attempt> attempts = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "body_attempt_presence", joinColumns = @JoinColumn(name = "meeting"))
    private Set<AttemptPresence> attemptPresence = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "body_minutes", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<MinutesVersion> versions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "body_assignment", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Assignment> assignments = new ArrayList<>();

    protected Meeting() {}

    /** @param about the case of another feature it is held about, or null */
    Meeting(String number, UUID body, Kind kind, UUID about, Trilingual title, List<AgendaItem> agenda, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.body = body;
        this.kind = kind;
        this.about = about;
        this.title = title;
        this.agenda.addAll(agenda);
        this.calledAt = now;
        this.state = State.CALLED;
    }

    /**
     * Says when, where and about what. What was asked for stays on the agenda.
     *
     * @param today the day on which it is called
     * @param rule in force today
     * @param paperFiles what the members are to read before, as stored files
     */
    void prepare(Convocation when, List<AgendaItem> items, Set<UUID> paperFiles, LocalDate today, BodyRule rule) {
        expect(State.CALLED);
        if (items.isEmpty()) {
            throw new Refusal("agendaEmpty", "agenda", Map.of());
        }
        List<AgendaItem> kept = AskedItems.kept(agenda, items);
        convene(when, today, rule);
        agenda.clear();
        agenda.addAll(kept);
        papers.clear();
        papers.addAll(paperFiles);
    }

    /** Says a new time and place, after too few came. */
    void reconvene(Convocation when, LocalDate today, BodyRule rule) {
        expect(State.NO_QUORUM);
        convene(when, today, rule);
        state = State.CALLED;
    }

    /** Says a new time and place before it has begun; everybody is invited anew. */
    void move(Convocation when, LocalDate today, BodyRule rule, Instant now) {
        expect(State.INVITED);
        if (!now.isBefore(startsAt)) {
            throw new Refusal("meetingBegun", "startsAt", Map.of("found", startsAt));
        }
        convene(when, today, rule);
        moved = convened;
        state = State.CALLED;
    }

    private void convene(Convocation when, LocalDate today, BodyRule rule) {
        LocalDate earliest = rule.earliest(today);
        if (when.day().isBefore(earliest)) {
            throw new Refusal(
                    "noticeTooShort",
                    "startsAt",
                    Map.of(
                            "found",
                            when.day(),
                            "needed",
                            earliest,
                            "days",
                            rule.terms().noticeDays()));
        }
        startsAt = when.startsAt();
        place = when.place();
        convened++;
    }

    void invite() {
        expect(State.CALLED);
        state = State.INVITED;
    }

    /** The invitations go out once more. */
    void inviteAgain() {
        expect(State.INVITED);
        state = State.CALLED;
    }

    /** Notes who came; without a quorum the attempt stays on record. */
    void attend(Attendance attendance, Quorum quorum) {
        expect(State.INVITED);
        if (quorum.isReached() && !attendance.seats().contains(attendance.presides())) {
            throw new Refusal("presidesAbsent", "presides", Map.of());
        }
        heads = attendance.heads();
        quorumNeeded = quorum.needed();
        quorumFound = quorum.found();
        sheet = attendance.sheet();
        presides = attendance.presides();
        present.clear();
        present.addAll(attendance.seats());
        state = quorum.isReached() ? State.HELD : State.NO_QUORUM;
        if (state == State.NO_QUORUM) {
            present.forEach(seat -> attemptPresence.add(new AttemptPresence(attempts.size(), seat)));
            attempts.add(new Attempt(startsAt, place, quorum.needed(), quorum.found(), heads, presides, sheet));
        }
    }

    /** Too few came, and it is not held again. */
    void abandon(String reason) {
        expect(State.NO_QUORUM);
        end(reason);
    }

    /** The body has no mandate on its day, so that it cannot be held. */
    void lapse(String reason) {
        if (state != State.INVITED) {
            expect(State.CALLED);
        }
        end(reason);
    }

    private void end(String reason) {
        abandonedBecause = reason;
        state = State.ABANDONED;
    }

    /** The office gives it up before anybody has met; answers how it stood. */
    State callOff(String reason) {
        State before = state;
        if (!mayBeCalledOff()) {
            throw new Refusal("meetingOutOfStep");
        }
        abandonedBecause = reason;
        state = State.ABANDONED;
        return before;
    }

    boolean mayBeCalledOff() {
        return state == State.CALLED || state == State.INVITED || state == State.NO_QUORUM;
    }

    /** It was given up by mistake and stands as it did. */
    void goOn(State before) {
        expect(State.ABANDONED);
        abandonedBecause = null;
        state = before;
        resumed++;
    }

    /** @param majority by the rules in force on the day of the meeting */
    void write(Minutes minutes, Majority majority, UUID who, Instant now) {
        expect(State.HELD);
        versions.add(MinutesVersion.of(minutes, who, now));
        agenda = new ArrayList<>(VoteCheck.counted(agenda, minutes.votes(), quorumFound, majority));
        minutesKk = minutes.kk();
        minutesRu = minutes.ru();
        assignments.clear();
        assignments.addAll(minutes.assignments());
        writtenBy = who;
        returnedBecause = null;
    }

    /** Whoever presided wants the minutes written otherwise. */
    void sendBack(String reason) {
        expectWritten();
        returnedBecause = reason;
        if (!versions.isEmpty()) {
            versions.set(versions.size() - 1, newest().returned(reason));
        }
    }

    /** @param page the page signed by hand, as a stored file, or null when it was signed here */
    void sign(UUID who, UUID page, Instant now) {
        expectWritten();
        if (who.equals(writtenBy)) {
            throw new Refusal("minutesOwn");
        }
        signedBy = who;
        signedPage = page;
        signedAt = now;
        state = State.SIGNED;
    }

    /** Keeps what was signed, as stored files in Kazakh and in Russian. */
    void keepPrint(UUID kk, UUID ru) {
        expect(State.SIGNED);
        printKk = kk;
        printRu = ru;
    }

    void publish(Instant now) {
        expect(State.SIGNED);
        publishedAt = now;
        state = State.PUBLISHED;
    }

    private void expectWritten() {
        expect(State.HELD);
        if (writtenBy == null) {
            throw new Refusal("meetingOutOfStep");
        }
    }

    private void expect(State needed) {
        if (state != needed) {
            throw new Refusal("meetingOutOfStep");
        }
    }

    public UUID id() {
        return id;
    }

    /** For example {@code WG-475233100/2026-03}. */
    public String number() {
        return number;
    }

    public UUID body() {
        return body;
    }

    public Kind kind() {
        return kind;
    }

    /** The case of another feature it is held about, or null. */
    public UUID about() {
        return about;
    }

    public Trilingual title() {
        return title;
    }

    public State state() {
        return state;
    }

    /** How many times it was held after all when it had been called off. */
    int resumed() {
        return resumed;
    }

    /** Goes up by one each time it is convened, and by two each time it is held after all: between them it was called off. */
    int edition() {
        return convened - 1 + 2 * resumed;
    }

    /** How many times it was convened; 0 before it is prepared. */
    public int convened() {
        return convened;
    }

    /** Whether it was convened last by being moved. */
    boolean isMoved() {
        return moved != null && moved == convened;
    }

    /** Null until prepared. */
    public Instant startsAt() {
        return startsAt;
    }

    /** Null until prepared. */
    public String place() {
        return place;
    }

    public List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }

    /** What the members are to read before, as stored files. */
    public Set<UUID> papers() {
        return Set.copyOf(papers);
    }

    /** The last count; null until it began. */
    public Quorum quorum() {
        return quorumNeeded == null ? null : new Quorum(quorumNeeded, quorumFound);
    }

    /** How many people were there; null until it began. */
    public Integer heads() {
        return heads;
    }

    /** The seats that were there. */
    public Set<UUID> present() {
        return Set.copyOf(present);
    }

    /** The seat that presided; null until it was held. */
    public UUID presides() {
        return presides;
    }

    /** The signed attendance sheet, as a stored file, or null. */
    public UUID sheet() {
        return sheet;
    }

    /** The times to which too few came. */
    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /** The seats that were there at one of the {@link #attempts()}, by its place from 0. */
    public Set<UUID> presentAt(int attempt) {
        return attemptPresence.stream()
                .filter(each -> each.attempt() == attempt)
                .map(AttemptPresence::seat)
                .collect(Collectors.toSet());
    }

    /** All that were ever written, the first first; the last is the one that counts. */
    public List<MinutesVersion> versions() {
        return List.copyOf(versions);
    }

    /** The minutes as they were written last. */
    MinutesVersion newest() {
        return versions.get(versions.size() - 1);
    }

    /** Null until written. */
    public String minutesKk() {
        return minutesKk;
    }

    /** Null until written. */
    public String minutesRu() {
        return minutesRu;
    }

    /** The account that wrote the minutes; it does not sign them. Null until written. */
    public UUID writtenBy() {
        return writtenBy;
    }

    /** Why the minutes came back, or null. */
    public String returnedBecause() {
        return returnedBecause;
    }

    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    /** Who signed, or put in the page signed by hand; null until then. */
    UUID signedBy() {
        return signedBy;
    }

    /** Null until signed. */
    public Instant signedAt() {
        return signedAt;
    }

    /** The page signed by hand, as a stored file; null where it was signed in the house. */
    public UUID signedPage() {
        return signedPage;
    }

    /** Null until published. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** The printed minutes in Kazakh, as a stored file; null until signed. */
    public UUID printKk() {
        return printKk;
    }

    /** The printed minutes in Russian, as a stored file; null until signed. */
    public UUID printRu() {
        return printRu;
    }

    /** Why it was given up, or null. */
    public String abandonedBecause() {
        return abandonedBecause;
    }

    /** How long it is meant to take, in minutes. */
    int length() {
        return agenda.stream().mapToInt(AgendaItem::minutes).sum();
    }
}
