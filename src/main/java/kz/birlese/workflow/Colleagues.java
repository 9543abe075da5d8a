package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.SignedIn.Reach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who shares the offices of the person at work. Applicants and jurors have no colleagues here: they work apart. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class Colleagues {

    private static final Set<Role> APART = EnumSet.of(Role.APPLICANT, Role.JURY);

    /** An account by its name. */
    public record Colleague(UUID id, String name) {}

    private final Accounts accounts;
    private final CurrentUser user;

    Colleagues(Accounts accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    /** By name, the person left out. */
    public List<Colleague> list() {
        SignedIn me = user.require();
        return me.reach().stream()
                .map(Reach::role)
                .filter(role -> !APART.contains(role))
                .distinct()
                .flatMap(role -> accounts.findHolders(role).stream())
                .filter(account -> !account.id().equals(me.id()))
                .map(Colleagues::colleague)
                .distinct()
                .toList();
    }

    private static Colleague colleague(Account account) {
        return new Colleague(account.id(), account.name());
    }
}
