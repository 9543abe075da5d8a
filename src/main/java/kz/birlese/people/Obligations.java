package kz.birlese.people;

import java.util.UUID;

/**
 * What still binds a person to us: while it does, consent to what serves it cannot be withdrawn (Law 94-V). Features
 * answer for their own cases.
 */
@FunctionalInterface
public interface Obligations {

    /** Whether something is under way that needs the person's data. */
    boolean bind(UUID account);
}
