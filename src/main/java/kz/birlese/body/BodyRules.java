package kz.birlese.body;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.UUID;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which rules a body meets on a day; anybody may know. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class BodyRules {

    private final BodyRegister bodies;
    private final BodyRuleRegister rules;

    BodyRules(BodyRegister bodies, BodyRuleRegister rules) {
        this.bodies = bodies;
        this.rules = rules;
    }

    /**
     * The body's own rules that count on the day, or what is usual at its level while it has none of its own.
     *
     * @throws NotFound when there is no such body
     */
    public BodyRule inForce(UUID body, LocalDate day) {
        return rules.inForce(bodies.named(body), day);
    }
}
