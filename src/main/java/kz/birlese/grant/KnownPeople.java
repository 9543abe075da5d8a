package kz.birlese.grant;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.grant.conflict.Person;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.ApplicantProfile;
import kz.birlese.people.ApplicantProfiles;
import org.springframework.stereotype.Component;

/**
 * What the house knows of people that can be compared: their accounts, their profiles where they ever applied, and what they
 * say of themselves when they sign as a juror or apply.
 */
@Component
class KnownPeople {

    private final Accounts accounts;
    private final ApplicantProfiles profiles;

    KnownPeople(Accounts accounts, ApplicantProfiles profiles) {
        this.accounts = accounts;
        this.profiles = profiles;
    }

    Person juror(JuryMember member) {
        JurorOffer.Ties ties = member.offer().ties();
        return of(member.juror(), ties.settlement(), ties.address(), ties.organisation());
    }

    Person applicant(GrantApplication application, Proposal proposal) {
        return of(application.applicant(), application.settlement(), proposal.address(), null);
    }

    private Person of(UUID account, String settlement, String address, String organisation) {
        Optional<Account> known = accounts.findById(account);
        Optional<ApplicantProfile> profile = profiles.findById(account);
        return new Person(
                known.map(Account::name).orElse(null),
                Arrays.asList(
                        known.map(each -> each.contact().phone()).orElse(null),
                        profile.map(ApplicantProfile::phone).orElse(null)),
                profile.map(each -> each.identityNumber().digits()).orElse(null),
                Arrays.asList(
                        organisation,
                        profile.map(ApplicantProfile::organisation).orElse(null)),
                Arrays.asList(
                        settlement, profile.map(ApplicantProfile::settlement).orElse(null)),
                Arrays.asList(address));
    }
}
