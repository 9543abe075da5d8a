package kz.birlese.people;

import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person at work chooses for each topic whether letters come at once, together once a working day, or not at all. */
@Service
@Transactional
@PermitAll
public class ChooseMail {

    private static final Set<Topic> OF_APPLICANTS = EnumSet.of(Topic.MY_CASES, Topic.REMINDERS);
    private static final Set<Topic> OF_STAFF = EnumSet.complementOf(EnumSet.of(Topic.MY_CASES, Topic.BINDING));

    private final MailChoices choices;
    private final CurrentUser user;

    ChooseMail(MailChoices choices, CurrentUser user) {
        this.choices = choices;
        this.user = user;
    }

    /** What they chose for each topic that letters of theirs can be about. */
    @Transactional(readOnly = true)
    public Map<Topic, Delivery> list() {
        SignedIn me = user.require();
        Set<Topic> topics = topics(me);
        return choices.all(me.id()).entrySet().stream()
                .filter(each -> topics.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<Topic> topics(SignedIn me) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        if (me.is(Role.APPLICANT)) {
            topics.addAll(OF_APPLICANTS);
        }
        if (me.reach().stream().anyMatch(held -> held.role() != Role.APPLICANT)) {
            topics.addAll(OF_STAFF);
        }
        return topics;
    }

    /** Throws {@link Refusal} {@code mailBinding} for what is told at once to everybody. */
    public void set(Topic topic, Delivery delivery) {
        UUID me = user.require().id();
        if (!topic.isChosen()) {
            throw new Refusal("mailBinding");
        }
        choices.set(me, topic, delivery);
    }
}
