package kz.birlese.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds out who stands too close to an applicant to judge: the traces that two accounts have in common. */
@Component
public class SharedTraces {

    /** Telephone of the account or the profile, IIN or BIN, or an organisation of the same name in the same place. */
    private static final String SHARING =
            """
            select distinct a.id from account a
            left join applicant_profile p on p.account = a.id
            join account b on b.id = :person
            left join applicant_profile q on q.account = b.id
            where a.id in (:others) and (
                a.id = b.id
                or p.identity_number = q.identity_number
                or a.phone in (b.phone, q.phone)
                or p.phone in (b.phone, q.phone)
                or (lower(p.organisation) = lower(q.organisation) and p.settlement = q.settlement))""";

    private final NamedParameterJdbcTemplate database;

    SharedTraces(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** Those of the others who are the person or share one of these traces with the person. */
    public Set<UUID> between(UUID person, Collection<UUID> others) {
        if (others.isEmpty()) {
            return Set.of();
        }
        List<UUID> sharing = database.queryForList(
                SHARING, new MapSqlParameterSource("person", person).addValue("others", others), UUID.class);
        return new HashSet<>(sharing);
    }
}
