package kz.birlese.people;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person has been told, by ids alone.
 *
 * @param kind the template of the letter
 * @param by who caused it, or null
 * @param readAt null while unread
 */
public record Notice(UUID id, String kind, Topic topic, Subject subject, UUID by, Instant at, Instant readAt) {}
