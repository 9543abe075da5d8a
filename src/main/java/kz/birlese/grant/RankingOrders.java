package kz.birlese.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.grant.RankingRules.Tie;
import kz.birlese.people.IdentityNumber;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/** Gathers what the declared order of a call compares. */
@Component
class RankingOrders {

    /** The last year of youth: Law on State Youth Policy of 9 February 2015 No. 285-V as amended in December 2022. */
    private static final int YOUNG_UNTIL = 35;

    private final ApplicationContents contents;
    private final Awards awards;
    private final DecisionLog log;
    private final Clock clock;

    RankingOrders(ApplicationContents contents, Awards awards, DecisionLog log, Clock clock) {
        this.contents = contents;
        this.awards = awards;
        this.log = log;
        this.clock = clock;
    }

    /** @param compared all that are to be placed together, each with its total */
    RankingOrder<GrantApplication> of(Call call, Collection<GrantApplication> compared) {
        RankingRules rules = call.settings().rankingRules();
        RankingFacts facts = RankingFacts.of(
                rules,
                sheets(compared),
                rules.ties().contains(Tie.GOAL) ? earlier(call, Award::goal) : Set.of(),
                rules.ties().contains(Tie.SETTLEMENT) ? earlier(call, Award::settlement) : Set.of(),
                rules.ties().contains(Tie.WOMAN_OR_YOUTH) ? led(call, compared) : Set.of());
        return new RankingOrder<>(call.settings(), call.drawSeed(), facts);
    }

    /**
     * The same for whoever comes late: with what the ranking went by, whatever has been granted since.
     *
     * @param late the one that was not among those placed
     */
    RankingOrder<GrantApplication> with(GrantApplication late, Call call, Collection<GrantApplication> compared) {
        Map<String, String> noted = log.about(call.id()).stream()
                .map(DecisionLog.Entry::decision)
                .filter(each -> each.what().equals(RankingFacts.NOTED))
                .reduce((earlier, later) -> later)
                .map(Decision::facts)
                .orElse(Map.of());
        RankingRules rules = call.settings().rankingRules();
        Set<UUID> led = new HashSet<>(RankingFacts.ids(noted.get("applications")));
        if (rules.ties().contains(Tie.WOMAN_OR_YOUTH)) {
            led.addAll(led(call, List.of(late)));
        }
        RankingFacts facts = RankingFacts.of(
                rules,
                sheets(compared),
                RankingFacts.ids(noted.get("goals")),
                Set.copyOf(RankingFacts.texts(noted.get("settlements"))),
                led);
        return new RankingOrder<>(call.settings(), call.drawSeed(), facts);
    }

    private static List<Assessment> sheets(Collection<GrantApplication> compared) {
        return compared.stream()
                .flatMap(each -> each.submittedSheets().stream())
                .toList();
    }

    /** Of the grants of other calls that stand. */
    private <T> Set<T> earlier(Call call, Function<Award, T> what) {
        return awards.findByCallIdNotAndStatusNot(call.id(), AwardStatus.RELEASED).stream()
                .map(what)
                .collect(Collectors.toSet());
    }

    private Set<UUID> led(Call call, Collection<GrantApplication> compared) {
        LocalDate closing = call.closesAt().atZone(clock.getZone()).toLocalDate();
        return compared.stream()
                .map(GrantApplication::id)
                .filter(id -> isOfWomanOrYoung(contents.standing(id).identityNumber(), closing))
                .collect(Collectors.toSet());
    }

    private static boolean isOfWomanOrYoung(String digits, LocalDate closing) {
        IdentityNumber identity = new IdentityNumber(digits);
        return identity.sex().filter(IdentityNumber.Sex.FEMALE::equals).isPresent()
                || identity.born()
                        .filter(born -> born.plusYears(YOUNG_UNTIL + 1L).isAfter(closing))
                        .isPresent();
    }
}
