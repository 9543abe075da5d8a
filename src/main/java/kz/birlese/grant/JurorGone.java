package kz.birlese.grant;

import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import org.springframework.stereotype.Component;

/** Whether a juror can do nothing for a jury any more: the account is closed, or the role was taken. */
@Component
class JurorGone {

    private final Accounts accounts;

    JurorGone(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Empty when they are gone, else the rule. */
    Optional<String> hindrance(UUID juror) {
        return accounts.findById(juror).filter(JurorGone::isThere).map(account -> "jurorStillThere");
    }

    private static boolean isThere(Account account) {
        return !account.isDisabled() && account.reach().stream().anyMatch(held -> held.role() == Role.JURY);
    }
}
