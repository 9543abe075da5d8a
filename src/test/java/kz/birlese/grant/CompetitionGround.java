package kz.birlese.grant;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Contact;
import kz.birlese.people.IdentityNumber;
import kz.birlese.people.Language;
import kz.birlese.people.NewApplicant;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.Plans;
import kz.birlese.plan.StagedPlan;
import kz.birlese.programme.EnterExchangeRate;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/** What a competition stands on before anybody begins one: adopted plans, a known rate, people who may apply. */
@Component
class CompetitionGround {

    static final String AKSHUKUR = "475233100";
    static final String BATYR = "475042100";
    static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Plans plans;
    private final StagedPlan stagedPlan;
    private final EnterExchangeRate enterExchangeRate;
    private final OpenAccount openAccount;

    CompetitionGround(
            Plans plans, StagedPlan stagedPlan, EnterExchangeRate enterExchangeRate, OpenAccount openAccount) {
        this.plans = plans;
        this.stagedPlan = stagedPlan;
        this.enterExchangeRate = enterExchangeRate;
        this.openAccount = openAccount;
    }

    /** Both settlements have an adopted plan with one goal each. */
    void adoptPlans() {
        for (String settlement : List.of(AKSHUKUR, BATYR)) {
            stagedPlan.goal(settlement, new Trilingual("Жастарға жұмыс", "Работа для молодёжи", "Jobs for youth"));
        }
    }

    /** To be called by somebody who may enter rates. */
    void knowRate() {
        try {
            enterExchangeRate.from(LocalDate.of(2027, 1, 1), new BigDecimal("520.00"), "InforEuro");
        } catch (Refusal known) {
            // Entered by a test before this one.
        }
    }

    /** The goal of the settlement's adopted plan. */
    UUID goal(String settlement) {
        return plans.adoptedGoals(settlement).get(0).id();
    }

    /** Opens the account of a sole entrepreneur. */
    UUID applicant(String email, Language language, String encodedPassword, String settlement) {
        Contact contact = new Contact(email, null, "Заявитель " + SERIAL.incrementAndGet(), language);
        NewApplicant applicant = new NewApplicant(
                contact, ApplicantKind.SOLE_ENTREPRENEUR, identityNumber(), null, settlement, "+77015550101");
        return openAccount.forApplicant(applicant, encodedPassword).id();
    }

    /** Of somebody born in 1881, so nobody's; skips the numbers that have no valid check digit. */
    static IdentityNumber identityNumber() {
        while (true) {
            String base = "8102141%04d".formatted(SERIAL.incrementAndGet());
            int check = IdentityNumber.checkDigit(base);
            if (check >= 0 && check < 10) {
                return new IdentityNumber(base + check);
            }
        }
    }
}
