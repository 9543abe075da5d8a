package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The working group of the district, then that of the region, answers an issue that was sent up. Whoever holds the role
 * only in the village, or below the level that has the issue, does not find it.
 */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class AnswerEscalation {

    private final Escalations escalations;
    private final IssueEscalation process;
    private final CycleReach reach;
    private final DecisionLog log;
    private final Clock clock;

    AnswerEscalation(Escalations escalations, IssueEscalation process, CycleReach reach, DecisionLog log, Clock clock) {
        this.escalations = escalations;
        this.process = process;
        this.reach = reach;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Answers until when the region has to answer when the issue is passed on, otherwise nothing.
     *
     * @throws NotFound for whoever does not hold the role over the whole district
     * @throws Refusal {@code answerEmpty}, {@code escalationElsewhere}
     */
    public Optional<Instant> asDistrict(UUID escalationId, EscalationAnswer answer, String words) {
        Escalation escalation = escalations.held(escalationId);
        UUID who = reach.require(Role.WORKING_GROUP, escalation.heldIn());
        if (answer != EscalationAnswer.PASSED_ON) {
            answered(escalation, EscalationStatus.AT_DISTRICT, answer, words, who);
            return Optional.empty();
        }
        Instant until = process.regionAnswersBy();
        escalation.passOn(words, until);
        log.append(new Decision(escalationId, "escalationPassedOn", who, words, Map.of()));
        process.moved(escalationId);
        return Optional.of(until);
    }

    /**
     * @throws NotFound for whoever does not hold the role over the whole region
     * @throws Refusal {@code answerEmpty}, {@code escalationElsewhere}
     */
    public void asRegion(UUID escalationId, EscalationAnswer answer, String words) {
        Escalation escalation = escalations.held(escalationId);
        UUID who = reach.require(Role.WORKING_GROUP, escalation.heldIn());
        answered(escalation, EscalationStatus.AT_REGION, answer, words, who);
    }

    private void answered(Escalation escalation, EscalationStatus at, EscalationAnswer answer, String words, UUID who) {
        escalation.answer(at, answer == EscalationAnswer.SOLVED, words, who, clock.instant());
        Map<String, String> facts = Map.of("answer", answer.name(), "level", at.name());
        log.append(new Decision(escalation.id(), "escalationAnswered", who, words, facts));
    }
}
