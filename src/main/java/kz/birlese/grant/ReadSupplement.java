package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a supplement of a jury to those who run, decide on or audit its call, and to those it added. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadSupplement {

    /**
     * A supplement as somebody with a part in it sees it. Whom it added learns nothing of the applications here.
     *
     * @param openedBy name of the manager who asked for it; null when an application lacked jurors
     * @param addedBy name of the manager who chose; null until then
     * @param waiting the applications that wait for jurors; empty unless staff
     * @param added empty unless staff
     * @param ownDeclaration when the person signed as a juror it added; null when they are none or have not
     */
    public record SupplementPage(
            JurySupplement supplement,
            Call call,
            boolean isStaff,
            String openedBy,
            String addedBy,
            List<WaitingLine> waiting,
            List<JurorLine> added,
            Instant ownDeclaration) {}

    private final JurySupplements supplements;
    private final SupplementCases cases;
    private final Calls calls;
    private final JuryMembers members;
    private final ReadJury jury;
    private final CallReach reach;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    ReadSupplement(
            JurySupplements supplements,
            SupplementCases cases,
            Calls calls,
            JuryMembers members,
            ReadJury jury,
            CallReach reach,
            Accounts accounts,
            CurrentUser currentUser) {
        this.supplements = supplements;
        this.cases = cases;
        this.calls = calls;
        this.members = members;
        this.jury = jury;
        this.reach = reach;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /** Throws {@link NotFound} for whoever may not open it. */
    public SupplementPage of(UUID supplementId) {
        SignedIn person = currentUser.require();
        if (!cases.mayOpen(supplementId, person)) {
            throw new NotFound();
        }
        JurySupplement supplement = supplements.named(supplementId);
        Call call = calls.named(supplement.callId());
        boolean isStaff = reach.isStaffOf(person, call);
        return new SupplementPage(
                supplement,
                call,
                isStaff,
                isStaff ? name(supplement.openedBy()) : null,
                isStaff ? name(supplement.addedBy()) : null,
                isStaff ? jury.waiting(call.id(), person) : List.of(),
                isStaff ? jury.addedBy(supplement) : List.of(),
                members.findByCallIdAndJuror(call.id(), person.id())
                        .map(JuryMember::signedAt)
                        .orElse(null));
    }

    private String name(UUID account) {
        return account == null
                ? null
                : accounts.findById(account).map(Account::name).orElse("—");
    }
}
