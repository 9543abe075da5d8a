package kz.birlese.grant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Texts;
import kz.birlese.record.Gone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the director sees when freed money looks for the next on the reserve list: who, how much, and who was passed. */
@Service
@Transactional(readOnly = true)
@BySystem
public class ReserveFacts {

    private final ReserveOffers offers;
    private final ReserveSkips skips;
    private final GrantApplications applications;
    private final FreeMoney freeMoney;
    private final Texts texts;
    private final CurrentUser user;

    ReserveFacts(
            ReserveOffers offers,
            ReserveSkips skips,
            GrantApplications applications,
            FreeMoney freeMoney,
            Texts texts,
            CurrentUser user) {
        this.offers = offers;
        this.skips = skips;
        this.applications = applications;
        this.freeMoney = freeMoney;
        this.texts = texts;
        this.user = user;
    }

    /** By form field. */
    public Map<String, Object> of(UUID offerId) {
        ReserveOffer offer = offers.findById(offerId).orElseThrow(Gone.of("reserveOffer"));
        GrantApplication candidate = applications.findById(offer.candidate()).orElseThrow(Gone.of("application"));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("candidate", candidate.number() + " · " + candidate.title());
        facts.put("total", candidate.total());
        facts.put("requested", candidate.amountRequested().amount());
        facts.put("free", freeMoney.of(offer).amount());
        facts.put("skipped", skipped(offerId));
        return facts;
    }

    private List<Map<String, Object>> skipped(UUID offerId) {
        return skips.findByOfferIdOrderByAt(offerId).stream()
                .map(skip -> Map.<String, Object>of(
                        "application",
                                applications
                                        .findById(skip.applicationId())
                                        .orElseThrow(Gone.of("application"))
                                        .number(),
                        "reason", words(skip.reason())))
                .toList();
    }

    private String words(String reason) {
        return AwardFromReserve.RULES.contains(reason)
                ? texts.say(user.require().language(), "reserve." + reason)
                : reason;
    }
}
