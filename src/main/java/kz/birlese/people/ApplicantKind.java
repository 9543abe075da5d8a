package kz.birlese.people;

/** Who may apply for a grant, as the Start Up competition knows them. */
public enum ApplicantKind {
    NGO,
    SMALL_BUSINESS,
    SOLE_ENTREPRENEUR,
    PROSPECTIVE_ENTREPRENEUR,
    INITIATIVE_GROUP;

    /** Organisations are known by their BIN; everybody else by the IIN of the person. */
    public boolean isOrganisation() {
        return this == NGO || this == SMALL_BUSINESS;
    }

    /** Whether a name of its own belongs to the applicant beside the person's. */
    public boolean hasOwnName() {
        return isOrganisation() || this == INITIATIVE_GROUP;
    }
}
