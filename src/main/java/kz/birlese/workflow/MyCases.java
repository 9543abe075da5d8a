package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import kz.birlese.people.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases of the person at work, running and past. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class MyCases {

    private final CaseEntries cases;
    private final CurrentUser user;

    MyCases(CaseEntries cases, CurrentUser user) {
        this.cases = cases;
        this.user = user;
    }

    /** Newest first. */
    public List<CaseEntry> list() {
        return cases.ownedBy(user.require().id());
    }
}
