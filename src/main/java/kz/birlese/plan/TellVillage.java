package kz.birlese.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.BySystem;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Subject;
import kz.birlese.people.Texts;
import kz.birlese.people.Topic;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answer comes back: its issue shows it to everybody, and the working group of the village gets it in writing. */
@Service
@Transactional
@BySystem
public class TellVillage {

    private final Escalations escalations;
    private final Issues issues;
    private final IssueEscalation process;
    private final Accounts accounts;
    private final Letters letters;
    private final Texts texts;
    private final DecisionLog log;

    TellVillage(
            Escalations escalations,
            Issues issues,
            IssueEscalation process,
            Accounts accounts,
            Letters letters,
            Texts texts,
            DecisionLog log) {
        this.escalations = escalations;
        this.issues = issues;
        this.process = process;
        this.accounts = accounts;
        this.letters = letters;
        this.texts = texts;
        this.log = log;
    }

    public void of(UUID escalationId) {
        Escalation escalation = escalations.held(escalationId);
        Issue issue = issues.lock(escalation.issue()).orElseThrow();
        issue.answered();
        log.append(new Decision(escalationId, "villageTold", null, null, Map.of("issue", issue.number())));
        process.moved(escalationId);
        readers(escalation).forEach(reader -> tell(reader, escalation, issue));
    }

    /** Whoever sent it up, and everybody who works for this settlement alone. */
    private Set<UUID> readers(Escalation escalation) {
        Reach here = new Reach(Role.WORKING_GROUP, escalation.settlement());
        return Stream.concat(
                        Stream.of(escalation.sentBy()),
                        accounts.findHolders(Role.WORKING_GROUP).stream()
                                .filter(account -> account.reach().contains(here))
                                .map(Account::id))
                .collect(Collectors.toSet());
    }

    private void tell(UUID reader, Escalation escalation, Issue issue) {
        Account account = accounts.findById(reader).orElseThrow();
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", issue.number());
        facts.put("issue", issue.text());
        facts.put("answer", escalation.answer());
        facts.put("solved", texts.say(account.language(), "escalation.solved." + escalation.isSolved()));
        String key = "issueAnswered/" + escalation.id() + "/" + reader;
        Subject subject = Subject.ofCase(escalation.id());
        letters.tell(new Letter(key, reader, "issueAnswered", Topic.LOOKING_AFTER, subject), facts);
    }
}
