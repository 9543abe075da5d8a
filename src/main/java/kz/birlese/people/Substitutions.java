package kz.birlese.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Substitution.Colleague;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of who stands in for whom. */
@Repository
class Substitutions {

    private static final String ALL =
            """
            select s.id, s.absent, a.name as absent_name, s.deputy, d.name as deputy_name, s.starts, s.ends, s.why
            from substitution s join account a on a.id = s.absent join account d on d.id = s.deputy
            where s.ended_at is null
            """;

    private final JdbcClient sql;

    Substitutions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Two who name a deputy for one person in the same moment take turns. */
    void lock(UUID absent) {
        sql.sql("select id from account where id = ? for update")
                .param(absent)
                .query(UUID.class)
                .list();
    }

    void add(UUID id, UUID absent, UUID deputy, LocalDate starts, LocalDate ends, String why, UUID by, Instant at) {
        sql.sql("insert into substitution (id, absent, deputy, starts, ends, why, named_by, named_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, absent, deputy, starts, ends, why, by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when it is over already. */
    boolean end(UUID id, Instant at) {
        return sql.sql("update substitution set ended_at = ? where id = ? and ended_at is null")
                        .params(at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    /** Not over yet. */
    Optional<Substitution> find(UUID id) {
        return sql.sql(ALL + " and s.id = ?")
                .param(id)
                .query(Substitutions::row)
                .optional();
    }

    /** Current and coming, the soonest first. */
    List<Substitution> open() {
        return sql.sql(ALL + " order by s.starts, s.id")
                .query(Substitutions::row)
                .list();
    }

    /** Whose last day is over though nobody has recorded it. */
    List<Substitution> endedBefore(LocalDate day) {
        return sql.sql(ALL + " and s.ends < ? order by s.ends, s.id")
                .param(day)
                .query(Substitutions::row)
                .list();
    }

    /** The person is away, with a deputy, on a day of the span. */
    Optional<Substitution> away(UUID person, LocalDate from, LocalDate until) {
        return sql
                .sql(ALL + " and s.absent = ? and s.starts <= ? and s.ends >= ? order by s.starts")
                .params(person, until, from)
                .query(Substitutions::row)
                .list()
                .stream()
                .findFirst();
    }

    private static Substitution row(ResultSet row, int number) throws SQLException {
        return new Substitution(
                row.getObject("id", UUID.class),
                new Colleague(row.getObject("absent", UUID.class), row.getString("absent_name")),
                new Colleague(row.getObject("deputy", UUID.class), row.getString("deputy_name")),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("why"));
    }
}
