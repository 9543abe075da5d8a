package kz.birlese.workflow;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the lists anew from the engine before anybody looks at them: when the product is started with {@code
 * --rebuild-lists}, and by itself when the rules by which a search folds its texts have changed or cases ran before there
 * was an archive of them.
 */
@Component
@Order(0)
class ListsAtStart implements ApplicationRunner {

    static final String COMMAND = "rebuild-lists";

    private final RebuildEntries rebuild;
    private final JdbcClient sql;

    ListsAtStart(RebuildEntries rebuild, JdbcClient sql) {
        this.rebuild = rebuild;
        this.sql = sql;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(COMMAND) || foldedBy() != Folding.VERSION || rebuild.isNeeded()) {
            rebuild.all();
            sql.sql("update entry_folding set version = ?")
                    .param(Folding.VERSION)
                    .update();
        }
    }

    private int foldedBy() {
        return sql.sql("select version from entry_folding").query(Integer.class).single();
    }
}
