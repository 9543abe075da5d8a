package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kz.birlese.record.OutboxSender;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class PayInstalmentTest extends AwardHouse {

    @Autowired
    private PayInstalment payInstalment;

    @Autowired
    private OutboxSender sender;

    @Autowired
    private JdbcTemplate jdbc;

    /** Ends at {@code instalmentOrdered}. */
    @Test
    void whatOneReleasesAndAnotherConfirmsIsOrderedOnce() {
        Award award = signed(completed());
        pay(award);

        assertThat(hasEnded("instalmentOrdered", award.id())).isTrue();
        assertThatThrownBy(() -> payInstalment.order(award.id())).isInstanceOf(IllegalStateException.class);
        sender.drain();
        sender.drain();
        assertThat(orders(award)).singleElement().asString().contains("800000.00");
    }

    private List<String> orders(Award award) {
        return jdbc.queryForList(
                "select facts from payment_order where payee = ? and purpose like ?",
                String.class,
                award.awardee(),
                award.number() + "%");
    }

    @Test
    void whoReleasedAnInstalmentDoesNotConfirmIt() {
        Award award = signed(completed());
        complete("releaseInstalment", award.id(), finance, Map.of("conditionsMet", true));

        assertThatThrownBy(() -> complete("confirmInstalment", award.id(), finance, Map.of("result", "CONFIRM")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::rule)
                        .containsExactly("secondPersonNeeded"));
        assertThat(isOpen("confirmInstalment", award.id())).isTrue();
        assertThat(orders(award)).isEmpty();
    }

    @Test
    void anInstalmentThatIsSentBackIsReleasedAgain() {
        Award award = signed(completed());
        complete("releaseInstalment", award.id(), finance, Map.of("conditionsMet", true));
        complete(
                "confirmInstalment",
                award.id(),
                secondOfFinance,
                Map.of("result", "SEND_BACK", "reason", "Шот басқа."));

        assertThat(isOpen("releaseInstalment", award.id())).isTrue();
        inTransaction(() -> {
            Instalment first = award(award.id()).instalments().get(0);
            assertThat(first.returnedReason()).isEqualTo("Шот басқа.");
            assertThat(first.confirmedBy()).isNull();
            return null;
        });
    }

    @Test
    void thePartsAddUpToTheWholeWhateverRoundingLeaves() {
        Award award = inTransaction(() -> {
            GrantApplication application = ranked(published(), 1, Outcome.AWARD, 1_000_001);
            return new Award(
                    "T", application, application.amountRequested(), List.of(33, 33, 34), time.now(), time.now());
        });

        assertThat(award.instalments())
                .extracting(part -> part.amount().amount().toPlainString())
                .containsExactly("330000.33", "330000.33", "340000.34");
    }
}
