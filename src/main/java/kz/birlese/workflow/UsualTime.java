package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.archive.Archive;
import kz.birlese.workflow.archive.StepRun;
import kz.birlese.workflow.figures.StepFigures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long the step at which a case stands usually takes, from past cases, for whoever may open the case. Nothing is said
 * before enough cases have passed the step: few say nothing, and might be recognised.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class UsualTime {

    private static final int ENOUGH_CASES = 10;

    private final CaseEntries entries;
    private final Cases cases;
    private final Archive archive;
    private final StepFigures figures;
    private final CurrentUser user;

    UsualTime(CaseEntries entries, Cases cases, Archive archive, StepFigures figures, CurrentUser user) {
        this.entries = entries;
        this.cases = cases;
        this.archive = archive;
        this.figures = figures;
        this.user = user;
    }

    /**
     * How long a step takes.
     *
     * @param median half of past cases took no longer; null when there is no experience yet
     * @param ninety nine of ten took no longer; null when there is no experience yet
     */
    public record Usual(Duration median, Duration ninety) {

        static final Usual UNKNOWN = new Usual(null, null);

        public boolean isKnown() {
            return median != null;
        }
    }

    /**
     * Of several steps at once the slowest, known when all are. Empty when the case stands nowhere; throws {@link NotFound}
     * for a person who may not open it.
     */
    public Optional<Usual> of(String process, UUID caseId) {
        if (cases.directory(process)
                .filter(directory -> directory.mayOpen(caseId, user.require()))
                .isEmpty()) {
            throw new NotFound();
        }
        List<Usual> found = new ArrayList<>();
        entries.about(caseId).stream()
                .filter(entry -> entry.processKey().equals(process) && entry.state() == CaseEntry.State.RUNNING)
                .flatMap(entry -> archive.steps(entry.rootInstance()).stream())
                .filter(step -> step.ended() == null && step.called() == null)
                .map(this::usual)
                .forEach(found::add);
        return found.stream().anyMatch(each -> !each.isKnown())
                ? Optional.of(Usual.UNKNOWN)
                : found.stream().max(Comparator.comparing(Usual::median));
    }

    private Usual usual(StepRun step) {
        return figures.of(step.processKey(), step.box())
                .filter(past -> figures.casesDone(step.processKey(), step.box(), ENOUGH_CASES) >= ENOUGH_CASES)
                .map(past -> new Usual(past.median(), past.ninety()))
                .orElse(Usual.UNKNOWN);
    }
}
