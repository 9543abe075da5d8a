package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The discussion of an application's scores: closed until every sheet is final, so that nobody learns of another's opinion
 * before having given their own. Whoever changes their mind corrects the sheet ({@link CorrectScores}).
 */
@Service
@Transactional
@PermitAll
public class DiscussScores {

    /** As many characters as the table holds. */
    private static final int LONGEST = 4000;

    private static final Set<CallStatus> UNDECIDED =
            Set.of(CallStatus.SCORING, CallStatus.DECIDING, CallStatus.AWAITING_DIRECTOR);

    /**
     * One word.
     *
     * @param author by name, for staff and for what the staff said; else null
     * @param juror the number under which the author's sheet stands or stood on the page; 0 for staff
     */
    public record Word(String author, int juror, boolean isOwn, String said, Instant at) {}

    /** @param isOpen whether the person may add to it */
    public record Discussion(List<Word> words, boolean isOpen) {}

    private final CurrentUser currentUser;
    private final WhoMaySee whoMaySee;
    private final Calls calls;
    private final GrantApplications applications;
    private final Assessments assessments;
    private final ScoreWords words;
    private final Accounts accounts;
    private final DecisionLog log;
    private final Clock clock;

    DiscussScores(
            CurrentUser currentUser,
            WhoMaySee whoMaySee,
            Calls calls,
            GrantApplications applications,
            Assessments assessments,
            ScoreWords words,
            Accounts accounts,
            DecisionLog log,
            Clock clock) {
        this.currentUser = currentUser;
        this.whoMaySee = whoMaySee;
        this.calls = calls;
        this.applications = applications;
        this.assessments = assessments;
        this.words = words;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /** Throws {@link NotFound} for whoever may not read the sheets of others, and before all of them are final. */
    @Transactional(readOnly = true)
    public Discussion of(UUID applicationId) {
        SignedIn person = currentUser.require();
        GrantApplication application = readable(applicationId, person);
        List<UUID> jurors = assessments.readers(applicationId);
        boolean named = whoMaySee.isStaff(person, application);
        return new Discussion(
                words.findByApplicationIdOrderBySaidAt(applicationId).stream()
                        .map(word -> word(word, jurors, named, person))
                        .toList(),
                mayAdd(application, person));
    }

    /** Whether there is a discussion the person may read. */
    @Transactional(readOnly = true)
    public boolean isFor(UUID applicationId) {
        SignedIn person = currentUser.require();
        GrantApplication application = applications.named(applicationId);
        return whoMaySee.application(person, application)
                && !whoMaySee.isOfApplicant(person, application)
                && whoMaySee.mayReadOthers(person, application);
    }

    /**
     * What was said stays; the log keeps who said something when, and its fingerprint.
     *
     * @throws NotFound as {@link #of}
     * @throws Refusal {@code discussionOver} once the results are out, {@code textMissing}, {@code textTooLong}
     */
    @RolesAllowed({Role.Named.JURY, Role.Named.PROGRAMME_MANAGER})
    public void say(UUID applicationId, String text) {
        SignedIn person = currentUser.require();
        GrantApplication application = readable(applicationId, person);
        if (!mayAdd(application, person)) {
            throw new Refusal("discussionOver");
        }
        String said = needed(text);
        words.save(new ScoreWord(applicationId, person.id(), said, clock.instant()));
        Map<String, String> facts = Map.of("word", CanonicalJson.fingerprint(said));
        log.append(new Decision(applicationId, "scoresDiscussed", person.id(), null, facts));
    }

    private GrantApplication readable(UUID applicationId, SignedIn person) {
        if (!isFor(applicationId)) {
            throw new NotFound();
        }
        return applications.named(applicationId);
    }

    /** Its jurors, and the manager who holds the committee, until the results are out. */
    private boolean mayAdd(GrantApplication application, SignedIn person) {
        boolean takesPart = assessments
                        .findByApplicationIdAndJuror(application.id(), person.id())
                        .isPresent()
                || person.covers(Role.PROGRAMME_MANAGER, application.settlement());
        return takesPart && UNDECIDED.contains(calls.named(application.callId()).status());
    }

    private Word word(ScoreWord word, List<UUID> jurors, boolean named, SignedIn reader) {
        int juror = jurors.indexOf(word.author()) + 1;
        String author = named || juror == 0 && !isOfJury(word)
                ? accounts.findById(word.author()).map(Account::name).orElse("—")
                : null;
        return new Word(author, juror, word.author().equals(reader.id()), word.said(), word.saidAt());
    }

    /** Also whose sheet counts for nothing any more, or never came. */
    private boolean isOfJury(ScoreWord word) {
        return assessments
                .findByApplicationIdAndJuror(word.applicationId(), word.author())
                .isPresent();
    }

    private static String needed(String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal("textMissing", "text", Map.of());
        }
        String said = text.strip();
        if (said.length() > LONGEST) {
            throw new Refusal("textTooLong", "text", Map.of("found", said.length(), "needed", LONGEST));
        }
        return said;
    }
}
