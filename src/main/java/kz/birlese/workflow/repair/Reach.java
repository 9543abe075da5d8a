package kz.birlese.workflow.repair;

import java.util.Optional;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseAccess;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.Tracking;
import org.springframework.stereotype.Component;

/** Who may put a case right: managers and directors of its place, but nobody their own case or one kept from them. */
@Component
class Reach {

    private final Tracking tracking;
    private final CaseAccess access;
    private final CurrentUser user;

    Reach(Tracking tracking, CaseAccess access, CurrentUser user) {
        this.tracking = tracking;
        this.access = access;
        this.user = user;
    }

    /** Throws {@link NotFound} for whoever may not, and {@link Refusal} {@code repairOwnCase}. */
    CaseEntry require(String rootInstance) {
        CaseEntry entry = tracking.find(rootInstance);
        if (!decides(entry)) {
            throw new NotFound();
        }
        refuseOwn(entry);
        if (!access.mayOpen(entry.card().caseId(), user.require())) {
            throw new NotFound();
        }
        return entry;
    }

    /** The same for what decides nothing: whoever keeps the house running may too. */
    CaseEntry requireKeeping(String rootInstance) {
        CaseEntry entry = tracking.find(rootInstance);
        if (!decides(entry) && !user.require().covers(Role.ADMIN, entry.card().settlement())) {
            throw new NotFound();
        }
        refuseOwn(entry);
        return entry;
    }

    /** The case, when the person may keep it running; empty otherwise. */
    Optional<CaseEntry> mayKeep(String rootInstance) {
        try {
            return Optional.of(requireKeeping(rootInstance));
        } catch (NotFound | Refusal no) {
            return Optional.empty();
        }
    }

    private boolean decides(CaseEntry entry) {
        String place = entry.card().settlement();
        SignedIn me = user.require();
        return me.covers(Role.PROGRAMME_MANAGER, place) || me.covers(Role.DIRECTOR, place);
    }

    /** Nor that of whoever one stands in for. */
    private void refuseOwn(CaseEntry entry) {
        if (user.require().selves().anyMatch(each -> each.equals(entry.card().owner()))) {
            throw new Refusal("repairOwnCase");
        }
    }
}
