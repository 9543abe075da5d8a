package kz.birlese.workflow;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL plan a search for the words that are searched for. After some repetitions it would settle on one plan for
 * all words, and a search for a common one would read thousands of rows for a page of thirty. Other questions keep their
 * plans: planning takes longer than answering most of them.
 */
@Component
class PlansForWords {

    private final JdbcClient sql;

    PlansForWords(DataSource database) {
        this.sql = JdbcClient.create(new EachTime(database));
    }

    /** Asks within the transaction, as the usual one does. */
    JdbcClient sql() {
        return sql;
    }

    private static final class EachTime extends JdbcTemplate {

        private EachTime(DataSource database) {
            super(database);
        }

        @Override
        protected void applyStatementSettings(Statement statement) throws SQLException {
            super.applyStatementSettings(statement);
            if (statement.isWrapperFor(PGStatement.class)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
        }
    }
}
