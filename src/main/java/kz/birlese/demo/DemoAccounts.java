package kz.birlese.demo;

import java.util.Set;
import kz.birlese.people.Accounts;
import kz.birlese.people.Contact;
import kz.birlese.people.IdentityNumber;
import kz.birlese.people.NewApplicant;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.SignedIn.Reach;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens an account for everybody in the demo, all with the one password that the login page shows. */
@Component
@Profile("demo")
class DemoAccounts {

    static final String PASSWORD = "demo-birlese";

    private final Accounts accounts;
    private final OpenAccount open;
    private final PasswordEncoder encoder;

    DemoAccounts(Accounts accounts, OpenAccount open, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.open = open;
        this.encoder = encoder;
    }

    /** Those who are there already stay as they are. */
    void open() {
        String hash = encoder.encode(PASSWORD);
        for (int place = 0; place < DemoPerson.ALL.size(); place++) {
            DemoPerson person = DemoPerson.ALL.get(place);
            if (accounts.findByEmail(person.email()).isEmpty()) {
                open(person, place, hash);
            }
        }
    }

    private void open(DemoPerson person, int place, String hash) {
        Contact contact = new Contact(person.email(), null, person.name(), person.language());
        if (person.kind() == null) {
            open.forStaff(contact, hash, Set.of(new Reach(person.role(), person.kato())));
            return;
        }
        String start = person.kind().isOrganisation() ? "880740" : "8807152";
        open.forApplicant(
                new NewApplicant(
                        contact,
                        person.kind(),
                        number(start, 100 * place),
                        person.organisation(),
                        person.kato(),
                        "+770155501%02d".formatted(place)),
                hash);
    }

    /** Of the 1880s, so nobody's; the first from the serial on that has a check digit at all. */
    private static IdentityNumber number(String start, int serial) {
        String base = start + ("%0" + (11 - start.length()) + "d").formatted(serial);
        int check = IdentityNumber.checkDigit(base);
        return check < 10 ? new IdentityNumber(base + check) : number(start, serial + 1);
    }
}
