package kz.birlese.grant;

import static kz.birlese.people.Role.Named.JURY;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Texts;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A juror declares impartiality and confidentiality, before any application is shown to them. */
@Service
@Transactional
@RolesAllowed(JURY)
public class SignDeclaration {

    /** The wording in force; the words stand under {@code declaration.<version>} and are never changed once signed. */
    private static final String VERSION = "1";

    private final JuryMembers jury;
    private final Calls calls;
    private final CurrentUser currentUser;
    private final Texts texts;
    private final DecisionLog log;
    private final Clock clock;

    SignDeclaration(JuryMembers jury, Calls calls, CurrentUser currentUser, Texts texts, DecisionLog log, Clock clock) {
        this.jury = jury;
        this.calls = calls;
        this.currentUser = currentUser;
        this.texts = texts;
        this.log = log;
        this.clock = clock;
    }

    /** What is signed, as the person at work reads it. */
    public DeclarationText text() {
        Language language = currentUser.require().language();
        return new DeclarationText(
                VERSION,
                texts.say(language, "declaration." + VERSION + ".impartiality"),
                texts.say(language, "declaration." + VERSION + ".confidentiality"));
    }

    /**
     * {@code offer} is what they say of themselves with it.
     *
     * @throws Refusal unless both are declared ({@code declarationWhole}), and for a goal the call does not have ({@code
     *     jurorGoals})
     */
    public void in(UUID callId, boolean impartial, boolean confidential, JurorOffer offer) {
        SignedIn person = currentUser.require();
        JuryMember member = jury.findByCallIdAndJuror(callId, person.id()).orElseThrow(NotFound::new);
        if (!impartial || !confidential) {
            throw new Refusal("declarationWhole", impartial ? "confidential" : "impartial", Map.of());
        }
        if (!calls.named(callId).settings().goals().containsAll(offer.goals())) {
            throw new Refusal("jurorGoals", "known", Map.of());
        }
        member.sign(VERSION, offer, clock.instant());
        String fingerprint = CanonicalJson.fingerprint(CanonicalJson.write(text()));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", VERSION);
        facts.put("language", person.language().name());
        facts.put("text", fingerprint);
        facts.put("reads", offer.languages().stream().map(Enum::name).collect(Collectors.joining(" ")));
        facts.put("knows", offer.goals().stream().map(UUID::toString).collect(Collectors.joining(" ")));
        log.append(new Decision(callId, "declarationSigned", person.id(), null, facts));
    }
}
