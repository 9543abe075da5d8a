package kz.birlese.plan;

/** Where a version of a plan stands. */
public enum VersionStatus {
    /** The working group writes it; also while it is being checked. */
    DRAFT,
    /** The community gathering has said yes, with quorum and majority. */
    VALIDATED,
    /** In force. */
    ADOPTED,
    /** A later version or plan is in force. */
    SUPERSEDED
}
