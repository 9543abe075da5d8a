package kz.birlese.grant;

import static kz.birlese.grant.FileAgainstLog.disagrees;
import static kz.birlese.grant.FileAgainstLog.expect;
import static kz.birlese.grant.FileAgainstLog.joined;
import static kz.birlese.grant.FileAgainstLog.plain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.DecisionFile.Applied;
import kz.birlese.grant.DecisionFile.Compared;
import kz.birlese.grant.DecisionFile.Place;
import kz.birlese.grant.RankingOrder.Placed;
import kz.birlese.grant.portfolio.Allotment;
import kz.birlese.grant.selection.Draw;
import kz.birlese.programme.Money;
import kz.birlese.record.Decision;

/** Gives the places and the fund of a decision file out once more, and holds what was decided against its log. */
final class VerifyPlaces {

    private final FileAgainstLog held;
    private final DecisionFile file;
    private final CallSettings settings;
    private final Map<UUID, Applied> applications;
    private final Map<UUID, BigDecimal> planned = new HashMap<>();

    VerifyPlaces(FileAgainstLog held) {
        this.held = held;
        this.file = held.file();
        this.settings = held.settings();
        this.applications = held.applications();
    }

    /** Of a whole file. */
    void check() {
        places();
        given();
        proposed();
        published();
        late();
        outcomes();
    }

    /** Of an extract about one application. */
    void checkAlone() {
        alone();
        late();
        outcomes();
    }

    /** The place of one application follows from all of them, which an extract does not hold: the log must have it so. */
    private void alone() {
        expect("applications", file.applications().size(), 1);
        expect("places", file.places().size(), 1);
        expect("compared", file.compared(), new Compared(List.of(), List.of(), List.of()));
        expect("meetings", file.meetings(), List.of());
        Place stated = file.places().get(0);
        Applied applied = file.applications().get(0);
        expect("places[0].application", stated.application(), applied.id());
        expect("places[0].missed", stated.missed(), Thresholds.missed(settings, applied));
        expect(
                "places[0].drawNumber",
                stated.drawNumber(),
                Draw.number(file.drawSeed(), applied.id().toString()));
        if (stated.afterComplaint() == null) {
            agreesWithLog("places[0]", stated, "applicationRanked");
            plannedByLog(stated.application());
        }
    }

    /** What it was to get follows from the whole fund, which an extract does not hold either. */
    private void plannedByLog(UUID application) {
        if (settings.giving() != null) {
            String noted = held.fact(application, "applicationRanked", "planned");
            planned.put(application, noted.isEmpty() ? null : new BigDecimal(noted));
        }
    }

    private void places() {
        List<Place> together = held.together();
        expect("places", file.places().size(), applications.size());
        Set<UUID> all = file.places().stream().map(Place::application).collect(Collectors.toSet());
        expect("places", all.equals(applications.keySet()), true);
        Set<UUID> ids = together.stream().map(Place::application).collect(Collectors.toCollection(HashSet::new));
        expect("places", ids.size(), together.size());
        Compared compared = file.compared();
        expect("compared.goals", joined(compared.goals()), compared("goals"));
        expect("compared.settlements", joined(compared.settlements()), compared("settlements"));
        expect("compared.applications", joined(compared.applications()), compared("applications"));
        RankingFacts facts = RankingFacts.of(
                settings.rankingRules(),
                held.handedIn(ids),
                ids(compared.goals()),
                Set.copyOf(compared.settlements()),
                ids(compared.applications()));
        List<Placed<Applied>> reckoned = new RankingOrder<Applied>(settings, file.drawSeed(), facts)
                .rank(ids.stream().map(applications::get).toList());
        for (Placed<Applied> placed : reckoned) {
            Place stated = together.stream()
                    .filter(each ->
                            each.application().equals(placed.application().id()))
                    .findFirst()
                    .orElseThrow();
            String where = "places[" + file.places().indexOf(stated) + "]";
            expect(where + ".place", stated.place(), placed.place());
            expect(where + ".separatedBy", stated.separatedBy(), placed.separatedBy());
            expect(where + ".value", stated.value(), placed.value());
            expect(where + ".drawNumber", stated.drawNumber(), placed.drawNumber());
            expect(where + ".missed", stated.missed(), Thresholds.missed(settings, placed.application()));
            agreesWithLog(where, stated, "applicationRanked");
        }
    }

    /** Gives the fund out once more: what the solver found then must be what it finds now, to the last grant. */
    private void given() {
        if (settings.giving() == null) {
            return;
        }
        Allotment again =
                new Giving(settings, settings.giving(), held.together().size()).of(settings.fund(), entrants());
        Map<String, String> noted = held.last(file.callId(), GiveOut.NOTED)
                .orElseThrow(() -> disagrees("log: " + GiveOut.NOTED, file.callId(), null))
                .facts();
        Giving.facts(settings.giving(), again)
                .forEach((name, reckoned) -> expect("fund." + name, noted.get(name), reckoned));
        held.together().forEach(each -> planned.put(each.application(), amount(again, each.application())));
        for (Place stated : held.together()) {
            String where = "places[" + file.places().indexOf(stated) + "]";
            BigDecimal amount = planned.get(stated.application());
            expect(
                    where + ".planned",
                    held.fact(stated.application(), "applicationRanked", "planned"),
                    amount == null ? "" : plain(amount));
            expect(where + ".provisional", stated.provisional() == Outcome.AWARD, amount != null);
        }
    }

