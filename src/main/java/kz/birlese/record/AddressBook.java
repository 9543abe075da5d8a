package kz.birlese.record;

import java.util.Optional;
import java.util.UUID;

/** Finds where a person is reached; the house's people answer it, since the outbox knows them by id only. */
public interface AddressBook {

    /** A mail address, or a telephone number in E.164; empty when the person has none there. */
    Optional<String> addressOf(UUID account, Channel channel);
}
