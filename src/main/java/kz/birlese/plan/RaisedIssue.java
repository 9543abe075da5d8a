package kz.birlese.plan;

import java.time.LocalDate;

/**
 * An issue as it is raised.
 *
 * @param text what should be better, at most 2,000 characters
 * @param by a kind of person, never a name
 * @param voices how many people raised it, at least 1
 */
public record RaisedIssue(
        String text, IssueField field, IssueChannel channel, LocalDate on, IssueRaiser by, int voices) {

    static final int LONGEST = 2000;
}
