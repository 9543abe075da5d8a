package kz.birlese.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Subject;
import kz.birlese.people.Topic;
import org.springframework.stereotype.Component;

/** Letters about a vote whose roll had strangers on it. */
@Component
class VoteLetters {

    private final Letters letters;

    VoteLetters(Letters letters) {
        this.letters = letters;
    }

    /** To whoever voted online: it does not count. */
    void annulled(PriorityVote vote, Set<UUID> voters) {
        voters.forEach(account -> letters.tell(
                new Letter(
                        "voteAnnulled/" + vote.id() + "/" + account,
                        account,
                        "voteAnnulled",
                        Topic.BINDING,
                        Subject.ofCase(vote.cycle())),
                Map.of(
                        "number", vote.number(),
                        "because", vote.annulment().words(),
                        "page", page(vote))));
    }

    /** To whoever voted in vain and may vote again. */
    void heldAnew(PriorityVote next, PriorityVote annulled, Collection<UUID> voters) {
        voters.forEach(account -> letters.tell(
                new Letter(
                        "voteHeldAnew/" + next.id() + "/" + account,
                        account,
                        "voteHeldAnew",
                        Topic.BINDING,
                        Subject.ofCase(next.cycle())),
                Map.of(
                        "before", annulled.number(),
                        "number", next.number(),
                        "opensAt", next.opensAt(),
                        "closesAt", next.closesAt())));
    }

    /** To whoever no longer stands on the roll, or does from now on. */
    void changed(PriorityVote annulled, List<RollChange> changes) {
        changes.stream()
                .filter(change -> change.kind() == RollChange.Kind.STRUCK || change.kind() == RollChange.Kind.ADDED)
                .forEach(change -> letters.tell(
                        new Letter(
                                "rollChanged/" + annulled.id() + "/" + change.account(),
                                change.account(),
                                change.kind() == RollChange.Kind.STRUCK ? "rollStruck" : "rollAdded",
                                Topic.BINDING,
                                Subject.ofCase(annulled.cycle())),
                        Map.of("number", annulled.number(), "why", change.why(), "page", page(annulled))));
    }

    private static String page(PriorityVote vote) {
        return "/villages/" + vote.settlement() + "/ranking/" + vote.code();
    }
}
