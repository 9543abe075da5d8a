package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Role;
import kz.birlese.record.DecisionLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody gets round the second pair of eyes by naming a deputy. */
class DeputyOfPreparerTest extends CompetitionHouse {

    @Autowired
    private NameDeputy deputies;

    @Autowired
    private DecisionLog log;

    @Autowired
    private Clock clock;

    @Test
    void whoeverStandsInForThePreparerDoesNotApprove() {
        UUID call = startedCall();
        complete(manager, "prepareCall", call, rules());
        standIn(manager, director);
        assertThat(refused(director, "approveCall", call, Map.of("decision", "approve")))
                .containsExactly("notInPlaceOf");
        complete(person(Role.DIRECTOR), "approveCall", call, Map.of("decision", "approve"));
        assertThat(calls.named(call).approvedBy()).isNotNull();
    }

    @Test
    void aDeputyOfTheDirectorApprovesAndTheLogSaysForWhom() {
        UUID call = startedCall();
        complete(manager, "prepareCall", call, rules());
        UUID finance = person(Role.FINANCE);
        standIn(director, finance);
        complete(finance, "approveCall", call, Map.of("decision", "approve"));
        assertThat(log.about(call))
                .filteredOn(entry -> entry.decision().what().equals("callApproved"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.decision().who()).isEqualTo(finance);
                    assertThat(entry.decision().facts()).containsEntry("deputyFor", director.toString());
                });
    }

    @Test
    void thePreparerDoesNotApproveAsADeputyOfTheDirector() {
        UUID call = startedCall();
        complete(manager, "prepareCall", call, rules());
        standIn(director, manager);
        assertThat(refused(manager, "approveCall", call, Map.of("decision", "approve")))
                .containsExactly("notOwnCall");
    }

    private void standIn(UUID absent, UUID deputy) {
        LocalDate today = LocalDate.now(clock);
        as(absent, () -> deputies.name(absent, deputy, today, today.plusDays(30), "Отпуск"));
    }
}
