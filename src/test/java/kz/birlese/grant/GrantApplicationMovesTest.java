package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.ApplicantKind;
import kz.birlese.programme.Money;
import org.junit.jupiter.api.Test;

class GrantApplicationMovesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final GrantApplication application =
            new GrantApplication(UUID.randomUUID(), UUID.randomUUID(), ApplicantKind.SOLE_ENTREPRENEUR, NOW);

    static Proposal proposal() {
        return new Proposal(
                "475233100",
                UUID.randomUUID(),
                "Bakery",
                "Bread",
                "Jobs",
                null,
                null,
                "Flour",
                2,
                1,
                1,
                3,
                List.of(new Proposal.BudgetLine("Oven", new BigDecimal("1000000"))),
                new BigDecimal("850000"),
                new BigDecimal("150000"),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null);
    }

    private void submit() {
        application.submit("SU-2026-01/001", proposal(), NOW, false);
    }

    private void assess() {
        submit();
        application.decideEligibility(true);
        application.startScoring(1);
        application.assess(new Consolidation(BigDecimal.TEN, Map.of(), Map.of(), true));
    }

    @Test
    void aDraftBecomesAnApplicationOnce() {
        submit();
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(application.title()).isEqualTo("Bakery");
        assertThatIllegalStateException().isThrownBy(this::submit);
    }

    @Test
    void aDraftMayLapseAndASubmittedApplicationMayNot() {
        application.lapse();
        assertThat(application.status()).isEqualTo(ApplicationStatus.LAPSED);
        assertThatIllegalStateException().isThrownBy(this::submit);
    }

    @Test
    void anIneligibleApplicationIsNotScored() {
        submit();
        application.decideEligibility(false);
        assertThatIllegalStateException().isThrownBy(() -> application.startScoring(3));
    }

    @Test
    void onlyAnIneligibleApplicationIsReadmittedAndThenItIsScored() {
        submit();
        assertThatIllegalStateException().isThrownBy(application::readmit);
        application.decideEligibility(false);
        application.readmit();
        assertThat(application.status()).isEqualTo(ApplicationStatus.ELIGIBLE);
        assertThatIllegalStateException().isThrownBy(application::readmit);
        application.startScoring(3);
        assertThat(application.status()).isEqualTo(ApplicationStatus.SCORING);
    }

    @Test
    void everyOutcomeFollowsTheAssessmentOnly() {
        submit();
        assertThatIllegalStateException().isThrownBy(() -> application.award(Money.tenge(1)));
        assertThatIllegalStateException().isThrownBy(application::reserve);
        assertThatIllegalStateException().isThrownBy(application::reject);
    }

    @Test
    void aReservedApplicationMayStillBeAwarded() {
        assess();
        application.reserve();
        application.award(Money.tenge(500_000));
        assertThat(application.amountAwarded()).isEqualTo(Money.tenge(500_000));
    }

    @Test
    void itMayBeWithdrawnUntilItIsDecided() {
        assess();
        application.reject();
        assertThatIllegalStateException().isThrownBy(() -> application.stop(ApplicationStatus.WITHDRAWN));
    }

    @Test
    void theCompetitionWaitsForExactlyTheUnsettled() {
        assertThat(ApplicationStatus.values())
                .filteredOn(status -> !status.isSettled())
                .containsExactlyInAnyOrder(
                        ApplicationStatus.DRAFT,
                        ApplicationStatus.SUBMITTED,
                        ApplicationStatus.CLARIFICATION,
                        ApplicationStatus.ELIGIBLE,
                        ApplicationStatus.SCORING);
    }

    @Test
    void ownShareIsAPercentageOfTheWholeProject() {
        assertThat(proposal().ownShare()).isEqualTo(new BigDecimal("15.00"));
        assertThat(proposal().budgetDifference()).isZero();
        assertThat(proposal().emptySections()).isEqualTo(2);
    }

    @Test
    void equalContentHasEqualFingerprintsAndAnyChangeAnother() {
        Proposal proposal = proposal();
        ApplicationContent content = ApplicationContent.submitted(application.id(), proposal, "800515100232", NOW);
        ApplicationContent again = ApplicationContent.submitted(application.id(), proposal, "800515100232", NOW);
        Proposal other = proposal.amended("Bread", null, null, List.of(), List.of());
        assertThat(again.sha256()).isEqualTo(content.sha256());
        assertThat(content.answered("Done.", other, NOW).sha256())
                .isNotEqualTo(content.answered("Done.", proposal, NOW).sha256());
        assertThat(content.answered("Done.", proposal, NOW).sha256())
                .isNotEqualTo(content.sha256())
                .isNotEqualTo(content.answered("Not done.", proposal, NOW).sha256());
        assertThat(content.proposal()).isEqualTo(proposal);
    }
}
