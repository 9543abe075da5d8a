package kz.birlese.body;

import java.util.Set;
import java.util.UUID;

/**
 * Who was at a meeting.
 *
 * @param seats those of the body who were there
 * @param heads how many people were there in all; what counts at a gathering
 * @param presides who of the body presided, or null when nobody of it was there
 * @param sheet the signed sheet, as a stored file, or null
 */
public record Attendance(Set<UUID> seats, int heads, UUID presides, UUID sheet) {
    public Attendance {
        seats = Set.copyOf(seats);
    }
}
