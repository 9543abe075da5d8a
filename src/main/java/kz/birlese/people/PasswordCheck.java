package kz.birlese.people;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a password. An unknown name, a wrong password and a disabled account look and last alike, and tries are
 * counted by the name as typed, whether it exists or not.
 */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Throttle perName;
    private final Throttle perAddress;
    private final String nobodysHash;

    PasswordCheck(Accounts accounts, PasswordEncoder encoder, WayInLimits limits) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.perName = new Throttle(limits.triesPerAccount(), limits.window());
        this.perAddress = new Throttle(limits.triesPerAddress(), limits.window());
        this.nobodysHash = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String name = SignInName.normalized(attempt.getName());
        if (!perAddress.allows(addressOf(attempt)) || !perName.allows(name)) {
            throw new LockedException("too many tries");
        }
        Optional<Account> account = SignInName.find(accounts, name);
        String hash = account.map(Account::passwordHash).orElse(nobodysHash);
        boolean matches = encoder.matches(String.valueOf(attempt.getCredentials()), hash);
        if (!matches || account.isEmpty() || account.get().isDisabled()) {
            throw new BadCredentialsException("name or password wrong");
        }
        perName.forget(name);
        return new AccountToken(account.get().id());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "here";
    }
}
