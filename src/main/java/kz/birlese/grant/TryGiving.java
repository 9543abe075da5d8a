package kz.birlese.grant;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.grant.Giving.Entrant;
import kz.birlese.grant.Trial.Asked;
import kz.birlese.grant.Trial.Line;
import kz.birlese.grant.Trial.Side;
import kz.birlese.grant.TrialReasons.Reason;
import kz.birlese.grant.portfolio.Allotment;
import kz.birlese.grant.portfolio.Quota;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.programme.Money;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries out how the fund of a ranked call could be given out, beside what its rules say. Keeps nothing and binds nobody: what
 * the committee makes of it is a deviation with its reason.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
public class TryGiving {

    private static final Set<Role> OFFICES = Set.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final CallReach reach;
    private final Conflicts conflicts;
    private final WhoMaySee whoMaySee;
    private final CurrentUser user;

    TryGiving(
            Calls calls,
            GrantApplications applications,
            Ranking ranking,
            CallReach reach,
            Conflicts conflicts,
            WhoMaySee whoMaySee,
            CurrentUser user) {
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.reach = reach;
        this.conflicts = conflicts;
        this.whoMaySee = whoMaySee;
        this.user = user;
    }

    /**
     * Whether the person at work may try: whoever runs, decides on or audits the call, once it is ranked, and has no conflict
     * of interest with anybody in it and has not applied, since every sum tells of all.
     */
    public boolean isFor(UUID callId) {
        Call call = calls.named(callId);
        if (call.settings() == null || OFFICES.stream().noneMatch(office -> reach.covers(office, call))) {
            return false;
        }
        SignedIn person = user.require();
        Set<UUID> kept = conflicts.of(person);
        Set<UUID> conflicted = conflicts.inCall(callId);
        List<RankedApplication> places = ranking.rankedTogether(callId);
        return !places.isEmpty()
                && person.selves().noneMatch(conflicted::contains)
                && places.stream().map(RankedApplication::applicationId).noneMatch(kept::contains)
                && applications.ofCall(callId).values().stream()
                        .noneMatch(each -> whoMaySee.isOfApplicant(person, each));
    }

    /** The call that is tried; throws {@link NotFound} for whoever may not. */
    public Call call(UUID callId) {
        if (!isFor(callId)) {
            throw new NotFound();
        }
        return calls.named(callId);
    }

    /**
     * Throws {@link NotFound} for whoever may not try, and {@link Refusal} for limits that contradict the call or one another,
     * or where more is put in by hand than the fund or a ceiling allows.
     */
    public Trial of(UUID callId, Asked asked) {
        CallSettings settings = call(callId).settings();
        GivingRules rules = settings.givingRules().with(asked.method(), asked.limits());
        List<Refusal.Reason> broken = GivingLimits.brokenBy(settings, rules);
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
        return new Round(callId, settings, rules, asked).trial();
    }

    /** One trial. */
    private final class Round {

        private final CallSettings settings;
        private final Asked asked;
        private final GivingRules rules;
        private final Map<UUID, GrantApplication> byId;
        private final List<RankedApplication> places;
        private final Map<UUID, Entrant> entrants = new LinkedHashMap<>();

        Round(UUID callId, CallSettings settings, GivingRules rules, Asked asked) {
            this.settings = settings;
            this.asked = asked;
            this.rules = rules;
            this.byId = applications.ofCall(callId);
            this.places = ranking.rankedTogether(callId);
            places.stream()
                    .filter(RankedApplication::meetsThresholds)
                    .forEach(each -> entrants.put(
                            each.applicationId(),
                            new Entrant(byId.get(each.applicationId()), each.place(), each.value())));
        }

        Trial trial() {
            Giving declaredWay = new Giving(settings, settings.givingRules(), places.size());
            Allotment declared = declaredWay.of(settings.fund(), entrants.values());
            Giving triedWay = new Giving(settings, rules, places.size());
            Allotment tried = triedWay.with(by(asked.in()), asked.fund(), free());
            Map<UUID, Long> given = amounts(tried);
            TrialReasons reasons =
                    new TrialReasons(asked, GivingLimits.quotas(settings, rules), entrants.values(), given, triedWay);
            return new Trial(
                    side(settings.givingRules(), settings.fund(), declared),
                    side(rules, asked.fund(), tried),
                    lines(amounts(declared), given, reasons),
                    Giving.points(declared.worth() - tried.worth()));
        }

        private List<Entrant> by(Set<UUID> ids) {
            return entrants.values().stream()
                    .filter(each -> ids.contains(each.application().id()) && stands(each))
                    .toList();
        }

        private List<Entrant> free() {
            return entrants.values().stream()
                    .filter(this::stands)
                    .filter(each -> Stream.of(asked.in(), asked.out())
                            .noneMatch(ids -> ids.contains(each.application().id())))
                    .toList();
        }

        private boolean stands(Entrant entrant) {
            return !byId.get(entrant.application().id()).status().isStopped();
        }

        private Map<UUID, Long> amounts(Allotment allotment) {
            Map<UUID, Long> amounts = new HashMap<>();
            allotment.granted().forEach((id, amount) -> amounts.put(UUID.fromString(id), amount));
            return amounts;
        }

        private Side side(GivingRules by, Money fund, Allotment found) {
            Map<Quota, Long> lowered = found.lowered().stream()
                    .collect(Collectors.toMap(
                            Allotment.Lowered::quota, Allotment.Lowered::by, Long::sum, LinkedHashMap::new));
            return new Side(
                    by.method(),
                    fund,
                    Giving.money(found.spent()),
                    Giving.points(found.worth()),
                    Giving.points(found.bound() - found.worth()),
                    found.granted().size(),
                    lowered,
                    found.blocking());
        }

        private List<Line> lines(Map<UUID, Long> declared, Map<UUID, Long> tried, TrialReasons reasons) {
            long spent = 0;
            List<Line> lines = new ArrayList<>();
            for (Entrant each : entrants.values()) {
                UUID id = each.application().id();
                spent += declared.getOrDefault(id, 0L);
                Money rest = settings.fund().minus(Giving.money(spent));
                lines.add(line(each, declared.get(id), rest, tried.get(id), reasons));
            }
            return lines;
        }

        private Line line(Entrant entrant, Long declared, Money rest, Long tried, TrialReasons reasons) {
            GrantApplication application = byId.get(entrant.application().id());
            boolean isOther = (declared == null) != (tried == null);
            Reason reason = isOther ? reasons.of(entrant, tried != null, stands(entrant)) : null;
            return new Line(
                    application.id(),
                    entrant.place(),
                    application.number(),
                    application.title(),
                    application.settlement(),
                    entrant.value() == null ? application.total() : entrant.value(),
                    application.amountRequested(),
                    declared == null ? null : Giving.money(declared),
                    rest,
                    tried == null ? null : Giving.money(tried),
                    reason == null ? null : reason.why(),
                    reason == null ? null : reason.quota(),
                    stands(entrant));
        }
    }
}
