package kz.birlese.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.birlese.people.IdentityNumber.Kind;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Component;

/** Reads a registration form; names every broken rule at once, each on its field. */
@Component
class RegistrationCheck {

    private static final int LONGEST_NAME = 200;

    private final Territories territories;
    private final PasswordRules passwords;

    RegistrationCheck(Territories territories, PasswordRules passwords) {
        this.territories = territories;
        this.passwords = passwords;
    }

    /** The applicant as the form tells; throws {@link Refusal} with all its reasons. */
    NewApplicant read(RegistrationForm form) {
        List<Reason> reasons = new ArrayList<>();
        Contact contact = collect(reasons, () -> contact(form));
        passwords.broken(form.password(), form.contact()).ifPresent(reasons::add);
        IdentityNumber number = collect(reasons, () -> identityNumber(form));
        String phone = collect(reasons, () -> phone(form));
        plainRules(form, reasons);
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        String organisation = form.kind().hasOwnName() ? form.organisation().strip() : null;
        return new NewApplicant(contact, form.kind(), number, organisation, form.settlement(), phone);
    }

    private void plainRules(RegistrationForm form, List<Reason> reasons) {
        require(reasons, isName(form.name()), "nameMissing", "name");
        require(reasons, form.kind() != null, "kindMissing", "kind");
        boolean needsOwnName = form.kind() != null && form.kind().hasOwnName();
        require(reasons, !needsOwnName || isName(form.organisation()), "organisationMissing", "organisation");
        boolean isSettlement = form.settlement() != null
                && territories
                        .find(form.settlement())
                        .filter(Territory::isSettlement)
                        .isPresent();
        require(reasons, isSettlement, "settlementMissing", "settlement");
        require(reasons, form.consents(), "consentMissing", "consent");
    }

    private static Contact contact(RegistrationForm form) {
        String typed = SignInName.normalized(form.contact());
        if (typed.isEmpty()) {
            throw new Refusal("contactNeeded", "contact", Map.of());
        }
        String name = form.name() == null ? "" : form.name().strip();
        if (typed.contains("@")) {
            return new Contact(EmailAddress.of(typed, "contact"), null, name, form.language());
        }
        return new Contact(null, Phone.of(typed, "contact").e164(), name, form.language());
    }

    private static String phone(RegistrationForm form) {
        boolean none = form.phone() == null || form.phone().isBlank();
        boolean contactIsPhone =
                form.contact() != null && Phone.find(form.contact()).isPresent();
        if (none && !contactIsPhone) {
            throw new Refusal("phoneNeeded", "phone", Map.of());
        }
        return none
                ? Phone.of(form.contact(), "contact").e164()
                : Phone.of(form.phone(), "phone").e164();
    }

    private static IdentityNumber identityNumber(RegistrationForm form) {
        boolean isOrganisation = form.kind() != null && form.kind().isOrganisation();
        if (form.identityNumber() == null || form.identityNumber().isBlank()) {
            throw new Refusal(isOrganisation ? "binNeeded" : "iinNeeded", "identityNumber", Map.of());
        }
        IdentityNumber number = new IdentityNumber(form.identityNumber());
        if (form.kind() == null) {
            return number;
        }
        Kind needed = isOrganisation ? Kind.BIN : Kind.IIN;
        if (number.kind() != needed) {
            throw new Refusal("identityKind" + needed, "identityNumber", Map.of());
        }
        return number;
    }

    private static boolean isName(String text) {
        return text != null && !text.isBlank() && text.strip().length() <= LONGEST_NAME;
    }

    private static void require(List<Reason> reasons, boolean holds, String rule, String field) {
        if (!holds) {
            reasons.add(new Reason(rule, field, Map.of()));
        }
    }

    private static <T> T collect(List<Reason> reasons, Supplier<T> read) {
        try {
            return read.get();
        } catch (Refusal refusal) {
            reasons.addAll(refusal.reasons());
            return null;
        }
    }
}
