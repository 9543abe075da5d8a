package kz.birlese.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.birlese.plan.AdoptedCycle.Raised;
import kz.birlese.plan.PlanContent.IssueText;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.territory.HoldTerritory;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Component;

/** Writes down the cycle behind a plan adopted elsewhere, and goes on with it as with a plan published here. */
@Component
class EnterCycle {

    private final PlanCycles cycles;
    private final WorkingGroups groups;
    private final SettlementProfiles profiles;
    private final Issues issues;
    private final IssueNumbers numbers;
    private final PlanVersions versions;
    private final PlanProjection projection;
    private final Publication publication;
    private final PlanYears years;
    private final Territories territories;
    private final HoldTerritory hold;
    private final DecisionLog log;
    private final Clock clock;

    EnterCycle(
            PlanCycles cycles,
            WorkingGroups groups,
            SettlementProfiles profiles,
            Issues issues,
            IssueNumbers numbers,
            PlanVersions versions,
            PlanProjection projection,
            Publication publication,
            PlanYears years,
            Territories territories,
            HoldTerritory hold,
            DecisionLog log,
            Clock clock) {
        this.cycles = cycles;
        this.groups = groups;
        this.profiles = profiles;
        this.issues = issues;
        this.numbers = numbers;
        this.versions = versions;
        this.projection = projection;
        this.publication = publication;
        this.years = years;
        this.territories = territories;
        this.hold = hold;
        this.log = log;
        this.clock = clock;
    }

    /** Answers the plan in force. */
    VillagePlan of(AdoptedPlan adopted) {
        hold.named(adopted.settlement());
        PlanCycle cycle = begun(adopted);
        PlanContent content = adopted.content(issues(cycle, adopted.cycle()));
        PlanVersion version = versions.save(new PlanVersion(cycle.id(), 1, content));
        VillagePlan plan = projection.of(cycle, version, adopted.resolution(), adopted.adoptedOn());
        version.enter(plan.id(), adopted.resolution(), adopted.adoptedOn(), clock.instant());
        Map<String, String> facts = Map.of("number", cycle.number());
        log.append(new Decision(cycle.id(), "planEntered", null, null, facts));
        publication.of(cycle);
        cycle.moves(CycleStatus.PREPARING, CycleStatus.RUNNING);
        years.begin(cycle, currentYear(cycle));
        return plan;
    }

    private PlanCycle begun(AdoptedPlan adopted) {
        AdoptedCycle known = adopted.cycle();
        Integer cohort = territories
                .find(adopted.settlement())
                .map(Territory::cohortYear)
                .orElse(null);
        PlanCycle cycle = new PlanCycle(
                adopted.settlement(), known.launchedOn(), adopted.firstYear(), adopted.lastYear(), cohort, null);
        cycle.formed(groups.form(adopted.settlement(), known.mandate(), known.members()));
        cycles.save(cycle);
        groups.begin(cycle);
        profiles.save(new SettlementProfile(cycle.id(), known.launchedOn(), known.profile()));
        return cycle;
    }

    /** By their words. */
    private Map<String, IssueText> issues(PlanCycle cycle, AdoptedCycle known) {
        Map<String, Issue> entered = new LinkedHashMap<>();
        for (Raised each : known.issues()) {
            Issue issue = new Issue(numbers.next(cycle.settlement()), cycle.settlement(), cycle.id(), each.issue());
            if (issue.status() == IssueStatus.AWAITING) {
                issue.accept(cycle.id());
            }
            entered.put(each.word(), issues.save(issue));
        }
        known.issues().forEach(each -> sort(each, entered));
        Map<String, IssueText> texts = new LinkedHashMap<>();
        entered.forEach((word, issue) -> texts.put(word, new IssueText(issue.id(), issue.text())));
        return texts;
    }

    private static void sort(Raised each, Map<String, Issue> entered) {
        Issue issue = entered.get(each.word());
        if (each.mergedInto() != null) {
            issue.mergeInto(entered.get(each.mergedInto()), each.why());
        } else if (each.why() != null) {
            issue.layAside(each.why());
        } else {
            issue.lead(each.leading());
        }
    }

    private int currentYear(PlanCycle cycle) {
        int now = LocalDate.now(clock).getYear();
        return Math.max(cycle.firstYear(), Math.min(cycle.lastYear(), now));
    }
}
