package kz.birlese.grant;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows which further scores a call has asked for and what they cost, to those who answer for it. Jurors do not see it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
public class ShowFurtherScores {

    private final Calls calls;
    private final GrantApplications applications;
    private final FurtherScores asked;
    private final CallReach reach;
    private final Conflicts conflicts;
    private final CurrentUser user;

    ShowFurtherScores(
            Calls calls,
            GrantApplications applications,
            FurtherScores asked,
            CallReach reach,
            Conflicts conflicts,
            CurrentUser user) {
        this.calls = calls;
        this.applications = applications;
        this.asked = asked;
        this.reach = reach;
        this.conflicts = conflicts;
        this.user = user;
    }

    /** Empty where the call declares none. Throws {@link NotFound} for whoever has no office over the call. */
    public Optional<FurtherScoresPage> of(UUID callId) {
        Call call = calls.named(callId);
        if (!reach.isStaffOf(call)) {
            throw new NotFound();
        }
        return Optional.ofNullable(call.settings())
                .map(settings -> settings.rankingRules().further())
                .map(rules -> page(callId, rules));
    }

    private FurtherScoresPage page(UUID callId, RankingRules.Further rules) {
        List<FurtherScore> all = asked.findByCallIdOrderByRound(callId);
        Map<UUID, GrantApplication> byId = applications.ofCall(callId);
        Set<UUID> kept = conflicts.of(user.require());
        Map<Integer, List<FurtherScore>> rounds =
                all.stream().collect(Collectors.groupingBy(FurtherScore::round, TreeMap::new, Collectors.toList()));
        return new FurtherScoresPage(
                rules.most(),
                rounds.values().stream()
                        .map(round -> round(round, rules, byId, kept))
                        .toList(),
                rules.costOf(all.size()),
                rules.costOf(rules.most()));
    }

    private static FurtherScoresPage.Round round(
            List<FurtherScore> round, RankingRules.Further rules, Map<UUID, GrantApplication> byId, Set<UUID> kept) {
        return new FurtherScoresPage.Round(
                round.get(0).round(),
                round.get(0).askedAt(),
                round.size(),
                rules.costOf(round.size()),
                round.stream()
                        .map(FurtherScore::applicationId)
                        .filter(id -> !kept.contains(id))
                        .map(byId::get)
                        .map(application -> application.number() + " " + application.title())
                        .sorted()
                        .toList());
    }
}
