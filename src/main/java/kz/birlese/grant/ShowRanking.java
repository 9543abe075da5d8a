package kz.birlese.grant;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ranking of a call with its arithmetic, for those who decide on it. Jurors do not see it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
public class ShowRanking {

    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final CallReach reach;
    private final Conflicts conflicts;
    private final CurrentUser user;

    ShowRanking(
            Calls calls,
            GrantApplications applications,
            Ranking ranking,
            CallReach reach,
            Conflicts conflicts,
            CurrentUser user) {
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.reach = reach;
        this.conflicts = conflicts;
        this.user = user;
    }

    /**
     * First place first, a late place before the one that stood there; empty until the applications were ranked. Without
     * what a conflict of interest keeps from the person.
     */
    public List<RankingLine> of(UUID callId) {
        Call call = calls.named(callId);
        if (!reach.isStaffOf(call)) {
            throw new NotFound();
        }
        Map<UUID, GrantApplication> byId = applications.ofCall(callId);
        CallSettings settings = call.settings();
        if (settings == null) {
            return List.of();
        }
        Set<UUID> kept = conflicts.of(user.require());
        return ranking.findByCallIdOrderByPlace(callId).stream()
                .filter(ranked -> !kept.contains(ranked.applicationId()))
                .sorted(RankedApplication.lateFirst(settings.rankingRules()))
                .map(ranked -> RankingLine.of(settings, ranked, byId.get(ranked.applicationId())))
                .toList();
    }
}
