package kz.birlese.people;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.birlese.record.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a password through a one-time link, for who has forgotten it or never had one. */
@Service
@Transactional
@PermitAll
public class SetPassword {

    private static final Duration LINK_LIVES = Duration.ofHours(1);

    private final Accounts accounts;
    private final PasswordLinks links;
    private final LinkSender sender;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final Throttle perContact;
    private final Throttle perAddress;

    SetPassword(
            Accounts accounts,
            PasswordLinks links,
            LinkSender sender,
            PasswordRules rules,
            PasswordEncoder encoder,
            WayInLimits limits,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sender = sender;
        this.rules = rules;
        this.encoder = encoder;
        this.clock = clock;
        this.perContact = new Throttle(limits.codesPerContact(), limits.window());
        this.perAddress = new Throttle(limits.registrationsPerAddress(), limits.window());
    }

    /** Sends a link if there is such an account; says nothing about it. Throws {@link Refusal} {@code tooManyTries}. */
    public void askFor(String contact) {
        String name = SignInName.normalized(contact);
        if (!perAddress.allows(VisitorAddress.current()) || !perContact.allows(name)) {
            throw new Refusal("tooManyTries");
        }
        SignInName.find(accounts, name)
                .filter(account -> !account.isDisabled())
                .ifPresent(account -> sender.send(account, "wayIn.link", LINK_LIVES));
    }

    /**
     * Throws {@link Refusal}: {@code linkUsed} for a link that has been used, has expired or never was; the password's
     * broken rule.
     */
    public void with(String token, String newPassword) {
        PasswordLink link = links.findById(SecretToken.hash(token))
                .filter(known -> known.holds(clock.instant()))
                .orElseThrow(() -> new Refusal("linkUsed"));
        rules.broken(newPassword, null).ifPresent(reason -> {
            throw new Refusal(List.of(reason));
        });
        Account account = accounts.findById(link.account()).orElseThrow();
        account.changePassword(encoder.encode(newPassword));
        links.deleteAllOf(account.id());
    }
}
