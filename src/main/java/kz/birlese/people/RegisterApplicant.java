package kz.birlese.people;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import kz.birlese.record.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the registration of an applicant: nothing exists until the code sent to the contact comes back. */
@Service
@Transactional
@PermitAll
public class RegisterApplicant {

    private static final Duration KEPT = Duration.ofDays(1);

    private final RegistrationCheck check;
    private final Registrations registrations;
    private final CodeSender codes;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final Throttle perAddress;

    RegisterApplicant(
            RegistrationCheck check,
            Registrations registrations,
            CodeSender codes,
            PasswordEncoder encoder,
            WayInLimits limits,
            Clock clock) {
        this.check = check;
        this.registrations = registrations;
        this.codes = codes;
        this.encoder = encoder;
        this.clock = clock;
        this.perAddress = new Throttle(limits.registrationsPerAddress(), limits.window());
    }

    /**
     * Checks the form and sends a code. The answer is the same whether the contact has an account or not. Throws {@link
     * Refusal} with every broken rule, or {@code tooManyTries}.
     *
     * @return the registration, to be confirmed with {@link ConfirmContact}
     */
    public UUID begin(RegistrationForm form) {
        if (!perAddress.allows(VisitorAddress.current())) {
            throw new Refusal("tooManyTries");
        }
        NewApplicant applicant = check.read(form);
        registrations.deleteStale(clock.instant().minus(KEPT));
        Registration registration =
                new Registration(applicant, encoder.encode(form.password()), form.consentVersion(), form.wantsNews());
        codes.send(registration);
        return registrations.save(registration).id();
    }
}
