package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.birlese.record.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final UUID MANAGER = UUID.randomUUID();
    private static final UUID DIRECTOR = UUID.randomUUID();
    private static final Instant NOW = Settings.NOW;

    private final Call call = new Call("SU-2027-01", MANAGER);

    @Test
    void theOneWhoPreparedACallDoesNotApproveIt() {
        call.prepare(Settings.sound(), MANAGER);
        refused("notOwnCall", () -> call.approve(MANAGER));
        call.approve(DIRECTOR);
        assertThat(call.approvedBy()).isEqualTo(DIRECTOR);
    }

    @Test
    void aCallSentBackKeepsTheReasonUntilItIsPreparedAgain() {
        call.prepare(Settings.sound(), MANAGER);
        call.sendBack("The goals are missing");
        assertThat(call.status()).isEqualTo(CallStatus.PREPARING);
        assertThat(call.returnedBecause()).isEqualTo("The goals are missing");
        call.prepare(Settings.sound(), MANAGER);
        assertThat(call.returnedBecause()).isNull();
    }

    @Test
    void publicationFreezesTheRulesWithTheirFingerprint() {
        Call published = open();
        assertThat(published.settingsHash()).isEqualTo(Settings.sound().fingerprint());
        assertThat(published.applicationVersion()).isEqualTo("grantApplication:1");
        refused("callStatus", () -> published.prepare(Settings.withJury(3, 1, 2), MANAGER));
    }

    @Test
    void applicationsAreStartedFromOpeningToTheLastInstantBeforeClosing() {
        Call published = open();
        Instant closes = published.closesAt();
        assertThat(published.isOpenAt(NOW.minusMillis(1))).isFalse();
        assertThat(published.isOpenAt(NOW)).isTrue();
        assertThat(published.isOpenAt(closes.minusMillis(1))).isTrue();
        assertThat(published.isOpenAt(closes)).isFalse();
        assertThat(published.lapsesAt()).isEqualTo(closes.plus(Duration.ofMinutes(30)));
    }

    @Test
    void theClosingIsPutOffOnceToALaterTimeWhileTheCallIsOpen() {
        Call published = open();
        Instant closes = published.closesAt();
        refused("extensionLater", () -> published.extend(closes, "Storm", NOW));
        refused("callStillOpen", () -> published.extend(closes.plusSeconds(60), "Storm", closes));
        published.extend(closes.plusSeconds(60), "Storm", NOW);
        assertThat(published.closesAt()).isEqualTo(closes.plusSeconds(60));
        assertThat(published.settings().closesAt()).isEqualTo(closes);
        refused("extendedOnce", () -> published.extend(closes.plusSeconds(120), "Again", NOW));
    }

    @Test
    void nothingIsSkipped() {
        Call published = open();
        refused("callStatus", published::openScoring);
        refused("callStatus", published::startDeciding);
        refused("callStatus", published::proposeAwards);
        refused("callStatus", () -> published.approveAwards(DIRECTOR));
        refused("callStatus", () -> published.publishResults(NOW, NOW));
        refused("callStatus", published::complete);
    }

    @Test
    void theAwardsAreNotApprovedByTheOneWhoPreparedTheCall() {
        Call decided = decided();
        refused("notOwnCall", () -> decided.approveAwards(MANAGER));
        decided.approveAwards(DIRECTOR);
        decided.publishResults(NOW, NOW.plusSeconds(60));
        decided.complete();
        assertThat(decided.status()).isEqualTo(CallStatus.COMPLETED);
    }

    @Test
    void resultsAreNotPublishedWithoutApproval() {
        Call decided = decided();
        assertThatThrownBy(() -> decided.publishResults(NOW, NOW)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aDecidedCallIsNotCancelled() {
        Call decided = decided();
        decided.approveAwards(DIRECTOR);
        decided.publishResults(NOW, NOW);
        refused("callUndecided", () -> decided.cancel("Too late"));
    }

    @Test
    void theNextReminderIsTheNearestOneStillToCome() {
        Call published = open();
        Instant closes = published.closesAt();
        assertThat(ReminderTimes.next(published, NOW)).isEqualTo(closes.minus(Duration.ofDays(3)));
        assertThat(ReminderTimes.next(published, closes.minus(Duration.ofDays(3))))
                .isEqualTo(closes.minus(Duration.ofDays(1)));
        assertThat(ReminderTimes.next(published, closes.minus(Duration.ofDays(1))))
                .isEqualTo(ReminderTimes.NEVER);
    }

    private Call open() {
        call.prepare(Settings.sound(), MANAGER);
        call.approve(DIRECTOR);
        call.publish("grantApplication:1", NOW);
        return call;
    }

    private Call decided() {
        open().close("5eed", NOW);
        call.openScoring();
        call.startDeciding();
        call.proposeAwards();
        return call;
    }

    private static void refused(String rule, ThrowingCallable move) {
        assertThatThrownBy(move).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reasons())
                .extracting(Refusal.Reason::rule)
                .containsExactly(rule));
    }
}
