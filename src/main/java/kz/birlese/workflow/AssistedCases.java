package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Assistance;
import kz.birlese.people.Assistances;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which cases are being filled in by two just now: by the person at work for somebody, or by somebody for them. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class AssistedCases {

    /**
     * A case with the one who helps and the one who is helped.
     *
     * @param id of the assistance
     * @param byMe the person at work is the one who helps
     * @param assistant, applicant by name
     * @param place KATO code of where the assistant is a coordinator; null for everywhere
     * @param title of the case; null when it has none yet
     */
    public record Line(
            UUID id,
            boolean byMe,
            String assistant,
            String applicant,
            String place,
            String process,
            UUID caseId,
            String number,
            Trilingual title,
            Instant until) {}

    private final Assistances assistances;
    private final CaseEntries cases;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Clock clock;

    AssistedCases(Assistances assistances, CaseEntries cases, Accounts accounts, CurrentUser user, Clock clock) {
        this.assistances = assistances;
        this.cases = cases;
        this.accounts = accounts;
        this.user = user;
        this.clock = clock;
    }

    /** Without a look at the database for whoever neither helps nor applies. */
    public List<Line> running() {
        SignedIn me = user.require();
        Instant now = clock.instant();
        Stream<Assistance> by = me.assists().isEmpty() ? Stream.of() : assistances.runningBy(me.id(), now).stream();
        Stream<Assistance> forMe = me.is(Role.APPLICANT) ? assistances.runningFor(me.id(), now).stream() : Stream.of();
        return Stream.concat(by, forMe).map(each -> line(each, me)).toList();
    }

    private Line line(Assistance each, SignedIn me) {
        CaseEntry about = cases.about(each.caseId()).get(0);
        return new Line(
                each.id(),
                each.assistant().equals(me.id()),
                name(each.assistant()),
                name(each.applicant()),
                each.place(),
                about.processKey(),
                each.caseId(),
                about.card().number(),
                about.card().title(),
                each.endsAt());
    }

    private String name(UUID account) {
        return accounts.findById(account).map(Account::name).orElseThrow();
    }
}
