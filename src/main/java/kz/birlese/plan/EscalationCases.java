package kz.birlese.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.record.Gone;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import kz.birlese.workflow.CaseDirectory.Step.State;
import org.springframework.stereotype.Component;

/**
 * Issues that were sent up as cases. A case lies in the territory whose turn it is, so that its task is one of the district
 * or the region and not of the village; the village may open it all the time.
 */
@Component
class EscalationCases implements CaseDirectory {

    private static final int LONGEST_TITLE = 300;

    private final Escalations escalations;
    private final Issues issues;
    private final CycleReach reach;

    EscalationCases(Escalations escalations, Issues issues, CycleReach reach) {
        this.escalations = escalations;
        this.issues = issues;
        this.reach = reach;
    }

    @Override
    public Set<String> processes() {
        return Set.of("issueEscalation");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return escalations.findById(caseId).map(this::card).orElse(null);
    }

    private CaseCard card(Escalation escalation) {
        Issue issue = issues.named(escalation.issue());
        String text = issue.text();
        String title = text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) + "…" : text;
        return new CaseCard(
                escalation.id(),
                escalation.number(),
                Trilingual.asWritten(title),
                escalation.heldIn(),
                null,
                null,
                issue.cycle());
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return escalations
                .findById(caseId)
                .filter(each -> reach.mayRead(person, each.settlement()))
                .isPresent();
    }

    @Override
    public List<Step> progress(UUID caseId) {
        Escalation escalation = escalations.findById(caseId).orElseThrow(Gone.of("escalation"));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("progress.escalation.sent", State.DONE));
        steps.add(new Step(
                "progress.escalation.district",
                escalation.status() == EscalationStatus.AT_DISTRICT ? State.NOW : State.DONE));
        if (escalation.status() == EscalationStatus.AT_REGION || wentToRegion(escalation)) {
            steps.add(new Step(
                    "progress.escalation.region",
                    escalation.status() == EscalationStatus.AT_REGION ? State.NOW : State.DONE));
        }
        if (escalation.status() == EscalationStatus.WITHDRAWN) {
            steps.add(new Step("progress.escalation.withdrawn", State.STOPPED));
        } else {
            steps.add(new Step(
                    "progress.escalation.answered",
                    escalation.status() == EscalationStatus.ANSWERED ? State.DONE : State.AHEAD));
        }
        return steps;
    }

    private static boolean wentToRegion(Escalation escalation) {
        return escalation.isDistrictSilent() || escalation.districtWord() != null;
    }
}
