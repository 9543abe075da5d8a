package kz.birlese.people;

/** What a person may be here; equal to the candidate groups of the diagrams. A role may be held within a territory. */
public enum Role {
    APPLICANT,
    JURY,
    PROGRAMME_MANAGER,
    FINANCE,
    DIRECTOR,
    WORKING_GROUP,
    AKIMAT,
    COUNCIL_SECRETARY,
    COUNCIL_MEMBER,
    AUDITOR,
    ADMIN;

    /** The same words as compile-time constants, for {@code @RolesAllowed}. */
    public static final class Named {
        public static final String APPLICANT = "APPLICANT";
        public static final String JURY = "JURY";
        public static final String PROGRAMME_MANAGER = "PROGRAMME_MANAGER";
        public static final String FINANCE = "FINANCE";
        public static final String DIRECTOR = "DIRECTOR";
        public static final String WORKING_GROUP = "WORKING_GROUP";
        public static final String AKIMAT = "AKIMAT";
        public static final String COUNCIL_SECRETARY = "COUNCIL_SECRETARY";
        public static final String COUNCIL_MEMBER = "COUNCIL_MEMBER";
        public static final String AUDITOR = "AUDITOR";
        public static final String ADMIN = "ADMIN";

        private Named() {}
    }
}
