package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CollectApplicationsTest extends CompetitionHouse {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private ExtendClosing extendClosing;

    @Test
    void theCallClosesByServerTimeAndFixesTheSeedOfTheDraw() {
        UUID call = openCall(rules());
        Instant closes = calls.named(call).closesAt();
        time.passUntil(closes.minusSeconds(1));
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.OPEN);
        assertThat(calls.named(call).drawSeed()).isNull();

        time.passUntil(closes);
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.CLOSED);
        assertThat(calls.named(call).drawSeed()).hasSize(32);
        assertThat(hasEnded("applicationsClosed", call)).isTrue();
    }

    @Test
    void whoHasADraftIsRemindedOnEachDayOfReminding() {
        UUID call = openCall(rules());
        UUID slow = applicant(AKSHUKUR);
        startedApplication(call, slow);
        UUID submitted = submitted(call, 1_000_000, 200_000);
        Instant closes = calls.named(call).closesAt();

        time.passUntil(closes.minus(DAY.multipliedBy(3)));
        assertThat(readers("closingSoon", call)).containsExactly(slow);
        time.passUntil(closes.minus(DAY));
        assertThat(readers("closingSoon", call)).containsExactly(slow, slow);
        assertThat(status(submitted)).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void anExtensionMovesTheClosingAndEveryDraftWithIt() {
        UUID call = openCall(rules());
        UUID applicant = applicant(AKSHUKUR);
        UUID draft = startedApplication(call, applicant);
        Instant before = calls.named(call).closesAt();
        as(manager, () -> extendClosing.of(call, before.plus(DAY), "Интернет екі күн болмады"));
        time.runDueJobs();
        assertThat(readers("callExtended", call)).containsExactly(applicant);

        time.passUntil(before.plus(Duration.ofHours(2)));
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.OPEN);
        assertThat(status(draft)).isEqualTo(ApplicationStatus.DRAFT);

        time.passUntil(before.plus(DAY));
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.CLOSED);
        assertThat(status(draft)).isEqualTo(ApplicationStatus.DRAFT);
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        assertThat(status(draft)).isEqualTo(ApplicationStatus.LAPSED);
    }

    @Test
    void anExtensionIsGivenOnceAndOnlyWhileOpen() {
        UUID call = openCall(rules());
        Instant closes = calls.named(call).closesAt();
        as(manager, () -> {
            assertThat(refused(() -> extendClosing.of(call, closes, "Дәл сол уақыт")))
                    .containsExactly("extensionLater");
            assertThat(refused(() -> extendClosing.of(call, closes.plus(DAY), null)))
                    .containsExactly("reasonGiven");
            extendClosing.of(call, closes.plus(DAY), "Интернет болмады");
        });
        time.runDueJobs();
        as(manager, () -> assertThat(refused(() -> extendClosing.of(call, closes.plus(DAY.multipliedBy(2)), "Тағы да")))
                .containsExactly("extendedOnce"));
        time.passUntil(closes.plus(DAY));
        as(manager, () -> assertThat(refused(() -> extendClosing.of(call, closes.plus(DAY.multipliedBy(3)), "Кеш")))
                .containsExactly("callStatus"));
    }
}
