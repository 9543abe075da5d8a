package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.Language;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
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
    private final Territories territories;

    CallCases(Calls calls, JuryMembers jury, CallReach reach, Territories territories) {
        this.calls = calls;
        this.jury = jury;
        this.reach = reach;
        this.territories = territories;
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
        return new CaseCard(call.id(), call.number(), title(call), territory(call), null, null, null);
    }

    /** Null before it is written. */
    static Trilingual title(Call call) {
        return call.settings() == null
                ? null
                : new Trilingual(call.title(Language.KK), call.title(Language.RU), call.title(Language.EN));
    }

    /** The smallest territory that holds all settlements of the call; null for the whole region or before there are any. */
    private String territory(Call call) {
        if (call.settings() == null) {
            return null;
        }
        List<String> settlements = List.copyOf(call.settings().settlements());
        Optional<String> smallest = path(settlements.get(0))
                .filter(kato -> settlements.stream().allMatch(each -> territories.within(each, kato)))
                .reduce((wider, narrower) -> narrower);
        return smallest.orElse(null);
    }

    /** From the district down to the settlement itself. */
    private Stream<String> path(String kato) {
        Stream<String> districts = territories.ancestors(kato).stream()
                .filter(each -> each.kind() == Territory.Kind.DISTRICT)
                .map(Territory::kato);
        return Stream.concat(districts, Stream.of(kato));
    }

    /** Staff of its territory, and its jury: the rules they judge by. */
    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return calls.findById(caseId)
                .filter(call -> reach.isStaffOf(person, call)
                        || jury.findByCallIdAndJuror(caseId, person.id()).isPresent())
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
