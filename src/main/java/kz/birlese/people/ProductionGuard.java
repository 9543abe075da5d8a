package kz.birlese.people;

import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops the start of a house that is meant for real use but is not fit for it: on a database other than PostgreSQL, with
 * a password everybody knows, with errors that repeat what they are about, or with people of the demonstration inside.
 */
@Component
@Profile("postgres")
class ProductionGuard implements InitializingBean {

    private static final Set<String> KNOWN_TO_ALL = Set.of("", "birlese", "postgres", "password", "admin", "changeme");

    private final Environment environment;
    private final JdbcClient sql;

    ProductionGuard(Environment environment, JdbcClient sql) {
        this.environment = environment;
        this.sql = sql;
    }

    @Override
    public void afterPropertiesSet() {
        refuse(environment.acceptsProfiles(Profiles.of("demo")), "the profiles postgres and demo exclude each other");
        refuse(!setting("url").startsWith("jdbc:postgresql:"), "set BIRLESE_DB_URL to a PostgreSQL database");
        refuse(
                setting("url").contains("logServerErrorDetail"),
                "take logServerErrorDetail out of BIRLESE_DB_URL: personal data must not get into error texts");
        refuse(KNOWN_TO_ALL.contains(setting("password")), "set BIRLESE_DB_PASSWORD to a secret of your own");
        refuse(demoAccounts() > 0, "this database holds accounts of the demonstration; start with an empty one");
    }

    private String setting(String name) {
        return environment.getProperty("spring.datasource." + name, "");
    }

    private long demoAccounts() {
        return sql.sql("select count(*) from account where email like '%@demo.example'")
                .query(Long.class)
                .single();
    }

    private static void refuse(boolean unfit, String advice) {
        if (unfit) {
            throw new IllegalStateException("Birlese does not start for real use: " + advice);
        }
    }
}
