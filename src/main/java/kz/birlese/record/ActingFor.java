package kz.birlese.record;

import java.util.Optional;
import java.util.UUID;

/** Knows in whose place somebody decides just now; the house's people answer it, since the log knows them by id only. */
public interface ActingFor {

    /** Empty when the account decides in its own right, or is not at work in this thread. */
    Optional<UUID> inWhosePlace(UUID who);
}
