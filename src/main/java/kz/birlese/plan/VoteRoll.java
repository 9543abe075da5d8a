package kz.birlese.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final String ADDABLE =
            """
            select a.id, a.name, a.opened_at from account a join applicant_profile p on p.account = a.id
            where p.settlement = :settlement and p.kind in (:people) and not a.disabled and a.opened_at <= :fixed
                and not exists (select 1 from vote_roll r where r.vote = :vote and r.account = a.id)
            order by a.name, a.id""";

    private static final String LINES =
            """
            select a.id, a.name, a.opened_at, r.voted, a.disabled, coalesce(p.settlement, '') = v.settlement
            from vote_roll r join priority_vote v on v.id = r.vote join account a on a.id = r.account
                left join applicant_profile p on p.account = a.id
            where r.vote = ? order by a.name, a.id""";

    private final JdbcClient sql;
    private final RollChanges changes;

    VoteRoll(JdbcClient sql, RollChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** Everybody who lives there by the time the rule is fixed; the vote must have been written. */
    FrozenRoll freeze(PriorityVote vote) {
        sql.sql(RESIDENTS)
                .param("vote", vote.id())
                .param("settlement", vote.settlement())
                .param("people", PEOPLE)
                .update();
        return new FrozenRoll(1, accounts(vote.id()).size(), fingerprint(vote.id()), vote.fixedAt());
    }

    /**
     * Those of the vote before where too few of them took part: it must not be others who are asked now. Where it was
     * annulled, those on its roll as it was put right; throws {@link Refusal} {@code rollChanged} unless it reads as a
     * second person has confirmed it.
     */
    FrozenRoll again(PriorityVote vote, PriorityVote before) {
        sql.sql(SAME).params(vote.id(), before.id()).update();
        if (before.mended() == null) {
            FrozenRoll same = before.roll();
            return new FrozenRoll(same.version(), same.size(), fingerprint(vote.id()), same.frozenAt());
        }
        changes.proposed(before, RollChange.Kind.STRUCK)
                .forEach(account -> sql.sql("delete from vote_roll where vote = ? and account = ?")
                        .params(vote.id(), account)
                        .update());
        changes.proposed(before, RollChange.Kind.ADDED)
                .forEach(account -> sql.sql("insert into vote_roll (vote, account, voted) values (?, ?, false)")
                        .params(vote.id(), account)
                        .update());
        before.mended().mustRead(fingerprint(vote.id()));
        return before.mended();
    }

    /** The accounts that stand on the roll of an annulled vote once it is put right as was proposed last, sorted. */
    List<String> mended(PriorityVote annulled) {
        Set<UUID> struck = changes.proposed(annulled, RollChange.Kind.STRUCK);
        return Stream.concat(
                        ids(annulled.id()).filter(account -> !struck.contains(account)),
                        changes.proposed(annulled, RollChange.Kind.ADDED).stream())
                .map(UUID::toString)
                .sorted()
                .toList();
    }

    /** SHA-256 of the ids of the accounts on the roll, sorted, as canonical JSON. */
    String fingerprint(UUID vote) {
        return fingerprint(accounts(vote));
    }

    static String fingerprint(List<String> accounts) {
        return CanonicalJson.fingerprint(CanonicalJson.write(accounts));
    }

    private List<String> accounts(UUID vote) {
        return ids(vote).map(UUID::toString).sorted().toList();
    }

    private Stream<UUID> ids(UUID vote) {
        return sql.sql("select account from vote_roll where vote = ?").param(vote).query(UUID.class).list().stream();
    }

    /** The accounts that voted online, in no order that says when. */
    Set<UUID> voters(UUID vote) {
        return sql.sql("select account from vote_roll where vote = ? and voted")
                .param(vote)
                .query(UUID.class)
                .set();
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
        return sql.sql(LINES)
                .param(vote)
                .query((row, number) -> new OnRoll(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getBoolean(4),
                        OnRoll.Now.of(row.getBoolean(5), row.getBoolean(6))))
                .list();
    }

    /** Who had registered there before the rule was fixed, lives there by their account now, and is not on the roll. */
    List<OnRoll> addable(PriorityVote vote, Instant ruleFixedAt) {
        return sql.sql(ADDABLE)
                .param("vote", vote.id())
                .param("settlement", vote.settlement())
                .param("people", PEOPLE)
                .param("fixed", ruleFixedAt.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new OnRoll(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        false,
                        OnRoll.Now.HERE))
                .list();
    }
}
