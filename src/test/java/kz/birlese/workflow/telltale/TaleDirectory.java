package kz.birlese.workflow.telltale;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Describes tales for lists. */
@Component
class TaleDirectory implements CaseDirectory {

    private final Tales tales;

    TaleDirectory(Tales tales) {
        this.tales = tales;
    }

    @Override
    public Set<String> processes() {
        return Set.of("tellTale", "tellMore");
    }

    @Override
    public CaseCard card(UUID caseId) {
        Map<String, Object> row = tales.row(caseId);
        return row == null
                ? null
                : new CaseCard(
                        caseId,
                        "T-" + caseId.toString().substring(0, 8),
                        Trilingual.asWritten((String) row.get("title")),
                        (String) row.get("settlement"),
                        (UUID) row.get("owner"),
                        row.get("owner") == null ? null : "Қанат Ө.",
                        null);
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        Map<String, Object> row = tales.row(caseId);
        return row != null
                && !tales.isConcealed(caseId, person.id())
                && (person.id().equals(row.get("owner"))
                        || person.is(Role.PROGRAMME_MANAGER)
                        || person.is(Role.DIRECTOR));
    }

    @Override
    public Set<UUID> keptFrom(SignedIn person) {
        return tales.concealedFrom(person.id());
    }

    @Override
    public List<Step> progress(UUID caseId) {
        return List.of(new Step("process.tellTale", Step.State.NOW));
    }
}
