package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.Texts;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The programme's ceiling is EUR 60,000 and the house's rate 520 tenge, so that 31,200,000 tenge is just as much. */
class EuroCeilingTest extends AwardHouse {

    private static final int AT_THE_CEILING = 31_200_000;

    @Autowired
    private LodgeComplaint lodgeComplaint;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient sql;

    @ParameterizedTest
    @CsvSource({"31199000, 59998.08", "31200000, 60000.00"})
    void upToTheCeilingAGrantIsAwarded(long tenge, BigDecimal euro) {
        assertThat(awarded(completed(), 1, tenge).euroAmount()).isEqualTo(euro);
    }

    @Test
    void oneCentMoreIsNot() {
        Call call = completed();
        assertThat(refused(() -> awarded(call, 1, AT_THE_CEILING + 3))).containsExactly("euroCeiling");
    }

    @Test
    void theGrantsOfOneAwardeeCountTogetherAndThoseGivenBackDoNot() {
        UUID awardee = applicant(AKSHUKUR);
        Award first = awarded(completed(), 1, 20_000_000, awardee);
        assertThat(refused(() -> awarded(completed(), 1, 11_200_003, awardee))).containsExactly("euroCeiling");
        complete("acceptAward", first.id(), awardee, Map.of("answer", "DECLINE", "reason", "Көшіп кетемін."));
        assertThat(awarded(completed(), 1, AT_THE_CEILING, awardee).euroAmount())
                .isEqualTo("60000.00");
    }

    @Test
    void anotherAwardeesGrantsDoNotCount() {
        awarded(completed(), 1, AT_THE_CEILING);
        assertThat(awarded(completed(), 1, AT_THE_CEILING).euroAmount()).isEqualTo("60000.00");
    }

