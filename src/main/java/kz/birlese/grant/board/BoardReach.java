package kz.birlese.grant.board;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.Call;
import kz.birlese.grant.Calls;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.FollowedCases;
import kz.birlese.workflow.FollowedCases.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the person at work may reckon with on the board. Managers, directors and auditors see the figures of their
 * territory and the cases behind them; finance, which has to know when money will be needed, sees figures that name
 * nobody. What a conflict of interest keeps from a person is in no figure of theirs.
 */
@Component
class BoardReach {

    private static final Set<Role> LOOK_AFTER_CASES = EnumSet.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    private static final String CALLS =
            "select id from grant_call where id in (select coalesce(parent_case, case_id) from case_entry where %s)";

    private static final String CALLS_WITH_RUNNING =
            "select coalesce(parent_case, case_id) from case_entry where state = 'RUNNING' and %s";

    private final CurrentUser user;
    private final FollowedCases followed;
    private final Calls calls;
    private final JdbcClient sql;

    BoardReach(CurrentUser user, FollowedCases followed, Calls calls, JdbcClient sql) {
        this.user = user;
        this.followed = followed;
        this.calls = calls;
        this.sql = sql;
    }

    /**
     * @param seesRows whether the cases behind the figures are for the person
     * @param all every case the person may reckon with
     * @param calls those with such a case, newest first
     */
    record Sight(SignedIn person, boolean seesRows, Scope all, List<Call> calls) {

        /** The call; throws {@link NotFound} when none of its cases is for the person. */
        Call call(UUID id) {
            return calls.stream()
                    .filter(call -> call.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    Sight sight() {
        SignedIn person = user.require();
        boolean seesRows = LOOK_AFTER_CASES.stream().anyMatch(person::is);
        Scope all = followed.of(person, seesRows ? LOOK_AFTER_CASES : EnumSet.of(Role.FINANCE));
        List<UUID> ids = sql.sql(CALLS.formatted(all.sql()))
                .params(all.parameters())
                .query(UUID.class)
                .list();
        List<Call> seen = calls.findAllById(ids).stream()
                .sorted(Comparator.comparing(Call::number).reversed())
                .toList();
        return new Sight(person, seesRows, all, seen);
    }

    /** The cases of one call, or of all calls of which any case still runs when it is null. */
    Scope scope(Sight sight, UUID call) {
        return sight.all()
                .about(call == null ? running(sight) : List.of(sight.call(call).id()));
    }

    private List<UUID> running(Sight sight) {
        Set<UUID> seen = Set.copyOf(sight.calls().stream().map(Call::id).toList());
        return sql
                .sql(CALLS_WITH_RUNNING.formatted(sight.all().sql()))
                .params(sight.all().parameters())
                .query(UUID.class)
                .list()
                .stream()
                .filter(seen::contains)
                .distinct()
                .toList();
    }
}
