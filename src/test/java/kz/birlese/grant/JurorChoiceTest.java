package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.ApplicantKind;
import org.junit.jupiter.api.Test;

class JurorChoiceTest {

    private final GrantApplication application = new GrantApplication(
            UUID.randomUUID(), UUID.randomUUID(), ApplicantKind.NGO, Instant.parse("2026-11-22T08:00:00Z"));
    private final List<UUID> jurors = Stream.generate(UUID::randomUUID).limit(5).toList();

    @Test
    void whoeverHasTheFewestSheetsComesFirst() {
        Map<UUID, Long> loads = Map.of(jurors.get(0), 2L, jurors.get(1), 2L, jurors.get(2), 1L, jurors.get(3), 3L);
        assertThat(new JurorChoice(application, loads).from(jurors, 2)).containsExactly(jurors.get(4), jurors.get(2));
    }

    @Test
    void equalLoadsAreOrderedByALotThatAnybodyCanRepeat() {
        List<UUID> once = new JurorChoice(application, Map.of()).from(jurors, 3);
        List<UUID> shuffled = new ArrayList<>(jurors);
        Collections.reverse(shuffled);
        assertThat(new JurorChoice(application, Map.of()).from(shuffled, 3)).isEqualTo(once);
    }

    @Test
    void neverMoreThanThereAre() {
        assertThat(new JurorChoice(application, Map.of()).from(jurors, 9)).hasSize(5);
    }
}
