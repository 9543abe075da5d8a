package kz.birlese.workflow;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL plan each question for the values asked for. It would otherwise settle, after some repetitions, on one
 * plan for all values: a search for a rare word and one for a common word would walk the same index, and the latter read
 * thousands of rows for a page of thirty. Planning costs about a tenth of a millisecond a question.
 */
@Component
class PlansForValues implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && isPostgres(pool) && pool.getConnectionInitSql() == null) {
            pool.setConnectionInitSql("set plan_cache_mode = force_custom_plan");
        }
        return bean;
    }

    private static boolean isPostgres(HikariDataSource pool) {
        return pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith("jdbc:postgresql:");
    }
}
