package kz.birlese.grant;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.birlese.programme.Converted;
import kz.birlese.programme.ExchangeRates;
import kz.birlese.programme.Money;
import kz.birlese.programme.Programmes;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/**
 * The most that one awardee may hold in grants together, in euro at the rate of the award date: EUR 60,000 under the
 * EU's financial rules of 2012 on support to third parties (Regulation (EU, Euratom) No 966/2012 and its rules of
 * application, Delegated Regulation (EU) No 1268/2012), which govern the programme's grant contract. The number is the
 * programme's own ({@link kz.birlese.programme.Programme#thirdPartyCeiling}). Asked wherever somebody decides, so that
 * a person hears of it, and once more at the award itself.
 */
@Component
class EuroCeiling {

    /** Where the question is asked; each place knows another way out. */
    enum Place {
        COMMITTEE("deviations"),
        APPROVAL("decision"),
        RESERVE("result"),
        REMEDY("remedy"),
        LATE_PLACE("outcome"),
        AWARD(null);

        private final String field;

        Place(String field) {
            this.field = field;
        }
    }

    /** A grant that somebody is about to decide on. */
    record Grant(GrantApplication application, Money amount) {}

    private final Awards awards;
    private final Programmes programmes;
    private final ExchangeRates rates;
    private final Clock clock;

    EuroCeiling(Awards awards, Programmes programmes, ExchangeRates rates, Clock clock) {
        this.awards = awards;
        this.programmes = programmes;
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * Throws {@link Refusal} with {@code euroCeiling} for every grant that would carry its awardee over the ceiling
     * today, or {@code exchangeRateMissing} when that cannot be told.
     */
    void expect(Place place, List<Grant> grants) {
        List<Refusal.Reason> broken = grants.stream()
                .map(grant -> broken(place, grant, converted(grant)))
                .flatMap(Optional::stream)
                .toList();
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }

    /** What the grant is worth in euro today; throws {@link Refusal} as {@link #expect} does. */
    Converted valued(Grant grant) {
        Converted converted = converted(grant);
        broken(Place.AWARD, grant, converted).ifPresent(reason -> {
            throw new Refusal(List.of(reason));
        });
        return converted;
    }

    private Converted converted(Grant grant) {
        return rates.toEuro(grant.amount(), LocalDate.now(clock));
    }

    private Optional<Refusal.Reason> broken(Place place, Grant grant, Converted converted) {
        Money found = new Money(held(grant), converted.result().currency()).plus(converted.result());
        Money needed = new Money(ceiling(), found.currency());
        if (found.compareTo(needed) <= 0) {
            return Optional.empty();
        }
        Map<String, Object> facts =
                Map.of("number", grant.application().number(), "found", found, "needed", needed, "place", place.name());
        return Optional.of(new Refusal.Reason("euroCeiling", place.field, facts));
    }

    /** Every earlier award still stands with the value of its own day; one given back does not count. */
    private BigDecimal held(Grant grant) {
        return awards.findByAwardeeAndStatusNot(grant.application().applicant(), AwardStatus.RELEASED).stream()
                .map(Award::euroAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal ceiling() {
        return programmes.findFirstByOrderByStartsOnDesc().orElseThrow().thirdPartyCeiling();
    }
}
