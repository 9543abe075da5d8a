package kz.birlese.body;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager sets by which rules a body meets from a day to come. What counted before stays as it was. */
@Service
@Transactional
@RolesAllowed(Role.Named.PROGRAMME_MANAGER)
public class KeepBodyRules {

    private static final int BASIS_LENGTH = 1000;
    private static final int REASON_LENGTH = 2000;

    private final BodyRegister bodies;
    private final BodyRuleRegister rules;
    private final BodyReach reach;
    private final DecisionLog log;
    private final Clock clock;

    KeepBodyRules(BodyRegister bodies, BodyRuleRegister rules, BodyReach reach, DecisionLog log, Clock clock) {
        this.bodies = bodies;
        this.rules = rules;
        this.reach = reach;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Sets the rules from that day on.
     *
     * @param from null when none was chosen
     * @param terms see {@link RuleCheck} for what is refused, each at its field
     * @param basis the document that sets them
     * @param reason why they change
     * @throws NotFound for a manager whose territory the body lies outside of
     * @throws Refusal {@code ruleDayNeeded}, {@code ruleDayPast}, {@code ruleDayTaken} at {@code from}; {@code
     *     textMissing}, {@code textTooLong} at {@code basis} or {@code reason}
     */
    public void from(UUID bodyId, LocalDate from, RuleTerms terms, String basis, String reason) {
        Body body = bodies.lock(bodyId);
        UUID who = reach.require(body.territory(), Role.PROGRAMME_MANAGER);
        List<Refusal.Reason> broken = new ArrayList<>(RuleCheck.broken(terms));
        checkDay(bodyId, from, broken);
        text(basis, "basis", BASIS_LENGTH, broken);
        text(reason, "reason", REASON_LENGTH, broken);
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
        rules.save(new BodyRule(body, from, terms, basis.strip(), who, clock.instant()));
        log.append(new Decision(bodyId, "bodyRulesKept", who, reason.strip(), facts(from, terms)));
    }

    /**
     * Takes back rules that have not begun to count.
     *
     * @throws NotFound when there are none such, and outside of the manager's territory
     * @throws Refusal {@code ruleDayPast} once they count, {@code reasonNeeded}
     */
    public void takeBack(UUID ruleId, String reason) {
        BodyRule rule =
                rules.findById(ruleId).filter(each -> each.body() != null).orElseThrow(NotFound::new);
        UUID who = reach.require(bodies.named(rule.body()).territory(), Role.PROGRAMME_MANAGER);
        if (!rule.validFrom().isAfter(LocalDate.now(clock))) {
            throw new Refusal("ruleDayPast", null, Map.of("found", rule.validFrom()));
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reasonNeeded", "reason", Map.of());
        }
        rules.delete(rule);
        log.append(new Decision(
                rule.body(), "bodyRulesTakenBack", who, reason.strip(), facts(rule.validFrom(), rule.terms())));
    }

    private void checkDay(UUID body, LocalDate from, List<Refusal.Reason> broken) {
        if (from == null) {
            broken.add(new Refusal.Reason("ruleDayNeeded", "from", Map.of()));
        } else if (!from.isAfter(LocalDate.now(clock))) {
            broken.add(new Refusal.Reason("ruleDayPast", "from", Map.of("found", from)));
        } else if (rules.existsByBodyAndValidFrom(body, from)) {
            broken.add(new Refusal.Reason("ruleDayTaken", "from", Map.of("found", from)));
        }
    }

    private static void text(String text, String field, int most, List<Refusal.Reason> broken) {
        if (text == null || text.isBlank()) {
            broken.add(new Refusal.Reason("textMissing", field, Map.of()));
        } else if (text.length() > most) {
            broken.add(new Refusal.Reason("textTooLong", field, Map.of("found", text.length(), "needed", most)));
        }
    }

    static Map<String, String> facts(LocalDate from, RuleTerms terms) {
        return Map.of(
                "from", from.toString(),
                "noticeDays", String.valueOf(terms.noticeDays()),
                "papersDays", String.valueOf(terms.papersDays()),
                "quorum", terms.quorumOf() + " " + terms.quorumNumerator() + "/" + terms.quorumDenominator(),
                "gatheringQuorum", String.valueOf(terms.gatheringQuorum()),
                "majority", terms.majorityNumerator() + "/" + terms.majorityDenominator(),
                "termMonths", String.valueOf(terms.termMonths()),
                "meetingsEveryMonths", String.valueOf(terms.meetingsEveryMonths()));
    }
}
