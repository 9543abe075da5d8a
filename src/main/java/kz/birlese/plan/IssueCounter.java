package kz.birlese.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Counts the issues of a settlement, over all its cycles. */
@Entity
@Table(name = "plan_issue_counter")
class IssueCounter {

    @Id
    private String settlement;

    private int lastNumber;

    protected IssueCounter() {}

    int next() {
        return ++lastNumber;
    }
}
