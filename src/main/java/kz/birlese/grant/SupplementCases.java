package kz.birlese.grant;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.SignedIn;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Supplements of juries as cases of the house. */
@Component
class SupplementCases implements CaseDirectory {

    private static final String[] LINE = {
        "progress.supplement.adding", "progress.supplement.signing", "progress.supplement.done"
    };

    private final JurySupplements supplements;
    private final JuryMembers jury;
    private final Calls calls;
    private final CallReach reach;
    private final CallTerritory territory;

    SupplementCases(
            JurySupplements supplements, JuryMembers jury, Calls calls, CallReach reach, CallTerritory territory) {
        this.supplements = supplements;
        this.jury = jury;
        this.calls = calls;
        this.reach = reach;
        this.territory = territory;
    }

    @Override
    public Set<String> processes() {
        return Set.of("supplementJury");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return supplements.findById(caseId).map(this::card).orElse(null);
    }

    private CaseCard card(JurySupplement supplement) {
        Call call = calls.named(supplement.callId());
        return new CaseCard(
                supplement.id(), supplement.number(), CallCases.title(call), territory.of(call), null, null, call.id());
    }

    /** Staff of its call, and whom it added, unless they declined. */
    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return supplements
                .findById(caseId)
                .filter(supplement -> reach.isStaffOf(person, calls.named(supplement.callId()))
                        || jury.findSitting(supplement.callId(), person.id())
                                .filter(member -> caseId.equals(member.supplementId()))
                                .isPresent())
                .isPresent();
    }

    @Override
    public List<Step> progress(UUID caseId) {
        return switch (supplements.named(caseId).status()) {
            case ADDING -> ProgressSteps.line(0, LINE);
            case SIGNING -> ProgressSteps.line(1, LINE);
            case DONE -> ProgressSteps.line(LINE.length, LINE);
            case STOPPED -> List.of(new Step("progress.supplement.stopped", Step.State.STOPPED));
        };
    }
}
