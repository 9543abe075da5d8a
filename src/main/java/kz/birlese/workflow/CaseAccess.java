package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may open a case and its files, as the feature it belongs to says. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class CaseAccess {

    private final CaseEntries entries;
    private final Cases cases;

    CaseAccess(CaseEntries entries, Cases cases) {
        this.entries = entries;
        this.cases = cases;
    }

    /** False also for a case nobody knows. */
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return entries.about(caseId).stream()
                .map(CaseEntry::processKey)
                .distinct()
                .flatMap(process -> cases.directory(process).stream())
                .anyMatch(directory -> directory.mayOpen(caseId, person));
    }
}
