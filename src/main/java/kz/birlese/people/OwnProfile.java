package kz.birlese.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person sees and changes of its own. */
@Service
@Transactional
@PermitAll
public class OwnProfile {

    /** {@code applicant} is empty for people who work here; {@code helps} are the newest first. */
    public record Profile(
            Contact contact, Optional<ApplicantProfile> applicant, List<Consent> consents, List<Help> helps) {}

    /**
     * Somebody who fills in, or filled in, an application with the person.
     *
     * @param id of the {@link Assistance}
     * @param place KATO code of where they are a coordinator; null for everywhere
     * @param until when it ended or will end by itself
     */
    public record Help(UUID id, String name, String place, Instant from, Instant until, boolean isRunning) {}

    private final Accounts accounts;
    private final ApplicantProfiles profiles;
    private final Consents consents;
    private final Assistances assistances;
    private final CurrentUser currentUser;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final Throttle tries;

    OwnProfile(
            Accounts accounts,
            ApplicantProfiles profiles,
            Consents consents,
            Assistances assistances,
            CurrentUser currentUser,
            PasswordRules rules,
            PasswordEncoder encoder,
            WayInLimits limits,
            Clock clock) {
        this.clock = clock;
        this.accounts = accounts;
        this.profiles = profiles;
        this.consents = consents;
        this.assistances = assistances;
        this.currentUser = currentUser;
        this.rules = rules;
        this.encoder = encoder;
        this.tries = new Throttle(limits.triesPerAccount(), limits.window());
    }

    public Profile show() {
        UUID id = currentUser.require().id();
        Account account = accounts.findById(id).orElseThrow(NotFound::new);
        List<Help> helps = assistances.findByApplicantOrderByStartedAtDesc(id).stream()
                .map(this::help)
                .toList();
        return new Profile(account.contact(), profiles.findById(id), consents.findByAccountOrderByGivenAt(id), helps);
    }

    private Help help(Assistance each) {
        return new Help(
                each.id(),
                accounts.findById(each.assistant()).map(Account::name).orElseThrow(),
                each.place(),
                each.startedAt(),
                each.endedAt().orElse(each.endsAt()),
                each.isRunning(clock.instant()));
    }

    /** The phone the programme may call. Throws {@link Refusal} {@code phoneUnknown}. */
    @RolesAllowed(Role.Named.APPLICANT)
    public void callAt(String phone) {
        profiles.findById(currentUser.require().id())
                .orElseThrow(NotFound::new)
                .callAt(Phone.of(phone, "phone").e164());
    }

    /** Throws {@link Refusal}: {@code passwordWrong}, {@code tooManyTries}, or the new password's broken rule. */
    public void changePassword(String old, String fresh) {
        UUID id = currentUser.require().id();
        if (!tries.allows(id.toString())) {
            throw new Refusal("tooManyTries");
        }
        Account account = accounts.findById(id).orElseThrow(NotFound::new);
        if (!encoder.matches(old == null ? "" : old, account.passwordHash())) {
            throw new Refusal("passwordWrong", "oldPassword", Map.of());
        }
        rules.broken(fresh, null).ifPresent(reason -> {
            throw new Refusal(List.of(reason));
        });
        account.changePassword(encoder.encode(fresh));
    }
}
