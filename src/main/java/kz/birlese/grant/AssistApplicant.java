package kz.birlese.grant;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.ConsentByCode;
import kz.birlese.people.ConsentByCode.Answer;
import kz.birlese.people.ConsentByCode.Question;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.FindApplicant;
import kz.birlese.people.KeepAssistance;
import kz.birlese.people.SignedIn;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A coordinator fills in an application with the applicant beside them, who agrees by reading out a code. From then on,
 * and for the time the code's text names, the form of this one application opens for the coordinator too.
 */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class AssistApplicant {

    private final CurrentUser currentUser;
    private final Calls calls;
    private final GrantApplications applications;
    private final OpenDraft drafts;
    private final WhoMayAssist whoMayAssist;
    private final FindApplicant applicants;
    private final ConsentByCode codes;
    private final KeepAssistance keep;
    private final AssistanceTexts texts;

    AssistApplicant(
            CurrentUser currentUser,
            Calls calls,
            GrantApplications applications,
            OpenDraft drafts,
            WhoMayAssist whoMayAssist,
            FindApplicant applicants,
            ConsentByCode codes,
            KeepAssistance keep,
            AssistanceTexts texts) {
        this.currentUser = currentUser;
        this.calls = calls;
        this.applications = applications;
        this.drafts = drafts;
        this.whoMayAssist = whoMayAssist;
        this.applicants = applicants;
        this.codes = codes;
        this.keep = keep;
        this.texts = texts;
    }

    /** The calls with applications to be written or clarified, the first to close first. */
    @Transactional(readOnly = true)
    public List<Call> calls() {
        return calls.findByStatusInOrderByClosesAt(List.of(CallStatus.OPEN, CallStatus.CLOSED));
    }

    /**
     * Asks the applicant with this e-mail or phone for consent by a code, and answers the request. The answer is the
     * same when nobody has the contact, or nobody whom the person may help: then nothing is sent.
     *
     * @throws NotFound when there is no such call
     * @throws Refusal when the person may not help in this call (see {@link WhoMayAssist}), without a contact ({@code
     *     contactMissing}), or after too many tries ({@code tooManyTries})
     */
    public UUID ask(String contact, UUID callId) {
        SignedIn me = currentUser.require();
        Call call = calls.named(callId);
        whoMayAssist.require(me, call);
        String normalized = applicants.normalized(contact);
        if (normalized.isEmpty()) {
            throw new Refusal("contactMissing", "contact", Map.of());
        }
        Optional<Account> applicant = applicants
                .by(normalized)
                .filter(account -> whoMayAssist.where(me, account.id()).isPresent());
        String text = applicant
                .map(account -> texts.consent(account.language(), me, where(me, account.id()), call))
                .orElse("");
        return codes.ask(new Question(me.id(), callId, null), normalized, applicant, text);
    }

    /**
     * Begins once the code has come back, and answers the application: the applicant's draft, begun where there was none,
     * or the application that a clarification is asked for.
     *
     * @throws Refusal for a wrong, spent or expired code (see {@link ConsentByCode#prove}); when there is nothing to fill
     *     in ({@code oneApplicationPerCall}, {@code callNotOpen}); when the person may no longer help in this call
     */
    public UUID begin(UUID request, String code) {
        SignedIn me = currentUser.require();
        Answer answer = codes.prove(me.id(), request, code);
        Call call = calls.lock(answer.about());
        whoMayAssist.require(me, call);
        Reach as = where(me, answer.person());
        UUID application = asked(call, answer.person()).orElseGet(() -> drafts.of(call.id(), answer.person()));
        keep.begin(answer.person(), as.kato(), application);
        return application;
    }

    private Reach where(SignedIn me, UUID applicant) {
        return whoMayAssist.where(me, applicant).orElseThrow(NotFound::new);
    }

    private Optional<UUID> asked(Call call, UUID applicant) {
        return applications
                .findByRunningKey(GrantApplication.runningKey(call.id(), applicant))
                .filter(running -> running.status() == ApplicationStatus.CLARIFICATION)
                .map(GrantApplication::id);
    }
}
