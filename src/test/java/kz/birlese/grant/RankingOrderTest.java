package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.ApplicantKind;
import kz.birlese.record.CanonicalJson;
import org.junit.jupiter.api.Test;

class RankingOrderTest {

    private static final List<Criterion> CRITERIA = List.of(
            Settings.criterion("light", 20, null),
            Settings.criterion("heavy", 50, null),
            Settings.criterion("middle", 30, null));

    private final RankingOrder order = new RankingOrder(CRITERIA, "5eed");

    @Test
    void theHigherTotalComesFirst() {
        GrantApplication low = assessed("70.00", 3, 3, 3, 500_000);
        GrantApplication high = assessed("70.01", 1, 1, 1, 900_000);
        assertThat(order.rank(List.of(low, high))).containsExactly(high, low);
        assertThat(order.separation(high, low)).isEqualTo("total");
    }

    @Test
    void betweenEqualTotalsTheHeaviestCriterionDecidesThenTheNext() {
        GrantApplication heavier = assessed("70.00", 1, 4, 1, 900_000);
        GrantApplication middle = assessed("70.00", 1, 3, 4, 800_000);
        GrantApplication light = assessed("70.00", 5, 3, 3, 700_000);
        assertThat(order.rank(List.of(light, middle, heavier))).containsExactly(heavier, middle, light);
        assertThat(order.separation(heavier, middle)).isEqualTo("heavy");
        assertThat(order.separation(middle, light)).isEqualTo("middle");
    }

    @Test
    void thenTheSmallerAmountRequestedComesFirst() {
        GrantApplication dear = assessed("70.00", 3, 3, 3, 900_000);
        GrantApplication cheap = assessed("70.00", 3, 3, 3, 600_000);
        assertThat(order.rank(List.of(dear, cheap))).containsExactly(cheap, dear);
        assertThat(order.separation(cheap, dear)).isEqualTo("amount");
    }

    @Test
    void lastTheDrawDecidesByTheHashOfSeedAndId() {
        GrantApplication one = assessed("70.00", 3, 3, 3, 600_000);
        GrantApplication other = assessed("70.00", 3, 3, 3, 600_000);
        List<GrantApplication> drawn = order.rank(List.of(one, other));
        String first = CanonicalJson.fingerprint("5eed:" + drawn.get(0).id());
        String second = CanonicalJson.fingerprint("5eed:" + drawn.get(1).id());
        assertThat(first).isLessThan(second);
        assertThat(order.separation(drawn.get(0), drawn.get(1))).isEqualTo("draw");
        assertThat(order.drawNumber(drawn.get(0))).isEqualTo(first);
    }

    @Test
    void theOrderDoesNotDependOnHowTheApplicationsCameIn() {
        List<GrantApplication> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(assessed(i % 3 + "0.00", i % 2 + 1, i % 4 + 1, 3, 500_000 + i % 2 * 100_000));
        }
        List<GrantApplication> expected = order.rank(all);
        Random shuffle = new Random(7);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(all, shuffle);
            assertThat(order.rank(all)).isEqualTo(expected);
        }
    }

    private static GrantApplication assessed(String total, int light, int heavy, int middle, int amount) {
        UUID call = UUID.randomUUID();
        GrantApplication application =
                new GrantApplication(call, UUID.randomUUID(), ApplicantKind.SOLE_ENTREPRENEUR, Settings.NOW);
        application.submit("SU-2027-01/001", proposal(amount), Settings.NOW, false);
        application.decideEligibility(true);
        application.startScoring(2);
        Map<String, BigDecimal> means = Map.of(
                "light", BigDecimal.valueOf(light),
                "heavy", BigDecimal.valueOf(heavy),
                "middle", BigDecimal.valueOf(middle));
        application.assess(new Consolidation(new BigDecimal(total), means, means, true));
        return application;
    }

    private static Proposal proposal(int amount) {
        return new Proposal(
                "475233100",
                Settings.GOAL,
                "Bakery",
                "Summary",
                "Contribution",
                "Bread",
                "Experience",
                "Risks",
                1,
                0,
                0,
                6,
                List.of(),
                BigDecimal.valueOf(amount),
                BigDecimal.valueOf(amount / 5),
                List.of(),
                List.of(),
                Set.of());
    }
}
