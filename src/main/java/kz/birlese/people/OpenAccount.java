package kz.birlese.people;

import java.time.Clock;
import java.util.Set;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens accounts whose contact has been confirmed, by a code or by an administrator who knows the person. Refuses
 * before it writes, so a refusal leaves the caller's transaction as it was.
 */
@Service
@Transactional(noRollbackFor = Refusal.class)
@BySystem
public class OpenAccount {

    private final Accounts accounts;
    private final ApplicantProfiles profiles;
    private final Clock clock;

    OpenAccount(Accounts accounts, ApplicantProfiles profiles, Clock clock) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * Opens an account for somebody who works here. Throws {@link Refusal} {@code contactTaken} when the e-mail or
     * phone belongs to another account.
     *
     * @param encodedPassword as the password encoder made it
     */
    public Account forStaff(Contact contact, String encodedPassword, Set<Reach> reach) {
        refuseTaken(contact);
        Account account = new Account(contact, encodedPassword, clock.instant());
        reach.forEach(account::grant);
        return accounts.save(account);
    }

    /**
     * Opens an applicant's account with its profile. Throws {@link Refusal} {@code contactTaken} or {@code
     * identityTaken}: one account per e-mail, phone and identity number.
     */
    public Account forApplicant(NewApplicant applicant, String encodedPassword) {
        if (profiles.existsByIdentityNumber(applicant.identityNumber().digits())) {
            throw new Refusal("identityTaken");
        }
        Account account = forStaff(applicant.contact(), encodedPassword, Set.of(new Reach(Role.APPLICANT, null)));
        profiles.save(new ApplicantProfile(account.id(), applicant));
        return account;
    }

    private void refuseTaken(Contact contact) {
        boolean emailTaken =
                contact.email() != null && accounts.findByEmail(contact.email()).isPresent();
        boolean phoneTaken =
                contact.phone() != null && accounts.findByPhone(contact.phone()).isPresent();
        if (emailTaken || phoneTaken) {
            throw new Refusal("contactTaken");
        }
    }
}
