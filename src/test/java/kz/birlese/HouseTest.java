package kz.birlese;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Accounts;
import kz.birlese.people.Contact;
import kz.birlese.people.DecisionWords;
import kz.birlese.people.Language;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.workflow.TimeMachine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole house on a real PostgreSQL, started once for all tests. Jobs fire by hand, the clock stands where a test
 * puts it. Tests share the database: each works with its own cases and people. Do not add annotations that change the
 * context; every change starts another house.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
public abstract class HouseTest {

    private static final EmbeddedPostgres POSTGRES = start();

    private static Class<?> lastStory;

    @Autowired
    protected TimeMachine time;

    @Autowired
    protected TaskService tasks;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    protected DecisionWords decisionWords;

    /** The loopback port the house listens on. */
    @LocalServerPort
    protected int port;

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

    /** A story may go on from one method of its class to the next; the stories of other classes must not join in. */
    @BeforeEach
    void forgetOtherStories() {
        if (!getClass().equals(lastStory)) {
            lastStory = getClass();
            time.forgetEarlierJobs();
        }
    }

    @AfterEach
    void backToNow() {
        time.backToNow();
        SecurityContextHolder.clearContext();
    }

    /** What was decided can be read by everybody it concerns. */
    @AfterEach
    protected void everyDecisionHasItsWords() {
        decisionWords.check();
    }

    /** Does something as a person at work. */
    protected void as(UUID account, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(account)));
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does something as the person who signs in with the address. */
    protected void as(String email, Runnable work) {
        as(accounts.findByEmail(email).orElseThrow().id(), work);
    }

    /** Opens an account that holds the role everywhere; its password opens nothing. */
    protected UUID person(Role role) {
        return person(new Reach(role, null));
    }

    /** Opens an account with this reach. */
    protected UUID person(Reach... reach) {
        String name = "house-" + UUID.randomUUID();
        Contact contact = new Contact(name + "@example.org", null, name, Language.RU);
        return openAccount.forStaff(contact, "{noop}none", Set.of(reach)).id();
    }

    /** The one open task of the box and the case; fails when there is none or more than one. */
    protected Task task(String taskKey, UUID caseId) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(taskKey)
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
    }
}
