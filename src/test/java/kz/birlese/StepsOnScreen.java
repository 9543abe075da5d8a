package kz.birlese;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.workflow.TaskActions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A browser test that lays a case out through a house and then looks at its steps, each as the person whose it is. */
public abstract class StepsOnScreen extends BrowserTest {

    private static final String PASSWORD = "таудың басы, теңіздің түбі";

    @Autowired
    protected AutowireCapableBeanFactory beans;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TaskActions actions;

    private final String name;

    /** @param name what the pictures are called, before the step and the width */
    protected StepsOnScreen(String name) {
        this.name = name;
    }

    /** The person has come in, in the language. */
    protected Page comesIn(UUID account, Screen screen, Language language, ColorScheme scheme) {
        sql.sql("update account set password_hash = ?, language = ? where id = ?")
                .params(encoder.encode(PASSWORD), language.name(), account)
                .update();
        String email = sql.sql("select email from account where id = ?")
                .param(account)
                .query(String.class)
                .single();
        return signedIn(email, PASSWORD, screen, language, scheme);
    }

    /** The task with its form, which opens once it is taken. */
    protected void work(Page page, UUID person, String box, UUID caseId) {
        String task = task(box, caseId).getId();
        as(person, () -> actions.claim(task));
        look(page, box, "tasks/" + task);
    }

    protected void look(Page page, String what, String address) {
        page.navigate("/" + address);
        heading(page).waitFor();
        settled(page);
        isAccessible(page);
        fitsTheScreen(page);
        shoot(page, name + "-" + what + "-" + page.viewportSize().width);
    }
}
