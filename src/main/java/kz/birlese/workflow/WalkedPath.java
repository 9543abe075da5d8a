package kz.birlese.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.birlese.workflow.archive.Archive;
import org.springframework.stereotype.Component;

/** The way a case has taken through its diagrams, for records that outlast the screens. Whoever asks checks who may know. */
@Component
public class WalkedPath {

    /**
     * A box the case came to.
     *
     * @param ended null while it stands there
     * @param person who did it or holds it, or null
     * @param isLeft left without having been done
     */
    public record Step(String box, UUID person, Instant started, Instant ended, boolean isLeft) {}

    private final CaseEntries entries;
    private final Archive archive;

    WalkedPath(CaseEntries entries, Archive archive) {
        this.entries = entries;
        this.archive = archive;
    }

    /** In the order in which the case came to them, by every process it has had; gateways only show the way. */
    public List<Step> of(UUID caseId) {
        return entries.about(caseId).stream()
                .sorted(Comparator.comparing(CaseEntry::started).thenComparing(CaseEntry::rootInstance))
                .flatMap(entry -> archive.steps(entry.rootInstance()).stream())
                .filter(step -> CaseHistory.TOLD.contains(step.boxType()))
                .map(step -> new Step(step.box(), step.person(), step.started(), step.ended(), step.isCancelled()))
                .toList();
    }
}
