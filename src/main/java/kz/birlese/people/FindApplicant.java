package kz.birlese.people;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds an applicant by the exact e-mail or phone they sign in with. Whoever asks must not tell what was found. */
@Component
public class FindApplicant {

    private final Accounts accounts;

    FindApplicant(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The contact as accounts keep it, in whatever way it was typed; never null. */
    public String normalized(String typed) {
        return SignInName.normalized(typed);
    }

    /** Empty for nobody, for a closed account and for people who do not apply. */
    public Optional<Account> by(String normalized) {
        return SignInName.find(accounts, normalized)
                .filter(account -> !account.isDisabled() && account.holds(Role.APPLICANT));
    }
}
