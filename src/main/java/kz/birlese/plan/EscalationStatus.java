package kz.birlese.plan;

/** Where an issue that was sent up is now. */
public enum EscalationStatus {
    AT_DISTRICT,
    AT_REGION,
    /** Back in the village, with an answer. */
    ANSWERED,
    /** Taken back by the village before anybody answered. */
    WITHDRAWN;

    /** Whether the village still waits for an answer. */
    public boolean isOpen() {
        return this == AT_DISTRICT || this == AT_REGION;
    }
}
