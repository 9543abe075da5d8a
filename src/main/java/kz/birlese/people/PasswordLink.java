package kz.birlese.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A one-time way to set a password; only the hash of its token is kept. */
@Entity
class PasswordLink implements Persistable<String> {

    @Id
    private String tokenHash;

    private UUID account;
    private Instant expiresAt;

    protected PasswordLink() {}

    PasswordLink(String tokenHash, UUID account, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.expiresAt = expiresAt;
    }

    boolean holds(Instant now) {
        return now.isBefore(expiresAt);
    }

    UUID account() {
        return account;
    }

    @Override
    public String getId() {
        return tokenHash;
    }

    /** Links are written once and only deleted after that. */
    @Override
    public boolean isNew() {
        return true;
    }
}
