package kz.birlese.body;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A seat that was there when too few came.
 *
 * @param attempt the place of the attempt among {@link Meeting#attempts()}, from 0
 */
@Embeddable
record AttemptPresence(int attempt, UUID seat) {}
