package kz.birlese.people;

/** What a person lets us use personal data for; each is given and withdrawn on its own (Law 94-V of 21.05.2013). */
public enum ConsentPurpose {
    /** To apply, be assessed, paid and report: without it there is no account of an applicant. */
    COMPETITION,
    /** Letters about new calls. */
    NEWS,
    /** That a coordinator fills in one application with the person; ends with {@link Assistance}. */
    ASSISTANCE
}
