package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An issue that was sent up, for those who work on it and watch over it: in its village and above. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadEscalation {

    /**
     * @param voices of the issue with those merged into it
     * @param mayTakeBack whether the person may take it back now
     */
    public record Page(Escalation escalation, Issue issue, int voices, boolean mayTakeBack) {}

    private final Escalations escalations;
    private final Issues issues;
    private final CycleReach reach;
    private final CurrentUser user;

    ReadEscalation(Escalations escalations, Issues issues, CycleReach reach, CurrentUser user) {
        this.escalations = escalations;
        this.issues = issues;
        this.reach = reach;
        this.user = user;
    }

    /** Throws {@link NotFound} for whoever has nothing to do with it. */
    public Page of(UUID escalationId) {
        Escalation escalation = escalations
                .findById(escalationId)
                .filter(each -> reach.mayRead(each.settlement()))
                .orElseThrow(NotFound::new);
        Issue issue = issues.named(escalation.issue());
        int voices = new IssueList(issues.of(issue.settlement())).voices(issue);
        boolean mayTakeBack =
                escalation.status().isOpen() && user.require().covers(Role.WORKING_GROUP, escalation.settlement());
        return new Page(escalation, issue, voices, mayTakeBack);
    }

    /** When whoever has it now has to answer; throws {@link NotFound} when there is no such escalation. */
    public Instant answerBy(UUID escalationId) {
        return escalations.findById(escalationId).orElseThrow(NotFound::new).answerBy();
    }

    /** Whatever was sent up of these issues, issue by issue, the oldest first; of issues out of reach none. */
    public List<Escalation> of(List<Issue> about) {
        return about.stream()
                .filter(issue -> reach.mayRead(issue.settlement()))
                .flatMap(issue -> escalations.findByIssueOrderBySentAt(issue.id()).stream())
                .toList();
    }
}
