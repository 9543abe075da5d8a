package kz.birlese.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.grant.RankingRules.Tie;
import kz.birlese.people.IdentityNumber;
import org.springframework.stereotype.Component;

/** Gathers what the declared order of a call compares. */
@Component
class RankingOrders {

    /** The last year of youth: Law on State Youth Policy of 9 February 2015 No. 285-V as amended in December 2022. */
    private static final int YOUNG_UNTIL = 35;

    private final ApplicationContents contents;
    private final Awards awards;
    private final Clock clock;

    RankingOrders(ApplicationContents contents, Awards awards, Clock clock) {
        this.contents = contents;
        this.awards = awards;
        this.clock = clock;
    }

    /** @param compared all that are to be placed together, each with its total */
    RankingOrder<GrantApplication> of(Call call, Collection<GrantApplication> compared) {
        RankingRules rules = call.settings().rankingRules();
        RankingFacts facts = RankingFacts.of(
                rules,
                compared.stream()
                        .flatMap(each -> each.submittedSheets().stream())
                        .toList(),
                rules.ties().contains(Tie.GOAL) ? earlier(call, Award::goal) : Set.of(),
                rules.ties().contains(Tie.SETTLEMENT) ? earlier(call, Award::settlement) : Set.of(),
                rules.ties().contains(Tie.WOMAN_OR_YOUTH) ? led(call, compared) : Set.of());
        return new RankingOrder<>(call.settings(), call.drawSeed(), facts);
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
