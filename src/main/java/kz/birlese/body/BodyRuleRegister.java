package kz.birlese.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rules of all bodies, past, in force and to come, and what is usual. */
interface BodyRuleRegister extends JpaRepository<BodyRule, UUID> {

    List<BodyRule> findByBodyOrderByValidFromDesc(UUID body);

    List<BodyRule> findByBodyIsNullAndLevelOrderByValidFromDesc(Body.Level level);

    boolean existsByBodyAndValidFrom(UUID body, LocalDate validFrom);

    /** What is usual at the level on the day. */
    default BodyRule usual(Body.Level level, LocalDate day) {
        return findByBodyIsNullAndLevelOrderByValidFromDesc(level).stream()
                .filter(rule -> !rule.validFrom().isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    /** The body's own rules on the day, or what is usual while it has none. */
    default BodyRule inForce(Body body, LocalDate day) {
        return findByBodyOrderByValidFromDesc(body.id()).stream()
                .filter(rule -> !rule.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(() -> usual(body.level(), day));
    }
}
