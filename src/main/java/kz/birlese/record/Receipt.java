package kz.birlese.record;

import java.time.Instant;
import java.util.UUID;

/**
 * The proof that something was received.
 *
 * @param number what the sender quotes, for example {@code R-2026-7K4Q-M2XD}; nobody can guess another's
 * @param caseNumber the number of the case it was received for, for example {@code SU-2026-01/007}
 * @param at server time of receipt
 * @param sha256 of the content received, lower-case hex
 */
public record Receipt(String number, UUID caseId, String caseNumber, Instant at, String sha256) {}
