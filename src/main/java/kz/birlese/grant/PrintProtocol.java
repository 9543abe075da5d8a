package kz.birlese.grant;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.people.Pdf;
import kz.birlese.people.Texts;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints how a call, or one application in it, was decided, for people: PDF/A in the language asked for. What it says is
 * what the {@link DecisionFile} holds, whose SHA-256 stands in it. The same bytes each time, until something more is decided.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
public class PrintProtocol {

    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final WriteDecisionFile file;
    private final ProtocolOfCall ofCall;
    private final ProtocolOfApplication ofApplication;
    private final Texts texts;
    private final Pdf pdf;

    PrintProtocol(
            Calls calls,
            GrantApplications applications,
            Ranking ranking,
            WriteDecisionFile file,
            ProtocolOfCall ofCall,
            ProtocolOfApplication ofApplication,
            Texts texts,
            Pdf pdf) {
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.file = file;
        this.ofCall = ofCall;
        this.ofApplication = ofApplication;
        this.texts = texts;
        this.pdf = pdf;
    }

    /** Of a whole call; throws {@link NotFound} for whoever may not have its decision file. */
    public byte[] ofCall(UUID callId, Language language) {
        String decisionFile = file.of(callId);
        Call call = calls.named(callId);
        ProtocolPaper paper = new ProtocolPaper(texts, language);
        ofCall.write(paper, call);
        return print("protocol.ofCall", call.number(), paper, decisionFile);
    }

    /** Of one application, without a word of others; throws {@link NotFound} for whoever may not have its extract. */
    public byte[] ofApplication(UUID applicationId, Language language) {
        String extract = file.about(applicationId);
        GrantApplication application = applications.named(applicationId);
        Call call = calls.named(application.callId());
        ProtocolPaper paper = new ProtocolPaper(texts, language);
        ofApplication.standing(paper.chapter("protocol.application"), application);
        ofCall.standing(paper, call);
        ofCall.rules(paper, call);
        ofApplication.sheets(paper.chapter("protocol.scores"), call.settings(), application);
        ofCall.committee(paper, call, applicationId);
        ranking.findByApplicationId(applicationId)
                .ifPresent(ranked -> ofApplication.place(
                        paper.chapter("protocol.place"), call.settings(), ranked, ranking.places(ranked)));
        paper.chapter("application.complaints").orNothing(() -> ofApplication.complaints(paper, application));
        ofApplication.path(paper.chapter("protocol.path"), applicationId);
        ofApplication.log(paper.chapter("protocol.log"), applicationId);
        return print("protocol.ofApplication", application.number(), paper, extract);
    }

    private byte[] print(String title, String number, ProtocolPaper paper, String decisionFile) {
        DecisionFile content =
                CanonicalJson.read(decisionFile, DecisionFile.Sealed.class).content();
        List<DecisionLog.Entry> entries = content.log();
        DecisionLog.Entry last = entries.stream()
                .max(Comparator.comparing(DecisionLog.Entry::number))
                .orElseThrow();
        paper.chapter("protocol.verify")
                .words(paper.say("protocol.verify.how"))
                .fact("protocol.file", CanonicalJson.fingerprint(decisionFile))
                .fact("protocol.lastEntry", last.number() + " · " + last.hash());
        Map<String, Object> facts = Map.of(
                "title", paper.say(title, Map.of("number", number)),
                "asOf", paper.say("protocol.asOf", Map.of("at", last.at())),
                "pieces", paper.pieces());
        return pdf.lasting("protocol", paper.language(), facts, last.at());
    }
}
