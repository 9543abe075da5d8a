package kz.birlese.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
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

    private final JdbcTemplate database;

    /** Plain SQL, since a query through JPA would flush the half-done work of whoever asks. */
    CurrentUser(JdbcTemplate database) {
        this.database = database;
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
            return read(account);
        }
        String key = KEPT + account;
        if (request.getAttribute(key, RequestAttributes.SCOPE_REQUEST) instanceof SignedIn kept) {
            return Optional.of(kept);
        }
        Optional<SignedIn> read = read(account);
        read.ifPresent(person -> request.setAttribute(key, person, RequestAttributes.SCOPE_REQUEST));
        return read;
    }

    private Optional<SignedIn> read(UUID account) {
        return database.query(
                "select a.name, a.language, r.role, r.kato from account a left join held_role r on r.account = a.id"
                        + " where a.id = ? and a.disabled = false",
                rows -> rows.next() ? Optional.of(person(account, rows)) : Optional.empty(),
                account);
    }

    /** One row for each role; a single one without a role for whoever holds none. */
    private static SignedIn person(UUID account, ResultSet rows) throws SQLException {
        String name = rows.getString("name");
        Language language = Language.valueOf(rows.getString("language"));
        Set<Reach> reach = new HashSet<>();
        do {
            if (rows.getString("role") != null) {
                reach.add(new Reach(Role.valueOf(rows.getString("role")), rows.getString("kato")));
            }
        } while (rows.next());
        return new SignedIn(account, name, language, reach);
    }
}
