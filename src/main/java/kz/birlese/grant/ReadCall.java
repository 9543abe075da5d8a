package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows open calls to everybody, and a call from within to those who run, decide on, audit or judge it; to anybody else it
 * does not exist.
 */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadCall {

    private static final Set<Role> OFFICES = Set.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    private final Calls calls;
    private final GrantApplications applications;
    private final JuryMembers jury;
    private final ReadJury readJury;
    private final CommitteeMeetings meetings;
    private final StandingAside standingAside;
    private final ShowRanking ranking;
    private final CompareScores comparison;
    private final ShowReaders readers;
    private final ShowFurtherScores furtherScores;
    private final ShowSigns signs;
    private final Accounts accounts;
    private final CallReach reach;
    private final Conflicts conflicts;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReadCall(
            Calls calls,
            GrantApplications applications,
            JuryMembers jury,
            ReadJury readJury,
            CommitteeMeetings meetings,
            StandingAside standingAside,
            ShowRanking ranking,
            CompareScores comparison,
            ShowReaders readers,
            ShowFurtherScores furtherScores,
            ShowSigns signs,
            Accounts accounts,
            CallReach reach,
            Conflicts conflicts,
            CurrentUser currentUser,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.jury = jury;
        this.readJury = readJury;
        this.meetings = meetings;
        this.standingAside = standingAside;
        this.ranking = ranking;
        this.comparison = comparison;
        this.readers = readers;
        this.furtherScores = furtherScores;
        this.signs = signs;
        this.accounts = accounts;
        this.reach = reach;
        this.conflicts = conflicts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The calls the person runs, decides on or audits, newest first. */
    public List<Call> all() {
        SignedIn person = currentUser.require();
        return calls.findAllByOrderByNumberDesc().stream()
                .filter(call -> reach.isStaffOf(person, call))
                .toList();
    }

    /** What an applicant may apply to now or soon: published and not yet closed, the next to close first. */
    public List<Call> open() {
        Instant now = clock.instant();
        return calls.findByStatusInOrderByClosesAt(List.of(CallStatus.OPEN)).stream()
                .filter(call -> now.isBefore(call.closesAt()))
                .toList();
    }

    /** Throws {@link NotFound} when the person has no part in the call. */
    public CallPage of(UUID callId) {
        Call call = calls.named(callId);
        SignedIn person = currentUser.require();
        Optional<JuryMember> own = jury.findSitting(callId, person.id());
        boolean isStaff = reach.isStaffOf(person, call);
        if (!isStaff && own.isEmpty()) {
            throw new NotFound();
        }
        return new CallPage(
                call,
                isStaff,
                reach.covers(Role.PROGRAMME_MANAGER, call),
                isStaff ? counts(callId, conflicts.of(person)) : Map.of(),
                isStaff ? readJury.of(callId) : List.of(),
                isStaff ? readJury.waiting(callId, person) : List.of(),
                isStaff ? meetings(callId, conflicts.of(person)) : List.of(),
                seesRanking(person) && isStaff ? ranking.of(callId) : List.of(),
                seesRanking(person) && isStaff ? comparison.of(callId).orElse(null) : null,
                seesRanking(person) && isStaff ? readers.of(callId).orElse(null) : null,
                seesRanking(person) && isStaff ? furtherScores.of(callId).orElse(null) : null,
                OFFICES.stream().anyMatch(office -> reach.covers(office, call)) ? signs.of(callId) : null,
                own.isPresent(),
                own.map(JuryMember::signedAt).orElse(null));
    }

    private static boolean seesRanking(SignedIn person) {
        return person.is(Role.PROGRAMME_MANAGER) || person.is(Role.DIRECTOR) || person.is(Role.AUDITOR);
    }

    private Map<ApplicationStatus, Long> counts(UUID callId, Set<UUID> kept) {
        return applications.findByCallId(callId).stream()
                .filter(application -> !kept.contains(application.id()))
                .collect(Collectors.groupingBy(GrantApplication::status, TreeMap::new, Collectors.counting()));
    }

    private List<CallPage.Meeting> meetings(UUID callId, Set<UUID> kept) {
        return meetings.findByCallIdOrderByHeldAt(callId).stream()
                .map(meeting -> new CallPage.Meeting(
                        meeting.heldAt(),
                        name(meeting.heldBy()),
                        meeting.present().stream().map(this::name).sorted().toList(),
                        standingAside.words(meeting, kept),
                        meeting.minutes(),
                        meeting.returnedBecause()))
                .toList();
    }

    private String name(UUID account) {
        return accounts.findById(account).map(Account::name).orElse("—");
    }
}
