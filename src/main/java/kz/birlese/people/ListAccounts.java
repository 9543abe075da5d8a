package kz.birlese.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as an administrator looks through them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Named.ADMIN, Role.Named.AUDITOR})
public class ListAccounts {

    public static final int PAGE = 30;

    private static final UUID LOWEST = new UUID(0, 0);

    private final Accounts accounts;

    ListAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * At most {@link #PAGE} accounts by name whose name, e-mail or phone contains the text.
     *
     * @param after the last account already shown, or null to begin
     */
    public List<Account> containing(String text, Account after) {
        String like = "%" + (text == null ? "" : text.strip().toLowerCase(Locale.ROOT)) + "%";
        return after == null
                ? accounts.findPage(like, "", LOWEST, Limit.of(PAGE))
                : accounts.findPage(like, after.name(), after.id(), Limit.of(PAGE));
    }
}
