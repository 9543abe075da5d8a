package kz.birlese.grant;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.people.Accounts;
import kz.birlese.people.ConsentPurpose;
import kz.birlese.people.ConsentTexts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.KeepAssistance;
import kz.birlese.people.Language;
import kz.birlese.people.SignedIn;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Texts;
import kz.birlese.programme.Money;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Component;

/** What an applicant agrees to by reading out a code, in the applicant's language. */
@Component
class AssistanceTexts {

    private final Texts texts;
    private final ConsentTexts consents;
    private final ApplicationWords words;
    private final Calls calls;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final KeepAssistance keep;

    AssistanceTexts(
            Texts texts,
            ConsentTexts consents,
            ApplicationWords words,
            Calls calls,
            Accounts accounts,
            CurrentUser currentUser,
            KeepAssistance keep) {
        this.texts = texts;
        this.consents = consents;
        this.words = words;
        this.calls = calls;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.keep = keep;
    }

    /** Who will fill in what, for how long, and the consent's own wording. */
    String consent(Language language, SignedIn assistant, Reach as, Call call) {
        Map<String, Object> facts = Map.of(
                "name", assistant.name(),
                "place", words.placeOf(language, as.kato()),
                "call", call.title(language),
                "number", call.number(),
                "hours", keep.hours());
        String wording = consents.current(ConsentPurpose.ASSISTANCE, language).body();
        return texts.say(language, "assistance.ask", facts) + "\n" + wording;
    }

    /** The heart of what is about to be submitted, and what the applicant declares with it. */
    String submission(GrantApplication application, Proposal proposal) {
        Language language = languageOf(application);
        Map<String, Object> facts = new HashMap<>(about(application));
        facts.put("title", proposal.title());
        facts.put("place", words.settlement(language, proposal.settlement()));
        facts.put("requested", Money.tenge(proposal.amountRequested()));
        facts.put("own", Money.tenge(proposal.ownContribution()));
        facts.put(
                "files", proposal.files().size() + proposal.identityDocuments().size());
        String declared = proposal.declarations().stream()
                .map(each -> texts.say(language, "form.completeApplication." + each.field()))
                .collect(Collectors.joining("; "));
        facts.put("declared", declared);
        return texts.say(language, "assistance.submission", facts);
    }

    /** The answer to a clarification that is about to be sent. */
    String answer(GrantApplication application, String answer) {
        Map<String, Object> facts = new HashMap<>(about(application));
        facts.put("answer", answer);
        return texts.say(languageOf(application), "assistance.answer", facts);
    }

    private Map<String, Object> about(GrantApplication application) {
        Call call = calls.named(application.callId());
        return Map.of("name", currentUser.require().name(), "call", call.title(languageOf(application)));
    }

    private Language languageOf(GrantApplication application) {
        return accounts.findById(application.applicant())
                .orElseThrow(NotFound::new)
                .language();
    }
}
