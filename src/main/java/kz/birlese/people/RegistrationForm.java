package kz.birlese.people;

/**
 * What an applicant types to register.
 *
 * @param contact an e-mail address or a phone number; the code goes there
 * @param phone where the programme can call; may be empty when the contact is a phone
 * @param consents whether the person agrees to the consent text as shown
 * @param consentVersion the version of the text that was shown
 * @param wantsNews whether letters about new calls are welcome
 */
public record RegistrationForm(
        String contact,
        String password,
        String name,
        Language language,
        ApplicantKind kind,
        String identityNumber,
        String organisation,
        String settlement,
        String phone,
        boolean consents,
        int consentVersion,
        boolean wantsNews) {

    @Override
    public String toString() {
        return "RegistrationForm of a " + kind;
    }
}
