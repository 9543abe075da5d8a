package kz.birlese.grant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.Giving.Entrant;
import kz.birlese.grant.RankingOrder.Placed;
import kz.birlese.grant.portfolio.Allotment;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/** Gives the fund of a call out as its rules say, when the ranking is made. What the committee makes of it comes later. */
@Component
class GiveOut {

    /** How the log names what the fund came to. */
    static final String NOTED = "fundGivenOut";

    private final DecisionLog log;

    GiveOut(DecisionLog log) {
        this.log = log;
    }

    void plan(Call call, List<Placed<GrantApplication>> placed, Map<UUID, RankedApplication> ranked) {
        CallSettings settings = call.settings();
        List<Entrant> entrants = placed.stream()
                .filter(each -> ranked.get(each.application().id()).meetsThresholds())
                .map(each -> new Entrant(each.application(), each.place(), each.value()))
                .toList();
        Allotment allotment = new Giving(settings, settings.givingRules(), placed.size()).of(settings.fund(), entrants);
        entrants.forEach(each -> {
            String id = each.application().id().toString();
            Long granted = allotment.granted().get(id);
            ranked.get(each.application().id())
                    .plan(
                            granted == null ? null : Giving.money(granted),
                            allotment.passedOver().contains(id));
        });
        if (settings.giving() != null) {
            log.append(new Decision(call.id(), NOTED, null, null, Giving.facts(settings.givingRules(), allotment)));
        }
    }
}
