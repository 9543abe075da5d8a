package kz.birlese.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has voted online in which vote. Nothing leads from here to a ballot. */
@Repository
class VoteRoll {

    private final JdbcClient sql;

    VoteRoll(JdbcClient sql) {
        this.sql = sql;
    }

    boolean has(UUID vote, UUID account) {
        return sql.sql("select count(*) from vote_roll where vote = ? and account = ?")
                        .params(vote, account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The primary key refuses a second time. */
    void enter(UUID vote, UUID account) {
        sql.sql("insert into vote_roll (vote, account) values (?, ?)")
                .params(vote, account)
                .update();
    }

    /** Their names, in no order that says when they voted. */
    List<String> names(UUID vote) {
        return sql.sql("select a.name from vote_roll r join account a on a.id = r.account where r.vote = ?"
                        + " order by a.name, a.id")
                .param(vote)
                .query(String.class)
                .list();
    }
}
