package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Files;
import kz.birlese.record.Gone;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The house's side of the agreement: documents verified, the text drawn up, the director's signature. */
@Service
@Transactional
public class ConcludeAgreement {

    private final Awards awards;
    private final AwardReach reach;
    private final Calls calls;
    private final Complaints complaints;
    private final AgreementText text;
    private final Files files;
    private final DecisionLog log;
    private final CurrentUser user;
    private final Clock clock;

    ConcludeAgreement(
            Awards awards,
            AwardReach reach,
            Calls calls,
            Complaints complaints,
            AgreementText text,
            Files files,
            DecisionLog log,
            CurrentUser user,
            Clock clock) {
        this.awards = awards;
        this.reach = reach;
        this.calls = calls;
        this.complaints = complaints;
        this.text = text;
        this.files = files;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** Everything asked for was seen in the original. */
    @RolesAllowed(Role.Named.PROGRAMME_MANAGER)
    public void documentsInOrder(UUID awardId, String note) {
        Award award = reach.require(Role.PROGRAMME_MANAGER, awardId);
        award.verifyDocuments();
        append(award, "documentsVerified", note);
    }

    /** Something could not be shown; the money is freed. The reason goes to the awardee. */
    @RolesAllowed(Role.Named.PROGRAMME_MANAGER)
    public void documentsFailed(UUID awardId, String reason) {
        Award award = reach.require(Role.PROGRAMME_MANAGER, awardId);
        if (reason == null) {
            throw new Refusal("reasonNeeded", "note", Map.of());
        }
        award.giveUp(reason);
        append(award, "documentsFailed", reason);
    }

    /** Whether the agreement may be drawn up now: the complaint window is over and no complaint holds this place. */
    @BySystem
    public boolean isContractingAllowed(UUID awardId) {
        Award award = awards.findById(awardId).orElseThrow(Gone.of("award"));
        Call call = calls.lock(award.callId());
        return call.status() == CallStatus.COMPLETED && !complaints.holdsContracting(awardId);
    }

    /** Draws up the agreement in Kazakh and in Russian and keeps both. */
    @BySystem
    public void draft(UUID awardId) {
        Award award = awards.findById(awardId).orElseThrow(Gone.of("award"));
        award.draftAgreement(keep(award, Language.KK), keep(award, Language.RU));
        log.append(new Decision(awardId, "agreementDrafted", null, null, Map.of()));
    }

    private UUID keep(Award award, Language language) {
        String name = "agreement-" + award.number().replace('/', '-') + "-"
                + language.locale().getLanguage() + ".pdf";
        return files.keep(award.id(), award.awardee(), name, text.pdf(award, language))
                .id();
    }

    /** The director signs after the awardee; the grant runs from here. */
    @RolesAllowed(Role.Named.DIRECTOR)
    public void countersign(UUID awardId) {
        Award award = reach.require(Role.DIRECTOR, awardId);
        award.signByDirector(user.require().id(), clock.instant());
        append(award, "agreementSignedByDirector", null);
    }

    private void append(Award award, String what, String why) {
        log.append(new Decision(award.id(), what, user.require().id(), why, Map.of()));
    }
}