    /** Calls that declare nothing of it give whole grants down the places, as far as the fund goes. */
    private void proposed() {
        if (settings.giving() != null) {
            return;
        }
        BigDecimal left = settings.fund().amount();
        for (Place stated : held.together().stream()
                .sorted(Comparator.comparing(Place::place))
                .toList()) {
            BigDecimal requested = applications.get(stated.application()).requested();
            boolean isOut = !stated.missed().isEmpty() || Recount.WITHDRAWN.equals(stated.rule());
            boolean fits = requested.compareTo(left) <= 0;
            Outcome reckoned = isOut ? Outcome.REJECT : fits ? Outcome.AWARD : Outcome.RESERVE;
            expect("places[" + file.places().indexOf(stated) + "].provisional", stated.provisional(), reckoned);
            left = reckoned == Outcome.AWARD ? left.subtract(requested) : left;
        }
    }

    private static BigDecimal amount(Allotment allotment, UUID application) {
        Long granted = allotment.granted().get(application.toString());
        return granted == null ? null : Giving.money(granted).amount();
    }

    private List<Giving.Entrant> entrants() {
        return held.together().stream()
                .filter(each -> each.missed().isEmpty())
                .map(each -> new Giving.Entrant(applications.get(each.application()), each.place(), each.value()))
                .toList();
    }

    private void agreesWithLog(String where, Place stated, String what) {
        Map<String, String> noted = held.last(stated.application(), what)
                .orElseThrow(() -> disagrees(where, stated.application(), null))
                .facts();
        expect(where + ".place", stated.place(), noted.get("place"));
        expect(where + ".separatedBy", stated.separatedBy(), noted.get("separatedBy"));
        expect(where + ".value", stated.value() == null ? null : plain(stated.value()), noted.get("value"));
        expect(where + ".missed", String.join(" ", stated.missed()), noted.get("missed"));
        expect(where + ".drawNumber", stated.drawNumber(), noted.get("draw"));
    }

    /** A late place is the director's: what it rests on is in the log. */
    private void late() {
        for (int index = 0; index < file.places().size(); index++) {
            Place stated = file.places().get(index);
            if (stated.afterComplaint() != null) {
                String where = "places[" + index + "]";
                agreesWithLog(where, stated, "latePlaceDecided");
                Decision noted =
                        held.last(stated.application(), "latePlaceDecided").orElseThrow();
                expect(
                        where + ".afterComplaint",
                        stated.afterComplaint(),
                        noted.facts().get("complaint"));
                expect(where + ".lateReason", stated.lateReason(), noted.why());
                expect(where + ".outcome", stated.outcome(), noted.facts().get("outcome"));
                expect(where + ".provisional", stated.provisional(), null);
                expect(where + ".rule", stated.rule(), null);
                expect(where + ".deviationReason", stated.deviationReason(), null);
                expect(where + ".amount", stated.amount(), granted(stated));
            }
        }
    }

    private BigDecimal granted(Place stated) {
        if (planned.containsKey(stated.application())) {
            return stated.outcome() == Outcome.AWARD ? planned.get(stated.application()) : null;
        }
        return stated.outcome() == Outcome.AWARD
                ? applications.get(stated.application()).requested()
                : null;
    }

    private void outcomes() {
        Money granted = Money.tenge(BigDecimal.ZERO);
        for (int index = 0; index < file.places().size(); index++) {
            Place stated = file.places().get(index);
            if (stated.afterComplaint() != null) {
                continue;
            }
            String where = "places[" + index + "]";
            expect(where + ".lateReason", stated.lateReason(), null);
            expect(
                    where + ".provisional",
                    stated.provisional(),
                    held.fact(stated.application(), "outcomeProposed", "outcome"));
            expect(where + ".rule", stated.rule(), held.fact(stated.application(), "outcomeProposed", "rule"));
            outcome(where, stated);
            if (stated.outcome() == Outcome.AWARD) {
                granted = granted.plus(Money.tenge(stated.amount()));
            }
        }
        expect("places.amount within fund", granted.compareTo(settings.fund()) <= 0, true);
    }

    private void outcome(String where, Place stated) {
        Optional<Decision> decided = held.last(stated.application(), "outcomeDecided");
        if (decided.isPresent()) {
            expect(where + ".outcome", stated.outcome(), decided.get().facts().get("outcome"));
            expect(
                    where + ".amount",
                    stated.amount() == null ? null : plain(stated.amount()),
                    decided.get().facts().get("amount"));
            expect(
                    where + ".deviationReason",
                    stated.deviationReason(),
                    decided.get().why());
        } else {
            expect(where, held.last(stated.application(), "placeFellAway").isPresent(), true);
            expect(where + ".outcome", stated.outcome(), Outcome.REJECT);
            expect(where + ".amount", stated.amount(), null);
            expect(where + ".deviationReason", stated.deviationReason(), null);
        }
        if (stated.outcome() != Outcome.REJECT) {
            expect(where + ".missed", stated.missed(), List.of());
        }
        if (stated.outcome() == Outcome.AWARD) {
            BigDecimal most = applications.get(stated.application()).requested();
            BigDecimal least = settings.minimumGrant().amount().min(most);
            boolean isWithin =
                    stated.amount().compareTo(least) >= 0 && stated.amount().compareTo(most) <= 0;
            expect(where + ".amount", isWithin, true);
        }
        if (stated.deviationReason() == null && decided.isPresent()) {
            expect(where + ".outcome", stated.outcome(), stated.provisional());
            expect(where + ".amount", stated.amount(), granted(stated));
        }
    }

    /** Nobody is missing, and nobody has been put in. */
    private void published() {
        List<Place> together = held.together();
        expect("places", DecisionFile.fingerprint(together), held.fact(file.callId(), "resultsPublished", "places"));
    }

    private String compared(String name) {
        return held.last(file.callId(), RankingFacts.NOTED)
                .map(each -> each.facts().getOrDefault(name, ""))
                .orElse("");
    }

    private static Set<UUID> ids(List<String> texts) {
        return texts.stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
