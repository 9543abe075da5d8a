package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import kz.birlese.record.PostBag;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CollectReportTest extends AwardHouse {

    @Autowired
    private ProgressReports reports;

    @Autowired
    private PostBag post;

    private Award visited() {
        Award award = signed(completed());
        pay(award);
        visit(award);
        return award;
    }

    /** Ends at {@code reportAccepted}. */
    @Test
    void anAcceptedReportBringsTheNextInstalment() {
        Award award = visited();
        report(award, 2);
        complete("acceptReport", award.id(), manager, Map.of("result", "ACCEPT"));

        assertThat(hasEnded("reportAccepted", award.id())).isTrue();
        assertThat(isOpen("releaseInstalment", award.id())).isTrue();
    }

    @Test
    void aQueriedReportComesBackWithTheQuestionAndANewDay() {
        Award award = visited();
        report(award, 2);
        time.passUntil(dueAt(award).plusSeconds(1));
        complete("acceptReport", award.id(), manager, Map.of("result", "QUERY", "query", "Түбіртек қайда?"));

        assertThat(isOpen("reportProgress", award.id())).isTrue();
        assertThat(latest(award).query()).isEqualTo("Түбіртек қайда?");
        assertThat(dueAt(award)).isAfter(time.now());
        assertThat(isOpen("chaseReport", award.id())).isFalse();
    }

    @Test
    void theTaskToReportIsDueWhenTheReportIsDueAlsoAfterAQuery() {
        Award award = visited();
        assertThat(due("reportProgress", award)).isEqualTo(dueAt(award));

        report(award, 2);
        complete("acceptReport", award.id(), manager, Map.of("result", "QUERY", "query", "Түбіртек қайда?"));
        assertThat(due("reportProgress", award)).isEqualTo(dueAt(award));
    }

    /** Ends at {@code awardeeReminded}. */
    @Test
    void theAwardeeIsRemindedOnceAndTheReportStaysOpen() {
        Award award = visited();
        time.passUntil(dueAt(award).minusSeconds(1));

        assertThat(hasEnded("awardeeReminded", award.id())).isTrue();
        assertThat(isOpen("reportProgress", award.id())).isTrue();
        assertThat(post.keyed("reportReminder:" + award.id())).hasSize(1);
    }

    /** Ends at {@code reportChased}. */
    @Test
    void anOverdueReportIsChasedByTheManagerWhileItStaysOpen() {
        Award award = visited();
        time.passUntil(dueAt(award).plusSeconds(1));
        complete("chaseReport", award.id(), manager, Map.of("note", "Бір аптадан кейін жібереді."));

        assertThat(hasEnded("reportChased", award.id())).isTrue();
        assertThat(isOpen("reportProgress", award.id())).isTrue();
    }

    @Test
    void aPartCannotBeMoreThanTheWhole() {
        Award award = visited();

        assertThatThrownBy(() -> report(award, 0))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::rule)
                        .containsExactly("jobsPartOverWhole"));
        assertThat(isOpen("reportProgress", award.id())).isTrue();
    }

    private ProgressReport latest(Award award) {
        return reports.findFirstByAwardIdOrderByPositionDesc(award.id()).orElseThrow();
    }

    private Instant dueAt(Award award) {
        return latest(award).dueAt();
    }
}
