package kz.birlese.grant;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.conflict.Person;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.ApplicantProfile;
import kz.birlese.people.ApplicantProfiles;
import org.springframework.stereotype.Component;

/** What the house knows of people that can be compared: their accounts, and their profiles where they ever applied. */
@Component
class KnownPeople {

    private final Accounts accounts;
    private final ApplicantProfiles profiles;

    KnownPeople(Accounts accounts, ApplicantProfiles profiles) {
        this.accounts = accounts;
        this.profiles = profiles;
    }

    Person of(UUID account) {
        Optional<Account> known = accounts.findById(account);
        Optional<ApplicantProfile> profile = profiles.findById(account);
        Set<String> phones = new HashSet<>();
        known.map(each -> each.contact().phone()).ifPresent(phones::add);
        profile.map(ApplicantProfile::phone).ifPresent(phones::add);
        return new Person(
                known.map(Account::name).orElse(null),
                phones,
                profile.map(each -> each.identityNumber().digits()).orElse(null),
                profile.map(ApplicantProfile::organisation).orElse(null),
                profile.map(ApplicantProfile::settlement).orElse(null),
                null);
    }
}
