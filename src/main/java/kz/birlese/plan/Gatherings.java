package kz.birlese.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.PlanGathering.Facts;
import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/** Where the plan hears that people came together about it: as somebody writes it down from the minutes. */
@Component
class Gatherings {

    private final PlanGatherings gatherings;
    private final Clock clock;

    Gatherings(PlanGatherings gatherings, Clock clock) {
        this.gatherings = gatherings;
        this.clock = clock;
    }

    /** Throws {@link Refusal} with every rule that such minutes break, whatever came of the gathering. */
    PlanGathering keep(PlanVersion version, Kind kind, Facts facts, boolean agreed, UUID who) {
        List<Refusal.Reason> broken = new ArrayList<>(PlanGathering.brokenBy(facts));
        LocalDate written = LocalDate.ofInstant(version.draftedAt(), clock.getZone());
        if (facts.heldOn().isAfter(LocalDate.now(clock))) {
            broken.add(new Refusal.Reason("heldInFuture", "heldOn", Map.of("found", facts.heldOn())));
        }
        if (facts.heldOn().isBefore(written)) {
            broken.add(new Refusal.Reason(
                    "heldBeforeDraft", "heldOn", Map.of("found", facts.heldOn(), "needed", written)));
        }
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
        return gatherings.save(new PlanGathering(version.id(), kind, facts, agreed, who, clock.instant()));
    }

    /** In the order they were written down. */
    List<PlanGathering> about(List<PlanVersion> versions) {
        return gatherings.findByVersionIdInOrderByRecordedAt(
                versions.stream().map(PlanVersion::id).toList());
    }
}
