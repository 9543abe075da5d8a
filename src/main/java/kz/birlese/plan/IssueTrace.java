package kz.birlese.plan;

import java.util.List;
import java.util.UUID;

/**
 * An issue and what became of it, as everybody may know it.
 *
 * @param issue the one that counts: itself, or the one it was merged into
 * @param askedFor the number asked for when that was merged into the issue; null otherwise
 * @param voices with those of the issues merged into it
 * @param merged the issues that say the same, each as it was raised
 * @param tree its problem tree; null when none was drawn
 * @param vote the published vote it was put to; null when there was none
 * @param place in that vote, from 1; zero when it was not put to it
 * @param escalations each time it was sent up, the earliest first; those taken back are not among them
 * @param goals that answer it, those of earlier plans included, in the order of their plans
 */
public record IssueTrace(
        Issue issue,
        String askedFor,
        int voices,
        List<Issue> merged,
        ProblemTree tree,
        PriorityVote vote,
        int place,
        List<Escalation> escalations,
        List<UUID> goals) {}
