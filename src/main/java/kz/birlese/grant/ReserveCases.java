package kz.birlese.grant;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.record.Gone;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Searches down the reserve list as cases of the house. */
@Component
class ReserveCases implements CaseDirectory {

    private static final Set<Role> ROLES = Set.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    private final ReserveOffers offers;
    private final Awards awards;
    private final Calls calls;
    private final CallReach reach;
    private final Conflicts conflicts;

    ReserveCases(ReserveOffers offers, Awards awards, Calls calls, CallReach reach, Conflicts conflicts) {
        this.offers = offers;
        this.awards = awards;
        this.calls = calls;
        this.reach = reach;
        this.conflicts = conflicts;
    }

    @Override
    public Set<String> processes() {
        return Set.of("offerReserve");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return offers.findById(caseId)
                .map(offer -> {
                    Award freed = awards.findById(offer.freedBy()).orElseThrow(Gone.of("reserveOffer"));
                    return new CaseCard(
                            offer.id(),
                            offer.number(),
                            Trilingual.asWritten(freed.title()),
                            null,
                            null,
                            null,
                            offer.callId());
                })
                .orElse(null);
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return offers.findById(caseId)
                .map(offer -> calls.named(offer.callId()))
                .filter(call -> ROLES.stream().anyMatch(role -> reach.covers(person, role, call)))
                .filter(call -> person.selves().noneMatch(conflicts.inCall(call.id())::contains))
                .isPresent();
    }

    @Override
    public List<Step> progress(UUID caseId) {
        int reached =
                switch (offers.findById(caseId)
                        .orElseThrow(Gone.of("reserveOffer"))
                        .status()) {
                    case SEARCHING -> 0;
                    case PROPOSED -> 1;
                    case AWARDED, UNUSED -> 2;
                };
        return ProgressSteps.line(reached, "progress.reserve.searching", "progress.reserve.decided");
    }
}
