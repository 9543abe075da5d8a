package kz.birlese.grant;

import static kz.birlese.people.Role.Named.JURY;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
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
    private final CurrentUser currentUser;
    private final Texts texts;
    private final DecisionLog log;
    private final Clock clock;

    SignDeclaration(JuryMembers jury, CurrentUser currentUser, Texts texts, DecisionLog log, Clock clock) {
        this.jury = jury;
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

    public void in(UUID callId, boolean impartial, boolean confidential) {
        SignedIn person = currentUser.require();
        JuryMember member = jury.findByCallIdAndJuror(callId, person.id()).orElseThrow(NotFound::new);
        if (!impartial || !confidential) {
            throw new Refusal("declarationWhole", impartial ? "confidential" : "impartial", Map.of());
        }
        member.sign(VERSION, clock.instant());
        String fingerprint = CanonicalJson.fingerprint(CanonicalJson.write(text()));
        Map<String, String> facts =
                Map.of("version", VERSION, "language", person.language().name(), "text", fingerprint);
        log.append(new Decision(callId, "declarationSigned", person.id(), null, facts));
    }
}
