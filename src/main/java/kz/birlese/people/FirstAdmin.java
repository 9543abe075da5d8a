package kz.birlese.people;

import java.time.Duration;
import java.util.Set;
import kz.birlese.people.SignedIn.Reach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the first administrator's account when the setting {@code birlese.first-admin} names an e-mail address and
 * there is no administrator yet. The one-time link stands in the log, since there may be no mail server yet.
 */
@Component
@ConditionalOnProperty("birlese.first-admin")
class FirstAdmin implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
    private static final Duration LINK_LIVES = Duration.ofHours(1);

    private final Accounts accounts;
    private final OpenAccount open;
    private final LinkSender links;
    private final String email;

    FirstAdmin(Accounts accounts, OpenAccount open, LinkSender links, @Value("${birlese.first-admin}") String email) {
        this.accounts = accounts;
        this.open = open;
        this.links = links;
        this.email = email;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!accounts.findHolders(Role.ADMIN).isEmpty()) {
            return;
        }
        Contact contact = new Contact(SignInName.normalized(email), null, email, Language.RU);
        Account admin = open.forStaff(contact, InviteStaff.NO_PASSWORD, Set.of(new Reach(Role.ADMIN, null)));
        LOG.warn("First administrator: set the password within the hour at {}", links.link(admin, LINK_LIVES));
    }
}
