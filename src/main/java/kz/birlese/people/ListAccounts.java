package kz.birlese.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts as an administrator looks through them. Whoever is administrator of a part sees who has an office in it; to
 * give one to somebody from elsewhere, they must know their whole e-mail address or telephone number.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Named.ADMIN, Role.Named.AUDITOR})
public class ListAccounts {

    public static final int PAGE = 30;

    private static final UUID LOWEST = new UUID(0, 0);

    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final WholeRegion wholeRegion;
    private final Territories territories;

    ListAccounts(Accounts accounts, CurrentUser currentUser, WholeRegion wholeRegion, Territories territories) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.wholeRegion = wholeRegion;
        this.territories = territories;
    }

    /**
     * At most {@link #PAGE} accounts by name whose name, e-mail or phone contains the text.
     *
     * @param after the last account already shown, or null to begin
     */
    public List<Account> containing(String text, Account after) {
        String typed = text == null ? "" : text.strip();
        boolean isFirst = after == null;
        return accounts.findPage(
                "%" + typed.toLowerCase(Locale.ROOT) + "%",
                isEverywhere(),
                places(),
                SignInName.normalized(typed),
                isFirst ? "" : after.name(),
                isFirst ? LOWEST : after.id(),
                Limit.of(PAGE));
    }

    /** Whether the person at work sees all accounts, and not only those of their part. */
    public boolean isEverywhere() {
        return wholeRegion.isTheirs(Role.ADMIN, Role.AUDITOR);
    }

    private List<String> places() {
        SignedIn me = currentUser.require();
        return territories.all().stream()
                .map(Territory::kato)
                .filter(kato -> me.covers(Role.ADMIN, kato) || me.covers(Role.AUDITOR, kato))
                .toList();
    }
}
