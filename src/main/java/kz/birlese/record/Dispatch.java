package kz.birlese.record;

import java.time.Instant;
import java.util.UUID;

/**
 * That something about a case left the house or is to leave it, without what it says.
 *
 * @param kind what kind of letter, the same for everybody who got one
 * @param to whom it is for
 * @param subject as it was written, in the language of whoever it is for; of what has none, its whole text
 * @param sentAt null until sent
 */
public record Dispatch(
        Channel channel, String kind, UUID to, String subject, Outbox.State state, Instant postedAt, Instant sentAt) {}
