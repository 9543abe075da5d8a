package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases that others belong to, such as the calls of applications, for narrowing lists. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class CollectiveCases {

    private static final int MOST = 50;

    private final CaseEntries cases;
    private final CaseAccess access;
    private final CurrentUser user;

    CollectiveCases(CaseEntries cases, CaseAccess access, CurrentUser user) {
        this.cases = cases;
        this.access = access;
        this.user = user;
    }

    /** Those the person may open, the newest first. */
    public List<CaseCard> list() {
        SignedIn me = user.require();
        return cases.parents(MOST).stream()
                .map(CaseEntry::card)
                .filter(card -> access.mayOpen(card.caseId(), me))
                .toList();
    }
}
