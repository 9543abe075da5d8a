package kz.birlese.workflow.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.birlese.people.SignedIn;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Walks as cases, each open to the one who walks. */
@Component
public class WanderDirectory implements CaseDirectory {

    private final Map<UUID, UUID> walkers = new ConcurrentHashMap<>();

    /** The walk is theirs. */
    void belongs(UUID walk, UUID walker) {
        walkers.put(walk, walker);
    }

    @Override
    public Set<String> processes() {
        return Set.of(Wander.KEY);
    }

    @Override
    public CaseCard card(UUID caseId) {
        return new CaseCard(caseId, null, null, null, walkers.get(caseId), null, null);
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return person.id().equals(walkers.get(caseId));
    }

    @Override
    public List<Step> progress(UUID caseId) {
        return List.of();
    }
}