    @Test
    void theCommitteeAndTheDirectorHearOfItBeforeAnythingIsDecided() {
        UUID call = scored();
        UUID best = applications.findByCallId(call).get(0).id();
        holdCommittee(call, List.of());
        UUID awardee = application(best).applicant();
        awarded(completed(), 1, 500_000, awardee);

        assertThat(reasons(() -> complete(director, "approveAwards", call, Map.of("decision", "approve"))))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.rule()).isEqualTo("euroCeiling");
                    assertThat(reason.field()).isEqualTo("decision");
                    assertThat(say(Language.RU, reason))
                            .contains(application(best).number(), "60 961,54 €", "60 000 €", "Верните список");
                });
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.AWAITING_DIRECTOR);
        complete(director, "approveAwards", call, Map.of("decision", "sendBack", "reason", "Шектен асады."));
        assertThat(reasons(() -> holdCommittee(call, List.of())))
                .extracting(Refusal.Reason::rule, Refusal.Reason::field)
                .containsExactly(tuple("euroCeiling", "deviations"));

        holdCommittee(call, List.of(less(best, 30_700_000)));
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        assertThat(status(best)).isEqualTo(ApplicationStatus.AWARDED);
        assertThat(awards.findByApplicationIdAndStatusNot(best, AwardStatus.RELEASED)
                        .orElseThrow()
                        .euroAmount())
                .isEqualTo("59038.46");
    }

    @Test
    void withoutARateNeitherTheCommitteeNorTheDirectorDecides() {
        UUID call = scored();
        withoutRates(
                () -> assertThat(refused(() -> holdCommittee(call, List.of()))).containsExactly("exchangeRateMissing"));
        holdCommittee(call, List.of());
        withoutRates(() -> assertThat(refused(director, "approveAwards", call, Map.of("decision", "approve")))
                .containsExactly("exchangeRateMissing"));
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.PUBLISHED);
    }

    @Test
    void theDirectorHearsOfItWhenTheReserveIsDecided() {
        Call call = published();
        Award freed = awarded(call, 1, 1_200_000);
        UUID candidate = applicant(AKSHUKUR);
        awarded(completed(), 1, 31_000_000, candidate);
        ranked(call, 2, Outcome.RESERVE, 700_000, candidate);
        complete("acceptAward", freed.id(), freed.awardee(), Map.of("answer", "DECLINE", "reason", "Көшіп кетемін."));
        UUID offer = offers.findAll().stream()
                .filter(each -> each.freedBy().equals(freed.id()))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(reasons(() -> complete(director, "decideReserve", offer, Map.of("result", "AWARD"))))
                .extracting(Refusal.Reason::rule, Refusal.Reason::field)
                .containsExactly(tuple("euroCeiling", "result"));
        assertThat(isOpen("decideReserve", offer)).isTrue();
        complete("decideReserve", offer, director, Map.of("result", "PASS_OVER", "reason", "Шектен асады."));
        assertThat(hasEnded("moneyUnused", offer)).isTrue();
    }

    @Test
    void theDirectorHearsOfItWhenAComplaintWouldBringTheAward() {
        UUID wronged = applicant(AKSHUKUR);
        awarded(completed(), 1, 31_000_000, wronged);
        GrantApplication application = ranked(published(), 5, Outcome.RESERVE, 700_000, wronged);
        UUID[] complaint = new UUID[1];
        as(
                wronged,
                () -> complaint[0] =
                        lodgeComplaint.about(application.id(), Set.of(Complaint.Ground.FACT), "Балл қате қойылған."));
        Map<String, Object> upheld = Map.of("finding", "UPHELD", "reasons", "Хаттама қаралды.");
        complete("hearComplaint", complaint[0], person(Role.COUNCIL_MEMBER), upheld);

        Map<String, Object> award = Map.of("remedy", "AWARD", "reason", "Балл қате.");
        assertThat(reasons(() -> complete(director, "reconsiderOutcome", complaint[0], award)))
                .extracting(Refusal.Reason::rule, Refusal.Reason::field)
                .containsExactly(tuple("euroCeiling", "remedy"));
        assertThat(status(application.id())).isEqualTo(ApplicationStatus.RESERVE);
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceKnowsItsOwnWayOut(EuroCeiling.Place place) {
        Map<String, Object> facts = Map.of("number", "A-1", "found", "1", "needed", "2", "place", place.name());
        for (Language language : Language.values()) {
            String said = texts.say(language, "refusal.euroCeiling", facts);
            Map<String, Object> elsewhere =
                    Map.of("number", "A-1", "found", "1", "needed", "2", "place", EuroCeiling.Place.AWARD.name());
            assertThat(said.equals(texts.say(language, "refusal.euroCeiling", elsewhere)))
                    .isEqualTo(place == EuroCeiling.Place.AWARD);
        }
    }

    /** A call with one scored application, which asks for just as much as one awardee may have. */
    private UUID scored() {
        Map<String, Object> rules = rules();
        rules.put("fund", 100_000_000);
        rules.put("maximumGrant", 40_000_000);
        UUID call = openCall(rules);
        UUID application = eligible(call, AT_THE_CEILING, 5_200_000);
        openScoring(call);
        score(application, 5);
        return call;
    }

    private static Map<String, Object> less(UUID application, int amount) {
        return Map.of(
                "application",
                application.toString(),
                "outcome",
                "AWARD",
                "amount",
                amount,
                "reason",
                "Бір алушының шегінен аспауы үшін.");
    }

    /** Puts every rate off to a later age for as long as the work takes. */
    private void withoutRates(Runnable work) {
        sql.sql("update exchange_rate set valid_from = valid_from + interval '1000 years'")
                .update();
        try {
            work.run();
        } finally {
            sql.sql("update exchange_rate set valid_from = valid_from - interval '1000 years'")
                    .update();
        }
    }

    private static List<Refusal.Reason> reasons(Runnable act) {
        try {
            act.run();
        } catch (Refusal no) {
            return no.reasons();
        }
        throw new AssertionError("nothing was refused");
    }

    private String say(Language language, Refusal.Reason reason) {
        return texts.say(language, "refusal." + reason.rule(), reason.facts()).replace('\u00a0', ' ');
    }
}
