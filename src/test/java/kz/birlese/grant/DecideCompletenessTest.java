package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import kz.birlese.Table;
import org.junit.jupiter.api.Test;

class DecideCompletenessTest {

    private final Table table = Table.of("decideCompleteness");

    @Test
    void aCompleteApplicationLeavesNoFinding() {
        assertThat(found(0, 0, "0.00")).isEmpty();
    }

    @Test
    void aMissingAttachmentIsFound() {
        assertThat(found(1, 0, "0.00")).containsExactly("attachmentsMissing");
    }

    @Test
    void anEmptySectionIsFound() {
        assertThat(found(0, 2, "0.00")).containsExactly("sectionsEmpty");
    }

    @Test
    void aBudgetThatDoesNotAddUpIsFoundInBothDirections() {
        assertThat(found(0, 0, "0.01")).containsExactly("budgetDoesNotAddUp");
        assertThat(found(0, 0, "-0.01")).containsExactly("budgetDoesNotAddUp");
    }

    @Test
    void everyFindingIsListed() {
        assertThat(found(1, 1, "5.00")).hasSize(3);
    }

    @Test
    void noRowIsWithoutAScenario() {
        assertThat(table.rules()).isEqualTo(3);
    }

    private Iterable<Object> found(int attachments, int sections, String difference) {
        return table.all(
                Map.of(
                        "missingAttachments",
                        attachments,
                        "emptySections",
                        sections,
                        "budgetDifference",
                        new BigDecimal(difference)),
                "finding");
    }
}
