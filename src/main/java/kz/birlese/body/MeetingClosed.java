package kz.birlese.body;

import java.util.UUID;

/**
 * The minutes of a meeting are published and what it asked for is under way. Published within that transaction.
 *
 * @param about what it was held about, or null
 */
public record MeetingClosed(UUID meetingId, UUID about, Meeting.Kind kind) {}
