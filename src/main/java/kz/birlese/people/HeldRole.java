package kz.birlese.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import kz.birlese.people.SignedIn.Reach;

/** A role as an account holds it, in a territory or everywhere. */
@Entity
class HeldRole {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String kato;

    protected HeldRole() {}

    HeldRole(Account account, Reach reach) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.role = reach.role();
        this.kato = reach.kato();
    }

    Reach reach() {
        return new Reach(role, kato);
    }
}
