package kz.birlese.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/**
 * Says that an account is signed in, and nothing else: what it may do is read afresh from {@link CurrentUser}. The
 * session keeps it without authorities.
 */
public final class AccountToken extends AbstractAuthenticationToken {

    private final UUID account;

    public AccountToken(UUID account) {
        this(account, List.of());
    }

    AccountToken(UUID account, Collection<? extends GrantedAuthority> authorities) {
        super(authorities);
        this.account = account;
        setAuthenticated(true);
    }

    @Override
    public UUID getPrincipal() {
        return account;
    }

    @Override
    public Object getCredentials() {
        return null;
    }
}
