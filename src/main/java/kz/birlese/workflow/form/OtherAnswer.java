package kz.birlese.workflow.form;

import java.time.Instant;

/**
 * What had been put into a field at another place before this one's answer came over it.
 *
 * @param value as it was filled in: text, truth, a list, or null for an emptied field and a removed row
 * @param savedAt when it was kept there
 */
public record OtherAnswer(Object value, Instant savedAt) {}
