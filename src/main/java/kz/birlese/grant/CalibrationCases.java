package kz.birlese.grant;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.SignedIn;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Calibration rounds as cases of the house. */
@Component
class CalibrationCases implements CaseDirectory {

    private static final String[] LINE = {"progress.calibration.scoring", "progress.calibration.done"};

    private final CalibrationRounds rounds;
    private final JuryMembers jury;
    private final Calls calls;
    private final CallReach reach;
    private final CallTerritory territory;

    CalibrationCases(
            CalibrationRounds rounds, JuryMembers jury, Calls calls, CallReach reach, CallTerritory territory) {
        this.rounds = rounds;
        this.jury = jury;
        this.calls = calls;
        this.reach = reach;
        this.territory = territory;
    }

    @Override
    public Set<String> processes() {
        return Set.of("calibrationRound");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return rounds.findById(caseId).map(this::card).orElse(null);
    }

    private CaseCard card(CalibrationRound round) {
        Call call = calls.named(round.callId());
        return new CaseCard(
                round.id(), call.number(), CallCases.title(call), territory.of(call), null, null, call.id());
    }

    /** Staff of its call, and its jurors. */
    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return rounds.findById(caseId)
                .filter(round -> reach.isStaffOf(person, calls.named(round.callId()))
                        || jury.hasSigned(round.callId(), person.id()))
                .isPresent();
    }

    @Override
    public List<Step> progress(UUID caseId) {
        return switch (rounds.named(caseId).state()) {
            case SCORING -> ProgressSteps.line(0, LINE);
            case DONE -> ProgressSteps.line(LINE.length, LINE);
            case STOPPED -> List.of(new Step("progress.calibration.stopped", Step.State.STOPPED));
        };
    }
}
