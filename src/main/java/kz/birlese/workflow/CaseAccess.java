package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.SignedIn;
import kz.birlese.record.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may open a case and its files, as the feature it belongs to says. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class CaseAccess {

    private final CaseEntries entries;
    private final Cases cases;
    private final TaskSteps steps;
    private final CaseFollowers followers;

    CaseAccess(CaseEntries entries, Cases cases, TaskSteps steps, CaseFollowers followers) {
        this.entries = entries;
        this.cases = cases;
        this.steps = steps;
        this.followers = followers;
    }

    /** False also for a case nobody knows. */
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return directories(caseId).anyMatch(directory -> directory.mayOpen(caseId, person));
    }

    /** False also for a file of a case the person may not open. */
    public boolean mayOpen(StoredFile file, SignedIn person) {
        if (steps.isAttached(file.id())) {
            return maySeeTasks(file.caseId(), person);
        }
        return directories(file.caseId())
                .anyMatch(directory -> directory.mayOpen(file.caseId(), person) && directory.mayOpen(file, person));
    }

    /** What was attached to a task belongs to those who talk about it, not to all who may open the case. */
    private boolean maySeeTasks(UUID caseId, SignedIn person) {
        return entries.about(caseId).stream().anyMatch(entry -> followers.mayRead(entry, person));
    }

    private Stream<CaseDirectory> directories(UUID caseId) {
        return entries.about(caseId).stream()
                .map(CaseEntry::processKey)
                .distinct()
                .flatMap(process -> cases.directory(process).stream());
    }
}
