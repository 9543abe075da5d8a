package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.birlese.people.Trilingual;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;

/** What a version of a plan takes in. */
class PlanVersionTest {

    @Test
    void aPlanLongerThanTheHouseCanKeepIsRefusedAsAWhole() {
        String endless = "а".repeat(PlanVersion.LONGEST);
        PlanContent plan = new PlanContent(new Trilingual(endless, "План", "Plan"), 2027, 2029, List.of());
        assertThatThrownBy(() -> new PlanVersion(null, 1, plan))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("planTooLong");
    }
}
