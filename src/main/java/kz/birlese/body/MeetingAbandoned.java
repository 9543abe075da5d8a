package kz.birlese.body;

import java.util.UUID;

/**
 * Too few came, or the term of the body has ended, and the meeting is not held. Published within that transaction.
 *
 * @param about what it was to be held about, or null
 * @param reason why it was given up
 */
public record MeetingAbandoned(UUID meetingId, UUID about, Meeting.Kind kind, String reason) {}
