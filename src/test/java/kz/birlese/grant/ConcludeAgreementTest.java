package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Files;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConcludeAgreementTest extends AwardHouse {

    @Autowired
    private Files files;

    /** Ends at {@code agreementSigned}. */
    @Test
    void bothSidesSignAnAgreementThatIsKeptInKazakhAndInRussian() {
        Award award = award(signed(completed()).id());

        assertThat(hasEnded("agreementSigned", award.id())).isTrue();
        assertThat(award.status()).isEqualTo(AwardStatus.RUNNING);
        assertThat(award.awardeeSignedAt()).isNotNull();
        assertThat(award.directorSignedAt()).isNotNull();
        assertThat(award.agreementKk()).isNotEqualTo(award.agreementRu());
        assertThat(startOf(award.agreementKk())).isEqualTo("%PDF");
        assertThat(startOf(award.agreementRu())).isEqualTo("%PDF");
    }

    private String startOf(UUID file) {
        return new String(files.content(file), 0, 4, java.nio.charset.StandardCharsets.US_ASCII);
    }

    @Test
    void theTaskToAcceptIsDueWhenTheOfferEnds() {
        Award award = awarded(completed());
        assertThat(due("acceptAward", award)).isEqualTo(award.acceptUntil());
    }

    /** Ends at {@code awardNotAccepted}. */
    @Test
    void anAwardeeWhoSaysNothingInTimeHasNotAccepted() {
        Award award = awarded(completed());
        time.passUntil(award.acceptUntil().plusSeconds(1));

        assertThat(hasEnded("awardNotAccepted", award.id())).isTrue();
        assertThat(hasEnded("awardReleased", award.id())).isTrue();
    }

    /** Ends at {@code awardNotAccepted}. */
    @Test
    void anAwardeeMayDeclineButSaysWhy() {
        Award award = awarded(completed());
        Map<String, Object> withoutReason = Map.of("answer", "DECLINE");
        assertThatThrownBy(() -> complete("acceptAward", award.id(), award.awardee(), withoutReason))
                .isInstanceOf(Refusal.class);
        assertThat(isOpen("acceptAward", award.id())).isTrue();

        complete("acceptAward", award.id(), award.awardee(), Map.of("answer", "DECLINE", "reason", "Көшіп кетемін."));
        assertThat(hasEnded("awardNotAccepted", award.id())).isTrue();
    }

    /** Ends at {@code awardNotAccepted}. */
    @Test
    void documentsThatProveNothingEndTheAward() {
        Award award = awarded(completed());
        accept(award);
        complete("checkDocuments", award.id(), manager, Map.of("result", "NOT_IN_ORDER", "note", "Тіркеу жоқ."));

        assertThat(hasEnded("awardNotAccepted", award.id())).isTrue();
        assertThat(award(award.id()).endReason()).isEqualTo("Тіркеу жоқ.");
    }

    @Test
    void theAgreementWaitsUntilTheComplaintWindowIsOver() {
        Call call = published();
        Award award = awarded(call);
        accept(award);
        checkDocuments(award);
        assertThat(isOpen("signAgreement", award.id())).isFalse();

        complete(call);
        assertThat(isOpen("signAgreement", award.id())).isTrue();
    }

    @Test
    void theDocumentsMayStillBeCheckedWhenTheWindowIsAlreadyOver() {
        Call call = published();
        Award award = awarded(call);
        accept(award);
        complete(call);
        checkDocuments(award);

        assertThat(isOpen("signAgreement", award.id())).isTrue();
    }

    @Test
    void aWrongAccountNumberIsRefusedAndNothingIsLost() {
        Award award = awarded(completed());
        Map<String, Object> wrong = Map.of("answer", "ACCEPT", "iban", "KZ87125KZT5004100100");

        assertThatThrownBy(() -> complete("acceptAward", award.id(), award.awardee(), wrong))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::rule)
                        .containsExactly("ibanCheck"));
        assertThat(isOpen("acceptAward", award.id())).isTrue();
        assertThat(award(award.id()).status()).isEqualTo(AwardStatus.OFFERED);
    }

    @Test
    void nobodyElseAnswersForTheAwardee() {
        Award award = awarded(completed());
        String task = task("acceptAward", award.id()).getId();

        as(applicant(AKSHUKUR), () -> assertThatThrownBy(
                        () -> actions.complete(task, Map.of("answer", "ACCEPT", "iban", IBAN)))
                .isInstanceOf(NotFound.class));
        time.forward(Duration.ofMinutes(1));
        assertThat(award(award.id()).status()).isEqualTo(AwardStatus.OFFERED);
    }
}
