package kz.birlese.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import kz.birlese.body.Seat.Office;
import kz.birlese.body.Seat.Party;
import kz.birlese.people.BySystem;
import kz.birlese.plan.WorkingGroups.Member;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Gone;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what the table of composition asks about a working group, and keeps everything it finds wanting. */
@Service
@Transactional
@BySystem
@EnableConfigurationProperties(CompositionSettings.class)
public class DecideComposition {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PlanCycles cycles;
    private final WorkingGroups groups;
    private final CompositionFindings findings;
    private final CompositionSettings settings;
    private final DecisionLog log;
    private final Clock clock;

    DecideComposition(
            PlanCycles cycles,
            WorkingGroups groups,
            CompositionFindings findings,
            CompositionSettings settings,
            DecisionLog log,
            Clock clock) {
        this.cycles = cycles;
        this.groups = groups;
        this.findings = findings;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /** The table's inputs: numbers of members, and the women among them in per cent. */
    public Map<String, Object> facts(UUID cycleId) {
        List<Member> members = groups.of(
                        cycles.findById(cycleId).orElseThrow(Gone.of("cycle")).body())
                .members();
        Map<String, Object> facts = new HashMap<>();
        facts.put("members", members.size());
        facts.put("residents", of(members, Party.RESIDENTS));
        facts.put("akimat", of(members, Party.AKIMAT));
        facts.put("business", of(members, Party.BUSINESS));
        facts.put("ngos", of(members, Party.NGO));
        facts.put("youth", count(members, this::isYoung));
        facts.put("womenPercent", percent(count(members, Member::woman), members.size()));
        facts.put("chairs", count(members, member -> member.office() == Office.CHAIR));
        facts.put("secretaries", count(members, member -> member.office() == Office.SECRETARY));
        return facts;
    }

    /**
     * Keeps what was found in place of what was found before, and answers whether the group may sit.
     *
     * @param rows of the table: {@code finding}, the {@code fact} it is about, and what is {@code needed} of that
     */
    public boolean decided(UUID cycleId, List<Map<String, Object>> rows) {
        findings.deleteByCycle(cycleId);
        Map<String, Object> facts = facts(cycleId);
        rows.forEach(row -> findings.save(new CompositionFinding(
                cycleId,
                (String) row.get("finding"),
                String.valueOf(facts.get((String) row.get("fact"))),
                String.valueOf(row.get("needed")))));
        String failed = String.join(
                ",", rows.stream().map(row -> (String) row.get("finding")).toList());
        log.append(new Decision(cycleId, "compositionDecided", null, null, Map.of("failed", failed)));
        if (rows.isEmpty()) {
            groups.begin(cycles.findById(cycleId).orElseThrow(Gone.of("cycle")));
        }
        return rows.isEmpty();
    }

    /** Only the year of birth is known, so whoever turns old enough this year counts already. */
    private boolean isYoung(Member member) {
        if (member.bornIn() == null) {
            return false;
        }
        int age = Year.now(clock).getValue() - member.bornIn();
        return age >= settings.youthFrom() && age <= settings.youthUntil();
    }

    private static int of(List<Member> members, Party party) {
        return count(members, member -> member.party() == party);
    }

    private static int count(List<Member> members, Predicate<Member> wanted) {
        return (int) members.stream().filter(wanted).count();
    }

    /** Rounded down, so that not quite enough is not enough. */
    private static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
    }
}
