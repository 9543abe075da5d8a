package kz.birlese.territory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of some things a territory has one at a time: a running cycle, a body of a kind. Whoever begins one holds the territory
 * first, since two who look at once both see none.
 */
@Component
public class HoldTerritory {

    private final JdbcClient sql;

    HoldTerritory(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Others who hold it wait until the caller's transaction ends. Several are to be held in the order of their codes, so
     * that no two wait for each other. Does nothing for an unknown code.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void named(String kato) {
        sql.sql("select kato from territory where kato = ? for update")
                .param(kato)
                .query(String.class)
                .optional();
    }
}
