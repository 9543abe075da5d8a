package kz.birlese.grant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may still be called into the jury of a call: whoever holds the role, did not apply to the call, filled in no
 * application to it for anybody, had no hand in preparing or approving it, and was not called before.
 */
@Component
class JuryCandidates {

    private final Accounts accounts;
    private final GrantApplications applications;
    private final JuryMembers jury;

    JuryCandidates(Accounts accounts, GrantApplications applications, JuryMembers jury) {
        this.accounts = accounts;
        this.applications = applications;
        this.jury = jury;
    }

    /** By name. */
    List<Account> of(Call call) {
        Set<UUID> barred = barred(call);
        return accounts.findHolders(Role.JURY).stream()
                .filter(account -> !barred.contains(account.id()))
                .toList();
    }

    /** Refuses ({@code jurorEligible}) unless all may. */
    void require(Call call, Set<UUID> jurors) {
        Set<UUID> eligible = of(call).stream().map(Account::id).collect(Collectors.toSet());
        if (!eligible.containsAll(jurors)) {
            throw new Refusal("jurorEligible", "jurors", Map.of());
        }
    }

    private Set<UUID> barred(Call call) {
        Set<UUID> barred = applications.findByCallId(call.id()).stream()
                .map(GrantApplication::applicant)
                .collect(Collectors.toSet());
        jury.findByCallIdOrderByJuror(call.id()).forEach(member -> barred.add(member.juror()));
        barred.addAll(applications.assistants(call.id()));
        barred.add(call.preparedBy());
        barred.add(call.approvedBy());
        return barred;
    }
}
