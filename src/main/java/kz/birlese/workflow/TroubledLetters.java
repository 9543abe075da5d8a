package kz.birlese.workflow;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.Channel;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Outbox;
import kz.birlese.record.Outbox.Posted;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has to leave the house and could not: which kinds of letters, since when, and whether the way out is closed or only
 * an address is missing. Neither addresses nor what a server answered are shown.
 */
@Service
@Transactional
public class TroubledLetters {

    /** In the decision log for what is about no single case. */
    static final UUID OUTBOX = UUID.fromString("00000000-0000-0000-0000-0000000000b0");

    private static final int MOST = 500;
    private static final String NO_ADDRESS = "No address for";

    private final Outbox outbox;
    private final DecisionLog decisions;
    private final CurrentUser user;

    TroubledLetters(Outbox outbox, DecisionLog decisions, CurrentUser user) {
        this.outbox = outbox;
        this.decisions = decisions;
        this.user = user;
    }

    /**
     * Letters that wait for the same thing.
     *
     * @param isAddressMissing otherwise the way out is closed
     * @param kinds how many of each kind; the word of a letter's key
     * @param since when the first was written
     * @param nextTry when the house tries again by itself; null when it has given up
     */
    public record Trouble(
            Channel channel, boolean isAddressMissing, Map<String, Integer> kinds, Instant since, Instant nextTry) {

        public int count() {
            return kinds.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Of the whole house. */
    @RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, ADMIN})
    @Transactional(readOnly = true)
    public List<Trouble> list() {
        return grouped(outbox.troubled(MOST));
    }

    /** Of one case. */
    @RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, ADMIN})
    @Transactional(readOnly = true)
    public List<Trouble> of(UUID caseId) {
        return grouped(outbox.troubled(MOST).stream()
                .filter(posted -> posted.item().key().contains(caseId.toString()))
                .toList());
    }

    /** Everything is tried again at once; recorded with the reason. Throws {@link Refusal} {@code reasonMissing}. */
    @RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, ADMIN})
    public void retryAll(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reasonMissing");
        }
        List<Posted> troubled = outbox.troubled(MOST);
        troubled.forEach(posted -> outbox.retry(posted.item().key()));
        decisions.append(new Decision(
                OUTBOX,
                "lettersRetried",
                user.require().id(),
                reason.strip(),
                Map.of("count", String.valueOf(troubled.size()))));
    }

    private static List<Trouble> grouped(List<Posted> troubled) {
        Map<String, List<Posted>> alike = new TreeMap<>();
        troubled.forEach(posted -> alike.computeIfAbsent(
                        posted.item().channel() + " " + isAddressMissing(posted), first -> new ArrayList<>())
                .add(posted));
        return alike.values().stream().map(TroubledLetters::trouble).toList();
    }

    private static Trouble trouble(List<Posted> alike) {
        Map<String, Integer> kinds = new TreeMap<>();
        alike.forEach(posted -> kinds.merge(kind(posted.item().key()), 1, Integer::sum));
        Instant since =
                alike.stream().map(Posted::postedAt).min(Instant::compareTo).orElseThrow();
        Instant next = alike.stream()
                .filter(posted -> posted.state() == Outbox.State.WAITING)
                .map(Posted::nextTryAt)
                .min(Instant::compareTo)
                .orElse(null);
        Posted first = alike.get(0);
        return new Trouble(first.item().channel(), isAddressMissing(first), kinds, since, next);
    }

    private static boolean isAddressMissing(Posted posted) {
        return posted.problem() != null && posted.problem().contains(NO_ADDRESS);
    }

    /** Keys begin with the word of the letter. */
    private static String kind(String key) {
        return key.split("[/:]", 2)[0];
    }
}
