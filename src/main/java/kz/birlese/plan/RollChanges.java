package kz.birlese.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is doubted on the roll of an annulled vote, and how it is to be put right. Rows are added and never changed. */
@Repository
class RollChanges {

    private static final String INSERT =
            "insert into roll_change (vote, proposal, account, kind, why) values (?, ?, ?, ?, ?)";

    private static final String OF =
            """
            select c.account, a.name, c.kind, c.why from roll_change c join account a on a.id = c.account
            where c.vote = ? and c.proposal = ? order by a.name, a.id""";

    private final JdbcClient sql;

    RollChanges(JdbcClient sql) {
        this.sql = sql;
    }

    void doubt(PriorityVote vote, Collection<UUID> accounts) {
        accounts.forEach(account -> sql.sql(INSERT)
                .params(vote.id(), 0, account, RollChange.Kind.DOUBTED.name(), null)
                .update());
    }

    /** Keeps the newest proposal of the vote. */
    void propose(PriorityVote vote, List<RollChange> changes) {
        changes.forEach(change -> sql.sql(INSERT)
                .params(
                        vote.id(),
                        vote.proposals(),
                        change.account(),
                        change.kind().name(),
                        change.why())
                .update());
    }

    List<RollChange> doubted(PriorityVote vote) {
        return of(vote, 0);
    }

    /** The newest proposal, by name; empty before there is one. */
    List<RollChange> proposed(PriorityVote vote) {
        return vote.proposals() == 0 ? List.of() : of(vote, vote.proposals());
    }

    Set<UUID> proposed(PriorityVote vote, RollChange.Kind kind) {
        return proposed(vote).stream()
                .filter(change -> change.kind() == kind)
                .map(RollChange::account)
                .collect(Collectors.toSet());
    }

    /**
     * What two people have decided about the person before; empty when they were never doubted, struck or added. To be asked
     * while a vote is under way: those before it were called again on what a second person has confirmed.
     */
    Optional<RollChange> decided(List<PriorityVote> rounds, UUID account) {
        return rounds.stream()
                .flatMap(vote -> proposed(vote).stream())
                .filter(change -> change.account().equals(account))
                .reduce((earlier, later) -> later);
    }

    private List<RollChange> of(PriorityVote vote, int proposal) {
        return sql.sql(OF)
                .params(vote.id(), proposal)
                .query((row, number) -> new RollChange(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        RollChange.Kind.valueOf(row.getString(3)),
                        row.getString(4)))
                .list();
    }
}
