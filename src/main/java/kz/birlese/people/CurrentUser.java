package kz.birlese.people;

import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.NotFound;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who is at work in this thread, read afresh so that a change of role or a disabled account counts at once. Kept for
 * the one web request at most.
 */
@Component
public class CurrentUser {

    private static final String KEPT = CurrentUser.class.getName();

    private final People people;

    CurrentUser(People people) {
        this.people = people;
    }

    /** Empty when nobody is signed in or the account has been disabled, and in background work. */
    public Optional<SignedIn> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken token
                ? keptOrRead(token.getPrincipal())
                : Optional.empty();
    }

    /** The person at work; throws {@link NotFound} when there is none. */
    public SignedIn require() {
        return find().orElseThrow(NotFound::new);
    }

    /** Reads again at the next question, after the person at work has changed within this request. */
    void forget() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken token) {
            request.removeAttribute(KEPT + token.getPrincipal(), RequestAttributes.SCOPE_REQUEST);
        }
    }

    private Optional<SignedIn> keptOrRead(UUID account) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return people.find(account);
        }
        String key = KEPT + account;
        if (request.getAttribute(key, RequestAttributes.SCOPE_REQUEST) instanceof SignedIn kept) {
            return Optional.of(kept);
        }
        Optional<SignedIn> read = people.find(account);
        read.ifPresent(person -> request.setAttribute(key, person, RequestAttributes.SCOPE_REQUEST));
        return read;
    }
}
