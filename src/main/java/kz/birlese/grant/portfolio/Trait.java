package kz.birlese.grant.portfolio;

/** What a quota may speak of. */
public enum Trait {
    /** The settlement the project belongs to, by its KATO code. */
    SETTLEMENT,
    /** The goal of the village plan it serves, by its id. */
    GOAL,
    /** The kind of applicant. */
    APPLICANT_KIND
}
