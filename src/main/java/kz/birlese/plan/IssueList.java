package kz.birlese.plan;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Some issues of one settlement together, with the voices of those that say the same added up. */
public record IssueList(List<Issue> all) {

    public IssueList {
        all = List.copyOf(all);
    }

    /** Those that count by themselves, the most voices first. */
    public List<Issue> standing() {
        return all.stream()
                .filter(issue -> issue.status().isStanding())
                .sorted(Comparator.comparingInt(this::voices).reversed().thenComparing(Issue::raisedOn))
                .toList();
    }

    /** Those the plan shall answer, the most voices first. */
    public List<Issue> leading() {
        return standing().stream().filter(Issue::isLeading).toList();
    }

    public List<Issue> at(IssueStatus status) {
        return all.stream().filter(issue -> issue.status() == status).toList();
    }

    /** How many people raised it, in its own words or in those of an issue merged into it, at whatever remove. */
    public int voices(Issue issue) {
        return issue.voices()
                + mergedInto(issue.id()).stream().mapToInt(this::voices).sum();
    }

    /** The issues that were merged into this one directly: who raised what is kept with each. */
    public List<Issue> mergedInto(UUID id) {
        return all.stream().filter(other -> id.equals(other.mergedInto())).toList();
    }
}
