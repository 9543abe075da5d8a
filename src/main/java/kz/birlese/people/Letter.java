package kz.birlese.people;

import java.util.UUID;

/**
 * One letter to one person, besides what it says.
 *
 * @param key names the one event behind it; a second letter with the same key is not written
 * @param template names its texts: {@code letter.<template>.subject} and what stands in it, {@code notice.<template>} for
 *     the notice on the screen
 * @param by who caused it, to be named in the notice; null for the house
 */
public record Letter(String key, UUID to, String template, Topic topic, Subject subject, UUID by) {

    /** From the house. */
    public Letter(String key, UUID to, String template, Topic topic, Subject subject) {
        this(key, to, template, topic, subject, null);
    }
}
