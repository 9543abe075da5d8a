package kz.birlese.grant.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import kz.birlese.grant.Call;
import kz.birlese.workflow.FollowedCases;
import kz.birlese.workflow.StepTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the last decided calls teach, those of every territory: lengths and shares that name nobody. */
@Component
class Experiences {

    private static final String DECIDED =
            """
            select call_id from grant_committee_meeting where call_id <> :call
            group by call_id having min(held_at) <= :now
            order by min(held_at) desc, call_id fetch first %d rows only
            """;

    /** Whoever was stopped has neither been sent nor checked to its end. */
    private static final String SHARES =
            """
            select
                sum(case when status <> 'CANCELLED' then 1 else 0 end) as begun,
                sum(case when submitted_at is not null and status <> 'CANCELLED' then 1 else 0 end) as sent,
                sum(case when opinions_wanted > 0 then 1 else 0 end) as eligible,
                sum(case when opinions_wanted > 0 or status = 'INELIGIBLE' then 1 else 0 end) as checked,
                sum(case when clarifications > 0 then 1 else 0 end) as clarified,
                sum(case when total is not null then 1 else 0 end) as scored,
                sum(case when total is not null and round > 1 then 1 else 0 end) as reread
            from grant_application where call_id in (:calls)
            """;

    private final BoardSettings settings;
    private final StepTimes times;
    private final FollowedCases followed;
    private final JdbcClient sql;
    private final Clock clock;

    Experiences(BoardSettings settings, StepTimes times, FollowedCases followed, JdbcClient sql, Clock clock) {
        this.settings = settings;
        this.times = times;
        this.followed = followed;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param terms working days of this call's tasks */
    Experience before(Call call, Map<String, Integer> terms) {
        List<UUID> calls = sql.sql(DECIDED.formatted(settings.experience()))
                .params(Map.of("call", call.id(), "now", clock.instant().atOffset(ZoneOffset.UTC)))
                .query(UUID.class)
                .list();
        if (calls.isEmpty()) {
            return new Experience(0, Map.of(), terms, settings.fewest(), 1, 1, 0, 0);
        }
        Map<String, SortedMap<Integer, Integer>> lengths = times.lengths(followed.everywhere(calls));
        return sql.sql(SHARES)
                .param("calls", calls)
                .query((row, number) -> new Experience(
                        calls.size(),
                        lengths,
                        terms,
                        settings.fewest(),
                        share(row, "sent", "begun", 1),
                        share(row, "eligible", "checked", 1),
                        share(row, "clarified", "sent", 0),
                        share(row, "reread", "scored", 0)))
                .single();
    }

    private double share(ResultSet row, String part, String whole, double otherwise) throws SQLException {
        int all = row.getInt(whole);
        return all < settings.fewest() ? otherwise : (double) row.getInt(part) / all;
    }
}
