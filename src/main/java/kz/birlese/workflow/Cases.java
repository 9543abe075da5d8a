package kz.birlese.workflow;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.BySystem;
import kz.birlese.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cases of all features, each described by the feature's own {@link CaseDirectory}. */
@Service
@BySystem
@Transactional(propagation = Propagation.SUPPORTS)
public class Cases {

    private final ObjectProvider<CaseDirectory> directories;
    private final TaskEntries tasks;
    private final CaseEntries cases;

    /** The directories are asked late: features need this class, and this class needs them. */
    Cases(ObjectProvider<CaseDirectory> directories, TaskEntries tasks, CaseEntries cases) {
        this.directories = directories;
        this.tasks = tasks;
        this.cases = cases;
    }

    /** Lists show the case with another number, title, place or owner from now on; a feature says so after a change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(UUID caseId) {
        cases.about(caseId).stream().findFirst().ifPresent(entry -> {
            CaseCard card = card(entry.processKey(), caseId);
            cases.refresh(card);
            tasks.refresh(card);
        });
    }

    /** Every case that does not exist for the person whatever their roles; usually none. */
    Set<UUID> keptFrom(SignedIn person) {
        return directories.stream()
                .flatMap(directory -> directory.keptFrom(person).stream())
                .collect(Collectors.toSet());
    }

    /** Who describes the cases of the process; empty when no feature does. */
    public Optional<CaseDirectory> directory(String processKey) {
        return directories.stream()
                .filter(directory -> directory.processes().contains(processKey))
                .findFirst();
    }

    /** The card of the case, with nothing but its id when no feature knows it. */
    CaseCard card(String processKey, UUID caseId) {
        return directory(processKey)
                .map(directory -> directory.card(caseId))
                .orElseGet(() -> new CaseCard(caseId, null, null, null, null, null, null));
    }
}
