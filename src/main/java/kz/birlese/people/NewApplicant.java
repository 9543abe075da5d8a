package kz.birlese.people;

/**
 * What an applicant tells about itself when it registers.
 *
 * @param contact the e-mail or phone it will sign in with, its name and language
 * @param organisation the name of the organisation or group; null for a single person
 * @param settlement KATO code
 * @param phone E.164, where the programme can call
 */
public record NewApplicant(
        Contact contact,
        ApplicantKind kind,
        IdentityNumber identityNumber,
        String organisation,
        String settlement,
        String phone) {}
