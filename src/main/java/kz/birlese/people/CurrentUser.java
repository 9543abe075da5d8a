package kz.birlese.people;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is at work in this thread, read afresh so that a change of role or a disabled account counts at once. */
@Component
public class CurrentUser {

    /** Empty when nobody is signed in or the account has been disabled, and in background work. */
    public Optional<SignedIn> find() {
        throw new UnsupportedOperationException();
    }

    /** The person at work; throws {@link kz.birlese.record.NotFound} when there is none. */
    public SignedIn require() {
        throw new UnsupportedOperationException();
    }
}
