package kz.birlese.grant;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.grant.conflict.Sign;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/**
 * Whom of the staff an applicant names among those they know: people who would check, decide or pay. Looked for when the
 * application comes in, since some of that begins before there is a jury.
 */
@Component
class NamedStaff {

    private static final List<Role> OFFICES =
            List.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.FINANCE, Role.COUNCIL_MEMBER);

    private final Accounts accounts;
    private final KnownPeople people;
    private final ConflictSigns signs;
    private final DecisionLog log;
    private final Clock clock;

    NamedStaff(Accounts accounts, KnownPeople people, ConflictSigns signs, DecisionLog log, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.signs = signs;
        this.log = log;
        this.clock = clock;
    }

    void note(GrantApplication application, Proposal proposal) {
        if (proposal.acquainted() != null) {
            staff(application).keySet().stream()
                    .filter(account -> people.account(account).isNamedIn(proposal.acquainted()))
                    .sorted()
                    .forEach(account -> keep(application, account, proposal.acquainted()));
        }
    }

    private Map<UUID, Account> staff(GrantApplication application) {
        return OFFICES.stream()
                .flatMap(office -> holders(office, application.settlement()))
                .filter(account -> !account.id().equals(application.applicant()))
                .collect(Collectors.toMap(Account::id, Function.identity(), (one, same) -> one));
    }

    private Stream<Account> holders(Role office, String settlement) {
        return accounts.findHolders(office).stream().filter(account -> account.reach().stream()
                .anyMatch(held -> held.role() == office && held.covers(settlement)));
    }

    private void keep(GrantApplication application, UUID account, String words) {
        ConflictSign sign = signs.save(new ConflictSign(application, account, Sign.declared(words), clock.instant()));
        log.append(new Decision(application.id(), "conflictSuspected", sign.saidBy(), null, FindSigns.facts(sign)));
    }
}
