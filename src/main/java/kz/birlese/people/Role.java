package kz.birlese.people;

import java.util.EnumSet;
import java.util.Set;

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

    private static final Set<Role> LENT =
            EnumSet.of(PROGRAMME_MANAGER, FINANCE, DIRECTOR, WORKING_GROUP, AKIMAT, COUNCIL_SECRETARY);

    /**
     * Whether a deputy acts in it while its holder is away. Never a role that lies in the person: applicants act for
     * themselves, jurors and members of the council judge as themselves, auditors and administrators watch over others.
     */
    public boolean isLent() {
        return LENT.contains(this);
    }

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
