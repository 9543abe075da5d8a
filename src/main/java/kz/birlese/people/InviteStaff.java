package kz.birlese.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator opens an account for somebody who works here; the person sets the password through a link. */
@Service
@Transactional
@RolesAllowed(Role.Named.ADMIN)
public class InviteStaff {

    /** No password has this hash. */
    static final String NO_PASSWORD = "none";

    private static final Duration LINK_LIVES = Duration.ofDays(1);

    private final OpenAccount accounts;
    private final LinkSender sender;
    private final CurrentUser currentUser;
    private final WholeRegion wholeRegion;
    private final DecisionLog log;

    InviteStaff(
            OpenAccount accounts,
            LinkSender sender,
            CurrentUser currentUser,
            WholeRegion wholeRegion,
            DecisionLog log) {
        this.wholeRegion = wholeRegion;
        this.accounts = accounts;
        this.sender = sender;
        this.currentUser = currentUser;
        this.log = log;
    }

    /**
     * Opens the account with its first role. Throws {@link Refusal}: {@code nameMissing}, {@code emailUnknown}, {@code
     * roleMissing}, {@code roleOutsideReach} where the person at work is no administrator, {@code contactTaken}.
     */
    public UUID as(String name, String email, Language language, Reach first) {
        List<Reason> reasons = new ArrayList<>();
        if (name == null || name.isBlank()) {
            reasons.add(new Reason("nameMissing", "name", Map.of()));
        }
        if (first == null || first.role() == Role.APPLICANT) {
            reasons.add(new Reason("roleMissing", "role", Map.of()));
        } else if (!wholeRegion.covers(currentUser.require(), Role.ADMIN, first.kato())) {
            reasons.add(new Reason("roleOutsideReach", "territory", Map.of()));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        String address = EmailAddress.of(SignInName.normalized(email), "email");
        Contact contact = new Contact(address, null, name.strip(), language);
        Account account = accounts.forStaff(contact, NO_PASSWORD, Set.of(first));
        sender.send(account, "wayIn.invitation", LINK_LIVES);
        log.append(new Decision(
                account.id(),
                "accountOpened",
                currentUser.require().id(),
                null,
                Map.of("role", first.role().name())));
        return account.id();
    }
}
