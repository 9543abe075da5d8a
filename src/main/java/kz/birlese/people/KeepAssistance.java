package kz.birlese.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Assistance.End;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends assistances, each together with its consent and what the decision log says of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KeepAssistance {

    private final Assistances assistances;
    private final Accounts accounts;
    private final Consents consents;
    private final ConsentTexts texts;
    private final Letters letters;
    private final CurrentUser currentUser;
    private final DecisionLog log;
    private final AssistanceSettings settings;
    private final Clock clock;

    KeepAssistance(
            Assistances assistances,
            Accounts accounts,
            Consents consents,
            ConsentTexts texts,
            Letters letters,
            CurrentUser currentUser,
            DecisionLog log,
            AssistanceSettings settings,
            Clock clock) {
        this.assistances = assistances;
        this.accounts = accounts;
        this.consents = consents;
        this.texts = texts;
        this.letters = letters;
        this.currentUser = currentUser;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many hours it lasts. */
    public long hours() {
        return settings.lasts().toHours();
    }

    /**
     * Begins at once, for one case; whoever else helps the applicant stops.
     *
     * @param place where the person at work is a coordinator; null for everywhere
     */
    public void begin(UUID applicant, String place, UUID caseId) {
        UUID me = currentUser.require().id();
        Instant now = now();
        assistances.runningFor(applicant, now).forEach(other -> end(other, End.REPLACED, applicant));
        Language language = accounts.findById(applicant).orElseThrow().language();
        ConsentText text = texts.current(ConsentPurpose.ASSISTANCE, language);
        Consent given = consents.save(new Consent(applicant, ConsentPurpose.ASSISTANCE, text, now));
        Instant until = now.plus(settings.lasts());
        assistances.save(new Assistance(applicant, me, place, caseId, given, until));
        Map<String, String> facts = Map.of(
                "assistant", me.toString(), "until", until.toString(), "textVersion", String.valueOf(text.version()));
        log.append(new Decision(caseId, "assistanceAllowed", applicant, null, facts));
        log.append(new Decision(caseId, "assistanceBegun", me, null, Map.of("applicant", applicant.toString())));
        currentUser.forget();
    }

    /** The applicant has confirmed the form with this SHA-256 by a code, and declared what stands in it. */
    public void confirmed(Assistance running, String fingerprint) {
        running.confirm(fingerprint);
        Map<String, String> facts =
                Map.of("sha256", fingerprint, "assistant", running.assistant().toString());
        log.append(new Decision(running.caseId(), "formConfirmed", running.applicant(), null, facts));
    }

    /** The form of the case was sent, by whomever. */
    public void sent(UUID caseId) {
        running(caseId)
                .forEach(each -> end(each, End.SENT, currentUser.require().id()));
    }

    /** There is nothing to fill in for the case any more: it was taken back, or time has run out. */
    public void over(UUID caseId) {
        UUID who = currentUser.find().map(SignedIn::id).orElse(null);
        running(caseId).forEach(each -> end(each, End.CASE, who));
    }

    private List<Assistance> running(UUID caseId) {
        return assistances.findByCaseIdOrderByStartedAt(caseId).stream()
                .filter(each -> each.isRunning(now()))
                .toList();
    }

    /** @param who the account that ended it; null when the house did */
    void end(Assistance running, End by, UUID who) {
        Instant at = by == End.TIME ? running.endsAt() : now();
        running.end(by, at);
        consents.findById(running.consent()).ifPresent(consent -> consent.withdraw(at));
        Map<String, String> facts =
                Map.of("how", by.name(), "assistant", running.assistant().toString());
        log.append(new Decision(running.caseId(), "assistanceEnded", who, null, facts));
        if (by == End.TIME || by == End.ASSISTANT) {
            String name = accounts.findById(running.assistant()).orElseThrow().name();
            Subject subject = Subject.ofCase(running.caseId());
            letters.tell(
                    new Letter(
                            "assistanceOver/" + running.id(),
                            running.applicant(),
                            "assistanceOver",
                            Topic.BINDING,
                            subject),
                    Map.of("name", name, "at", at));
        }
        currentUser.forget();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
