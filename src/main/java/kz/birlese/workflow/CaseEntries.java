package kz.birlese.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of cases. */
@Repository
class CaseEntries {

    private static final String INSERT =
            """
            insert into case_entry (root_instance, process_key, case_id, case_number, title_kk, title_ru, title_en, settlement, owner,
                owner_name, parent_case, state, started, ended, folded)
            values (:rootInstance, :processKey, :caseId, :number, :titleKk, :titleRu, :titleEn, :settlement, :owner,
                :ownerName, :parent, :state, :started, :ended, :folded)
            """;

    private final JdbcClient sql;
    private final SettlementNames names;

    CaseEntries(JdbcClient sql, SettlementNames names) {
        this.sql = sql;
        this.names = names;
    }

    void add(CaseEntry entry) {
        Map<String, Object> values = EntryRows.values(entry.card());
        values.put("rootInstance", entry.rootInstance());
        values.put("processKey", entry.processKey());
        values.put("state", entry.state().name());
        values.put("started", EntryRows.stamp(entry.started()));
        values.put("ended", EntryRows.stamp(entry.ended()));
        values.put("folded", names.folded(entry.card()));
        sql.sql(INSERT).params(values).update();
    }

    void end(String rootInstance, CaseEntry.State state, Instant ended) {
        sql.sql("update case_entry set state = ?, ended = ? where root_instance = ?")
                .params(state.name(), EntryRows.stamp(ended), rootInstance)
                .update();
    }

    void remove(String rootInstance) {
        sql.sql("delete from case_entry where root_instance = ?")
                .param(rootInstance)
                .update();
    }

    /** The case has another number, title, place or owner. */
    void refresh(CaseCard card) {
        Map<String, Object> values = EntryRows.values(card);
        values.put("folded", names.folded(card));
        sql.sql(
                        """
                update case_entry set case_number = :number, title_kk = :titleKk, title_ru = :titleRu, title_en = :titleEn, settlement = :settlement,
                    owner = :owner, owner_name = :ownerName, parent_case = :parent, folded = :folded
                where case_id = :caseId
                """)
                .params(values)
                .update();
    }

    /** The processes nobody called that are about the case, newest first. */
    List<CaseEntry> about(UUID caseId) {
        return sql.sql("select * from case_entry where case_id = ? order by started desc")
                .param(caseId)
                .query(EntryRows::aCase)
                .list();
    }

    /** The newest cases that others belong to, at most as many as asked for. */
    List<CaseEntry> parents(int most) {
        return sql.sql("select * from case_entry parent where exists"
                        + " (select 1 from case_entry child where child.parent_case = parent.case_id)"
                        + " order by started desc, root_instance fetch first " + most + " rows only")
                .query(EntryRows::aCase)
                .list();
    }

    /** A case that was cancelled and goes on is there once. */
    List<CaseEntry> ownedBy(UUID account) {
        return sql.sql("select * from case_entry c where owner = ? and not (state = 'CANCELLED' and exists"
                        + " (select 1 from case_entry n where n.case_id = c.case_id and n.process_key = c.process_key"
                        + " and n.root_instance <> c.root_instance and n.started >= c.ended))"
                        + " order by started desc, root_instance")
                .param(account)
                .query(EntryRows::aCase)
                .list();
    }

    Optional<CaseEntry> find(String rootInstance) {
        return sql.sql("select * from case_entry where root_instance = ?")
                .param(rootInstance)
                .query(EntryRows::aCase)
                .optional();
    }

    List<CaseEntry> all() {
        return sql.sql("select * from case_entry order by root_instance")
                .query(EntryRows::aCase)
                .list();
    }
}
