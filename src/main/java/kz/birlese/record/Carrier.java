package kz.birlese.record;

/**
 * Carries items out over one channel. May be asked to carry the same item again after a crash, and then has to show the
 * receiver the same key.
 */
public interface Carrier {

    Channel channel();

    /** Throws when the item could not be handed over; it is tried again later. {@code address} is null for payments. */
    void carry(OutboxItem item, String address);
}
