package kz.birlese.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.SignedIn.Assisted;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.SignedIn.StandIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** People as they are at work just now, whether they are or not. */
@Component
public class People {

    /** In one go, since everybody who does anything is read so. */
    private static final String PERSON =
            """
            select a.id, a.name, a.language, r.role, r.kato, cast(null as uuid) as absent, cast(null as date) as ends,
                cast(null as uuid) as assisted, cast(null as timestamp with time zone) as assisted_until
            from account a left join held_role r on r.account = a.id
            where a.id = ? and a.disabled = false
            union all
            select a.id, a.name, a.language, r.role, r.kato, s.absent, s.ends, null, null
            from substitution s join account a on a.id = s.absent join held_role r on r.account = s.absent
            where s.deputy = ? and s.starts <= ? and s.ends >= ? and s.ended_at is null and a.disabled = false
            union all
            select a.id, a.name, a.language, null, null, null, null, s.case_id, s.ends_at
            from assistance s join account a on a.id = s.applicant
            where s.assistant = ? and s.ends_at > ? and s.ended_at is null and a.disabled = false
                and exists (select 1 from held_role r where r.account = s.assistant and r.role = 'WORKING_GROUP')
            """;

    private final JdbcTemplate database;
    private final Clock clock;

    /** Plain SQL, since a query through JPA would flush the half-done work of whoever asks. */
    People(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Empty for an account that is closed or unknown. */
    public Optional<SignedIn> find(UUID account) {
        LocalDate today = LocalDate.now(clock);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return database.query(PERSON, People::person, account, account, today, today, account, now);
    }

    /**
     * One row for each role, one without a role for whoever holds none, and behind them those of whom the person stands
     * in for or helps; nobody where the account is disabled.
     */
    private static Optional<SignedIn> person(ResultSet rows) throws SQLException {
        Set<Reach> own = new HashSet<>();
        Map<UUID, StandIn> standIns = new HashMap<>();
        Set<Assisted> assists = new HashSet<>();
        SignedIn person = null;
        while (rows.next()) {
            if (rows.getObject("assisted", UUID.class) != null) {
                assists.add(assisted(rows));
            } else if (rows.getObject("absent", UUID.class) != null) {
                StandIn lent = standIn(rows);
                standIns.merge(lent.absent(), lent, People::both);
            } else {
                person = alone(rows);
                reach(rows).ifPresent(own::add);
            }
        }
        return Optional.ofNullable(person)
                .map(me ->
                        new SignedIn(me.id(), me.name(), me.language(), own, Set.copyOf(standIns.values()), assists));
    }

    private static SignedIn alone(ResultSet rows) throws SQLException {
        return new SignedIn(
                rows.getObject("id", UUID.class),
                rows.getString("name"),
                Language.valueOf(rows.getString("language")),
                Set.of());
    }

    private static StandIn standIn(ResultSet rows) throws SQLException {
        return new StandIn(
                rows.getObject("absent", UUID.class),
                rows.getString("name"),
                rows.getObject("ends", LocalDate.class),
                reach(rows).filter(held -> held.role().isLent()).stream().collect(Collectors.toSet()));
    }

    private static Assisted assisted(ResultSet rows) throws SQLException {
        return new Assisted(
                rows.getObject("id", UUID.class),
                rows.getObject("assisted", UUID.class),
                rows.getObject("assisted_until", OffsetDateTime.class).toInstant());
    }

    private static Optional<Reach> reach(ResultSet rows) throws SQLException {
        String role = rows.getString("role");
        return role == null ? Optional.empty() : Optional.of(new Reach(Role.valueOf(role), rows.getString("kato")));
    }

    private static StandIn both(StandIn one, StandIn other) {
        Set<Reach> lent = new HashSet<>(one.lent());
        lent.addAll(other.lent());
        return new StandIn(one.absent(), one.name(), one.until(), lent);
    }
}
