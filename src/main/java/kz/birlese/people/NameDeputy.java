package kz.birlese.people;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.AKIMAT;
import static kz.birlese.people.Role.Named.COUNCIL_SECRETARY;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.FINANCE;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;
import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.Substitution.Colleague;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names a deputy for a time: oneself, or for somebody who is ill a manager or administrator whose territories hold all of
 * theirs. What a deputy borrows is not lent on.
 */
@Service
@Transactional
@RolesAllowed({PROGRAMME_MANAGER, FINANCE, DIRECTOR, WORKING_GROUP, AKIMAT, COUNCIL_SECRETARY, ADMIN})
public class NameDeputy {

    private static final int REASON_LENGTH = 2000;

    private final Substitutions substitutions;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final WholeRegion wholeRegion;
    private final DecisionLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NameDeputy(
            Substitutions substitutions,
            Accounts accounts,
            CurrentUser currentUser,
            WholeRegion wholeRegion,
            DecisionLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.substitutions = substitutions;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.wholeRegion = wholeRegion;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** For whom the person at work may name a deputy, themselves first. */
    @Transactional(readOnly = true)
    public List<Colleague> absentees() {
        SignedIn me = currentUser.require();
        Stream<Account> others = staff().filter(account -> !account.id().equals(me.id()) && caresFor(me, account));
        return Stream.concat(staff().filter(account -> account.id().equals(me.id())), others)
                .map(NameDeputy::colleague)
                .toList();
    }

    /** Who may stand in, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> deputies() {
        return staff().map(NameDeputy::colleague).toList();
    }

    /** Current and coming substitutions that the person at work is part of or may end. */
    @Transactional(readOnly = true)
    public List<Substitution> list() {
        SignedIn me = currentUser.require();
        return substitutions.open().stream()
                .filter(each -> each.deputy().id().equals(me.id()) || mayEnd(me, each))
                .toList();
    }

    /** Whether the person at work may end it. */
    @Transactional(readOnly = true)
    public boolean mayEnd(Substitution substitution) {
        return mayEnd(currentUser.require(), substitution);
    }

    /**
     * Throws {@link Refusal} with every broken rule at its field ({@code absent}, {@code deputy}, {@code from}, {@code
     * until}, {@code why}), and {@link NotFound} for an absent person the person at work may not name a deputy for, or a
     * deputy who does not work here.
     */
    public void name(UUID absent, UUID deputy, LocalDate from, LocalDate until, String why) {
        List<Refusal.Reason> broken = new ArrayList<>();
        check(absent == null, "colleagueMissing", "absent", broken);
        check(deputy == null, "colleagueMissing", "deputy", broken);
        check(why == null || why.isBlank(), "textMissing", "why", broken);
        checkDays(from, until, broken);
        refuse(broken);
        checkPeople(absent, deputy, from, until, broken);
        if (why.strip().length() > REASON_LENGTH) {
            Map<String, Object> facts = Map.of("found", why.strip().length(), "needed", REASON_LENGTH);
            broken.add(new Refusal.Reason("textTooLong", "why", facts));
        }
        refuse(broken);
        keep(absent, deputy, from, until, why.strip());
    }

    /** Ends it before its time; throws {@link NotFound} unless it is one's own or one may name a deputy there. */
    public void end(UUID id) {
        SignedIn me = currentUser.require();
        Substitution substitution =
                substitutions.find(id).filter(each -> mayEnd(me, each)).orElseThrow(NotFound::new);
        if (substitutions.end(id, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            log.append(new Decision(
                    substitution.absent().id(),
                    "deputyEnded",
                    me.id(),
                    null,
                    Map.of("deputy", substitution.deputy().id().toString())));
            events.publishEvent(new SubstitutionOver(
                    substitution.absent().id(), substitution.deputy().id()));
        }
    }

    private void keep(UUID absent, UUID deputy, LocalDate from, LocalDate until, String why) {
        UUID me = currentUser.require().id();
        substitutions.add(
                UUID.randomUUID(),
                absent,
                deputy,
                from,
                until,
                why,
                me,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        Map<String, String> facts =
                Map.of("deputy", deputy.toString(), "from", from.toString(), "until", until.toString());
        log.append(new Decision(absent, "deputyNamed", me, why, facts));
    }

    private void checkDays(LocalDate from, LocalDate until, List<Refusal.Reason> broken) {
        check(from == null, "deputyDayMissing", "from", broken);
        check(until == null, "deputyDayMissing", "until", broken);
        check(from != null && from.isBefore(LocalDate.now(clock)), "deputyDayPast", "from", broken);
        check(from != null && until != null && until.isBefore(from), "deputyDaysBackwards", "until", broken);
    }

    private void checkPeople(UUID absent, UUID deputy, LocalDate from, LocalDate until, List<Refusal.Reason> broken) {
        SignedIn me = currentUser.require();
        Account away = found(absent);
        found(deputy);
        if (!me.id().equals(absent) && !caresFor(me, away)) {
            throw new NotFound();
        }
        substitutions.lock(absent);
        check(absent.equals(deputy), "deputyIsAbsent", "deputy", broken);
        check(!me.id().equals(absent) && me.id().equals(deputy), "deputyIsYourself", "deputy", broken);
        check(substitutions.away(absent, from, until).isPresent(), "deputyNamedAlready", "from", broken);
        check(
                !absent.equals(deputy)
                        && substitutions.away(deputy, from, until).isPresent(),
                "deputyAway",
                "deputy",
                broken);
    }

    private static void check(boolean isBroken, String rule, String field, List<Refusal.Reason> broken) {
        if (isBroken) {
            broken.add(new Refusal.Reason(rule, field, Map.of()));
        }
    }

    private static void refuse(List<Refusal.Reason> broken) {
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }

    private boolean mayEnd(SignedIn me, Substitution substitution) {
        UUID absent = substitution.absent().id();
        return me.id().equals(absent)
                || accounts.findById(absent)
                        .filter(account -> caresFor(me, account))
                        .isPresent();
    }

    /** In their own right only: what is lent does not name deputies for others. */
    private boolean caresFor(SignedIn me, Account absent) {
        SignedIn mine = new SignedIn(me.id(), me.name(), me.language(), me.own());
        return Stream.of(Role.PROGRAMME_MANAGER, Role.ADMIN).anyMatch(role -> absent.reach().stream()
                .filter(held -> held.role().isLent())
                .allMatch(held -> wholeRegion.covers(mine, role, held.kato())));
    }

    /** Everybody who holds a role that is lent, by name. */
    private Stream<Account> staff() {
        return Arrays.stream(Role.values())
                .filter(Role::isLent)
                .flatMap(role -> accounts.findHolders(role).stream())
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .distinct();
    }

    private Account found(UUID person) {
        return accounts.findById(person)
                .filter(account -> !account.isDisabled() && isStaff(account))
                .orElseThrow(NotFound::new);
    }

    private static boolean isStaff(Account account) {
        return account.reach().stream().anyMatch(held -> held.role().isLent());
    }

    private static Colleague colleague(Account account) {
        return new Colleague(account.id(), account.name());
    }
}
