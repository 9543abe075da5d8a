package kz.birlese.workflow.fitting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Describes fittings for lists. */
@Component
class FittingDirectory implements CaseDirectory {

    private final Fittings fittings;

    FittingDirectory(Fittings fittings) {
        this.fittings = fittings;
    }

    @Override
    public Set<String> processes() {
        return Set.of("tryOn");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return new CaseCard(
                caseId, "F-1", Trilingual.asWritten("A fitting"), null, fittings.wearer(caseId), "Айгерім", null);
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return person.id().equals(fittings.wearer(caseId));
    }

    @Override
    public List<Step> progress(UUID caseId) {
        return List.of(new Step("process.tryOn", Step.State.NOW));
    }
}
