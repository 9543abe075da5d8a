package kz.birlese.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A leading issue with its causes and effects. Turned over, it is a tree of objectives: the issue becomes what is to be
 * reached, a cause the means to it, an effect the end it serves.
 */
@Entity
@Table(name = "plan_problem_tree")
public class ProblemTree {

    /** On which side of the issue a branch grows. */
    public enum Kind {
        CAUSE,
        EFFECT
    }

    /** {@code objective} is what the branch turns into. */
    @Embeddable
    public record Branch(@Enumerated(EnumType.STRING) Kind kind, String text, String objective) {}

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID cycle;
    private UUID issue;
    private String objective;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "plan_problem_branch", joinColumns = @JoinColumn(name = "tree"))
    @OrderColumn(name = "position")
    private List<Branch> branches = new ArrayList<>();

    protected ProblemTree() {}

    ProblemTree(UUID cycle, UUID issue, String objective, List<Branch> branches) {
        this.id = UUID.randomUUID();
        this.cycle = cycle;
        this.issue = issue;
        draw(objective, branches);
    }

    final void draw(String towards, List<Branch> grown) {
        this.objective = towards;
        this.branches.clear();
        this.branches.addAll(grown);
    }

    public UUID issue() {
        return issue;
    }

    /** What the issue turns into; null until it is drawn. */
    public String objective() {
        return objective;
    }

    /** In the order they were written. */
    public List<Branch> branches(Kind kind) {
        return branches.stream().filter(branch -> branch.kind() == kind).toList();
    }
}
