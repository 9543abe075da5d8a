package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.ScoringRules.Sample;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A juror scores the sample plans of the call, by the rules of a real sheet and without seeing the others. */
@Service
@Transactional
@RolesAllowed(Role.Named.JURY)
public class ScoreSamples {

    private final CurrentUser currentUser;
    private final Calls calls;
    private final CalibrationRounds rounds;
    private final JuryMembers jury;
    private final CalibrationSheets sheets;
    private final SheetForm form;
    private final DecisionLog log;
    private final Clock clock;

    ScoreSamples(
            CurrentUser currentUser,
            Calls calls,
            CalibrationRounds rounds,
            JuryMembers jury,
            CalibrationSheets sheets,
            SheetForm form,
            DecisionLog log,
            Clock clock) {
        this.currentUser = currentUser;
        this.calls = calls;
        this.rounds = rounds;
        this.jury = jury;
        this.sheets = sheets;
        this.form = form;
        this.log = log;
        this.clock = clock;
    }

    /** Form {@code scoreSamples}. */
    @Transactional(readOnly = true)
    public Map<String, Object> opening(UUID roundId) {
        UUID callId = rounds.named(roundId).callId();
        SignedIn juror = juror(callId);
        return form.samples(calls.named(callId).settings(), juror.language());
    }

    /**
     * What was given stands.
     *
     * @param marks by the key of the sample
     * @throws NotFound unless the person sits in the jury of the call and has signed the declaration
     * @throws Refusal when they have scored the samples already ({@code samplesScored}), or as {@link SheetRules} says
     */
    public void of(UUID roundId, Map<String, List<Mark>> marks) {
        UUID callId = rounds.named(roundId).callId();
        SignedIn juror = juror(callId);
        if (sheets.existsByCallIdAndJuror(callId, juror.id())) {
            throw new Refusal("samplesScored");
        }
        CallSettings settings = calls.named(callId).settings();
        for (Sample sample : settings.scoringRules().samples()) {
            List<Mark> given = marks.getOrDefault(sample.key(), List.of());
            SheetRules.require(given, settings.criteria(), juror.language());
            sheets.save(new CalibrationSheet(
                    callId,
                    juror.id(),
                    sample.key(),
                    given,
                    Consolidation.totalOf(given, settings.criteria()),
                    clock.instant()));
        }
        Map<String, String> facts = Map.of("sheets", CanonicalJson.fingerprint(CanonicalJson.write(marks)));
        log.append(new Decision(callId, "samplesScored", juror.id(), null, facts));
    }

    private SignedIn juror(UUID callId) {
        SignedIn juror = currentUser.require();
        if (!jury.hasSigned(callId, juror.id())) {
            throw new NotFound();
        }
        return juror;
    }
}
