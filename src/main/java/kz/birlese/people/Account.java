package kz.birlese.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.SignedIn.Reach;

/** A person who can sign in. Its e-mail or phone, confirmed with a code, is the name it signs in with. */
@Entity
public class Account {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String email;
    private String phone;
    private String passwordHash;
    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean disabled;
    private Instant openedAt;

    @OneToMany(mappedBy = "account", fetch = FetchType.EAGER, cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<HeldRole> roles = new HashSet<>();

    protected Account() {}

    Account(Contact contact, String passwordHash, Instant openedAt) {
        if (contact.email() == null && contact.phone() == null) {
            throw new IllegalArgumentException("an account needs an e-mail or a phone");
        }
        this.id = UUID.randomUUID();
        this.email = contact.email();
        this.phone = contact.phone();
        this.name = contact.name();
        this.language = contact.language();
        this.passwordHash = passwordHash;
        this.openedAt = openedAt;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public boolean isDisabled() {
        return disabled;
    }

    /** Where and how to write to the person. */
    public Contact contact() {
        return new Contact(email, phone, name, language);
    }

    public Set<Reach> reach() {
        return roles.stream().map(HeldRole::reach).collect(Collectors.toUnmodifiableSet());
    }

    public boolean holds(Role role) {
        return roles.stream().anyMatch(held -> held.reach().role() == role);
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Whether the role was not held there before. */
    boolean grant(Reach reach) {
        return !reach().contains(reach) && roles.add(new HeldRole(this, reach));
    }

    /** Whether the role was held there before. */
    boolean revoke(Reach reach) {
        return roles.removeIf(held -> held.reach().equals(reach));
    }

    void disable() {
        disabled = true;
    }

    void enable() {
        disabled = false;
    }

    void speak(Language chosen) {
        language = chosen;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }
}
