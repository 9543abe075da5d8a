package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anybody raises an issue of a settlement, without signing in and without a name. The working group looks at it first. */
@Service
@Transactional
@PermitAll
public class RaiseIssue {

    private static final int SHORTEST = 10;

    private final Issues issues;
    private final IssueNumbers numbers;
    private final DecisionLog log;
    private final Clock clock;

    RaiseIssue(Issues issues, IssueNumbers numbers, DecisionLog log, Clock clock) {
        this.issues = issues;
        this.numbers = numbers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Answers the number to ask by.
     *
     * @param settlement KATO code
     * @param text 10 to 2,000 characters
     * @throws NotFound for what is no settlement
     * @throws Refusal {@code issueTextShort}, {@code form.tooLong}
     */
    public String in(String settlement, IssueField field, IssueRaiser by, String text) {
        String words = text == null ? "" : text.strip();
        if (words.length() < SHORTEST) {
            throw new Refusal("issueTextShort", "text", Map.of("found", words.length(), "needed", SHORTEST));
        }
        if (words.length() > RaisedIssue.LONGEST) {
            throw new Refusal("form.tooLong", "text", Map.of("found", words.length(), "needed", RaisedIssue.LONGEST));
        }
        RaisedIssue raised = new RaisedIssue(words, field, IssueChannel.ONLINE, LocalDate.now(clock), by, 1);
        Issue issue = issues.save(new Issue(numbers.next(settlement), settlement, null, raised));
        log.append(new Decision(issue.id(), "issueRaised", null, null, Map.of("number", issue.number())));
        return issue.number();
    }
}
