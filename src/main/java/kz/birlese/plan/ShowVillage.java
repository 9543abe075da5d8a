package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.record.NotFound;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of the issues of a settlement: those of its newest cycle, once accepted, without names. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ShowVillage {

    /**
     * An issue as everybody reads it.
     *
     * @param voices with those of the issues merged into it
     * @param merged the numbers of those
     * @param escalation the last time it was sent up; null when it never was
     */
    public record Line(Issue issue, int voices, List<String> merged, Escalation escalation) {}

    /**
     * @param standing the most voices first, behind them those of earlier cycles that were sent up
     * @param setAside each with its reason
     * @param refused raised online and not taken up: number and reason alone are for everybody
     * @param isCollecting whether what is raised now still goes into this cycle
     */
    public record Page(
            Territory settlement,
            List<Line> standing,
            List<Issue> setAside,
            List<Issue> refused,
            boolean isCollecting) {}

    private final Territories territories;
    private final PlanCycles cycles;
    private final Issues issues;
    private final Escalations escalations;

    ShowVillage(Territories territories, PlanCycles cycles, Issues issues, Escalations escalations) {
        this.territories = territories;
        this.cycles = cycles;
        this.issues = issues;
        this.escalations = escalations;
    }

    /** Throws {@link NotFound} for what is no settlement. */
    public Page of(String kato) {
        Territory settlement =
                territories.find(kato).filter(Territory::isSettlement).orElseThrow(NotFound::new);
        List<PlanCycle> all = cycles.findBySettlementOrderByFirstYear(kato);
        if (all.isEmpty()) {
            return new Page(settlement, List.of(), List.of(), List.of(), false);
        }
        PlanCycle newest = all.get(all.size() - 1);
        IssueList known = new IssueList(issues.inCycle(newest.id()));
        List<Line> earlier = all.subList(0, all.size() - 1).stream()
                .flatMap(cycle -> sentUp(cycle.id()).stream())
                .toList();
        return new Page(
                settlement,
                Stream.concat(known.standing().stream().map(issue -> line(issue, known)), earlier.stream())
                        .toList(),
                known.at(IssueStatus.SET_ASIDE),
                known.at(IssueStatus.REFUSED),
                newest.status() == CycleStatus.PREPARING);
    }

    /** What went up in an earlier cycle keeps its place until its answer has been seen: it is never lost with the cycle. */
    private List<Line> sentUp(UUID cycle) {
        IssueList known = new IssueList(issues.inCycle(cycle));
        return known.all().stream()
                .map(issue -> line(issue, known))
                .filter(line -> line.escalation() != null)
                .toList();
    }

    private Line line(Issue issue, IssueList known) {
        Escalation last = escalations.findByIssueOrderBySentAt(issue.id()).stream()
                .filter(each -> each.status() != EscalationStatus.WITHDRAWN)
                .reduce((earlier, later) -> later)
                .orElse(null);
        List<String> merged =
                known.mergedInto(issue.id()).stream().map(Issue::number).toList();
        return new Line(issue, known.voices(issue), merged, last);
    }
}
