package kz.birlese.grant;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Calls as cases of the house. */
@Component
class CallCases implements CaseDirectory {

    private static final String[] LINE = {
        "progress.call.prepared",
        "progress.call.approved",
        "progress.call.open",
        "progress.call.jury",
        "progress.call.scored",
        "progress.call.decided",
        "progress.call.published",
        "progress.call.completed"
    };

    private final Calls calls;
    private final JuryMembers jury;
    private final CallReach reach;
    private final CallTerritory territory;

    CallCases(Calls calls, JuryMembers jury, CallReach reach, CallTerritory territory) {
        this.calls = calls;
        this.jury = jury;
        this.reach = reach;
        this.territory = territory;
    }

    @Override
    public Set<String> processes() {
        return Set.of("startUpCompetition");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return calls.findById(caseId).map(this::card).orElse(null);
    }

    private CaseCard card(Call call) {
        return new CaseCard(call.id(), call.number(), title(call), territory.of(call), null, null, null);
    }

    /** Null before it is written. */
    static Trilingual title(Call call) {
        return call.settings() == null
                ? null
                : new Trilingual(call.title(Language.KK), call.title(Language.RU), call.title(Language.EN));
    }

    /** Staff of its territory, and its jury: the rules they judge by. Whoever declined to join it is not of it. */
    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return calls.findById(caseId)
                .filter(call -> reach.isStaffOf(person, call)
                        || jury.findSitting(caseId, person.id()).isPresent())
                .isPresent();
    }

    @Override
    public List<Step> progress(UUID caseId) {
        return switch (calls.named(caseId).status()) {
            case PREPARING -> ProgressSteps.line(0, LINE);
            case AWAITING_APPROVAL -> ProgressSteps.line(1, LINE);
            case OPEN -> ProgressSteps.line(2, LINE);
            case CLOSED -> ProgressSteps.line(3, LINE);
            case SCORING -> ProgressSteps.line(4, LINE);
            case DECIDING, AWAITING_DIRECTOR -> ProgressSteps.line(5, LINE);
            case PUBLISHED -> ProgressSteps.line(6, LINE);
            case COMPLETED -> ProgressSteps.line(LINE.length, LINE);
            case CANCELLED -> List.of(new Step("progress.call.cancelled", Step.State.STOPPED));
        };
    }
}
