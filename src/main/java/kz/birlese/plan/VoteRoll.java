package kz.birlese.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.ApplicantKind;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may vote online in which vote, and who has. Nothing leads from here to a ballot. */
@Repository
class VoteRoll {

    private static final List<String> PEOPLE = Stream.of(ApplicantKind.values())
            .filter(kind -> !kind.isOrganisation())
            .map(Enum::name)
            .toList();

    private static final String RESIDENTS =
            """
            insert into vote_roll (vote, account, voted)
            select :vote, a.id, false from account a join applicant_profile p on p.account = a.id
            where p.settlement = :settlement and p.kind in (:people) and not a.disabled""";

    private static final String SAME =
            "insert into vote_roll (vote, account, voted) select ?, account, false from vote_roll where vote = ?";

    private final JdbcClient sql;

    VoteRoll(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everybody who lives there by the time the rule is fixed; the vote must have been written. */
    FrozenRoll freeze(PriorityVote vote) {
        sql.sql(RESIDENTS)
                .param("vote", vote.id())
                .param("settlement", vote.settlement())
                .param("people", PEOPLE)
                .update();
        return frozen(vote, vote.fixedAt());
    }

    /** Those of the vote before; too few of them took part, and it must not be others who are asked now. */
    FrozenRoll again(PriorityVote vote, PriorityVote before) {
        sql.sql(SAME).params(vote.id(), before.id()).update();
        return frozen(vote, before.roll().frozenAt());
    }

    private FrozenRoll frozen(PriorityVote vote, Instant at) {
        return new FrozenRoll(accounts(vote.id()).size(), fingerprint(vote.id()), at);
    }

    /** SHA-256 of the ids of the accounts on the roll, sorted, as canonical JSON. */
    String fingerprint(UUID vote) {
        return CanonicalJson.fingerprint(CanonicalJson.write(accounts(vote)));
    }

    private List<String> accounts(UUID vote) {
        return sql.sql("select account from vote_roll where vote = ?").param(vote).query(UUID.class).list().stream()
                .map(UUID::toString)
                .sorted()
                .toList();
    }

    boolean isOn(UUID vote, UUID account) {
        return count("select count(*) from vote_roll where vote = ? and account = ?", vote, account) > 0;
    }

    boolean has(UUID vote, UUID account) {
        return count("select count(*) from vote_roll where vote = ? and account = ? and voted", vote, account) > 0;
    }

    /** How many have voted online. */
    int voted(UUID vote) {
        return count("select count(*) from vote_roll where vote = ? and voted", vote);
    }

    private int count(String query, Object... params) {
        return sql.sql(query).params(params).query(Integer.class).single();
    }

    /** Throws {@link Refusal} {@code votedBefore} for whoever is not on the roll or has voted. */
    void enter(PriorityVote vote, UUID account) {
        int entered = sql.sql("update vote_roll set voted = true where vote = ? and account = ? and not voted")
                .params(vote.id(), account)
                .update();
        if (entered == 0) {
            throw new Refusal("votedBefore", null, Map.of("number", vote.number()));
        }
    }

    /** The names of those who have voted, in no order that says when. */
    List<String> names(UUID vote) {
        return lines(vote).stream().filter(OnRoll::hasVoted).map(OnRoll::name).toList();
    }

    /** Everybody on the roll, by name. */
    List<OnRoll> lines(UUID vote) {
        return sql.sql("select a.name, a.opened_at, r.voted from vote_roll r join account a on a.id = r.account"
                        + " where r.vote = ? order by a.name, a.id")
                .param(vote)
                .query((row, number) ->
                        new OnRoll(row.getString(1), row.getTimestamp(2).toInstant(), row.getBoolean(3)))
                .list();
    }
}
