package kz.birlese.workflow;

import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL plan a search for the words that are searched for. After some repetitions it would settle on one plan for
 * all words, and a search for a common one would read thousands of rows for a page of thirty. Other questions keep their
 * plans: planning takes longer than answering most of them.
 */
@Component
class PlansForWords {

    private final boolean isPostgres;

    PlansForWords(@Value("${spring.datasource.url}") String url) {
        this.isPostgres = url.startsWith("jdbc:postgresql:");
    }

    /** Asks within the transaction, which must be there. */
    <T> T during(JdbcClient sql, Supplier<T> search) {
        if (!isPostgres) {
            return search.get();
        }
        sql.sql("set local plan_cache_mode = force_custom_plan").update();
        T found = search.get();
        sql.sql("set local plan_cache_mode = auto").update();
        return found;
    }
}
