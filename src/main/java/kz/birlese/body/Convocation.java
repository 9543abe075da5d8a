package kz.birlese.body;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When and where a meeting is to be held.
 *
 * @param day the day of {@code startsAt} in Aktau
 */
record Convocation(Instant startsAt, LocalDate day, String place) {}
