package kz.birlese.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.birlese.HouseTest;
import kz.birlese.record.Channel;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.OutboxItem;
import kz.birlese.record.PostBag;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An applicant's way from the form to the account. */
class RegistrationTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    @Autowired
    private RegisterApplicant register;

    @Autowired
    private ConfirmContact confirm;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicantProfiles profiles;

    @Autowired
    private Consents consents;

    @Autowired
    private PostBag post;

    @Autowired
    private DecisionLog log;

    @Autowired
    private Texts texts;

    @Test
    void aConfirmedApplicantHasAnAccountAProfileAndAConsent() {
        Form form = new Form();
        UUID registration = register.begin(form.read());
        assertThat(accounts.findByEmail(form.contact)).as("not before the code").isEmpty();

        UUID account = confirm.with(registration, " " + codeSentTo(form.contact) + " ");

        Account opened = accounts.findById(account).orElseThrow();
        assertThat(opened.contact()).isEqualTo(new Contact(form.contact, null, "Айгүл Сапарова", Language.KK));
        assertThat(opened.holds(Role.APPLICANT)).isTrue();
        ApplicantProfile profile = profiles.findById(account).orElseThrow();
        assertThat(profile.kind()).isEqualTo(ApplicantKind.SOLE_ENTREPRENEUR);
        assertThat(profile.identityNumber().digits()).isEqualTo(form.number);
        assertThat(profile.settlement()).isEqualTo(AKSHUKUR);
        assertThat(profile.phone()).isEqualTo("+77012345678");
        assertThat(consents.findByAccountOrderByGivenAt(account))
                .extracting(Consent::purpose, Consent::textVersion, Consent::language)
                .containsExactly(tuple(ConsentPurpose.COMPETITION, 1, Language.KK));
        assertThat(log.about(account))
                .extracting(entry -> entry.decision().what())
                .containsExactly("accountOpened");
    }

    @Test
    void aPhoneInAnyOfItsWaysGetsTheCodeBySms() {
        Form form = new Form();
        form.contact = SyntheticPeople.phone();
        form.phone = "";
        UUID registration = register.begin(form.read());
        String e164 = Phone.of(form.contact, "contact").e164();
        OutboxItem sms = latestTo(e164);
        assertThat(sms.channel()).isEqualTo(Channel.SMS);

        UUID account = confirm.with(registration, codeSentTo(e164));

        assertThat(accounts.findByPhone(e164)).map(Account::id).contains(account);
        assertThat(profiles.findById(account)).map(ApplicantProfile::phone).contains(e164);
    }

    @Test
    void anOrganisationRegistersWithItsBinAndName() {
        Form form = new Form();
        form.kind = ApplicantKind.NGO;
        form.number = SyntheticPeople.bin();
        form.organisation = "«Ақжол» қоғамдық қоры";
        UUID account = confirm.with(register.begin(form.read()), codeSentTo(form.contact));
        assertThat(profiles.findById(account))
                .map(ApplicantProfile::organisation)
                .contains("«Ақжол» қоғамдық қоры");
    }

    @Test
    void whoIsReachedByMailIsAskedForAPhoneInWords() {
        Form form = new Form();
        form.phone = " ";
        assertThat(rules(form)).containsExactly("phoneNeeded");
    }

    @Test
    void everyBrokenRuleIsNamedAtOnceAndNothingIsKept() {
        Form form = new Form();
        form.kind = ApplicantKind.INITIATIVE_GROUP;
        form.contact = "aigul@";
        form.password = "1234567";
        form.name = " ";
        form.number = "940140000384";
        form.organisation = "";
        form.settlement = "475200000";
        form.phone = "12";
        form.consents = false;
        assertThat(rules(form))
                .containsExactlyInAnyOrder(
                        "emailUnknown",
                        "passwordShort",
                        "identityCheckDigit",
                        "phoneUnknown",
                        "nameMissing",
                        "organisationMissing",
                        "settlementMissing",
                        "consentMissing");
    }

    @Test
    void anOrganisationNeedsABinAndAPersonAnIin() {
        Form form = new Form();
        form.number = "940140000385";
        assertThat(rules(form)).containsExactly("identityKindIIN");
        form.kind = ApplicantKind.SMALL_BUSINESS;
        form.organisation = "ТОО Батыр";
        form.number = "800515100232";
        assertThat(rules(form)).containsExactly("identityKindBIN");
    }

    @ParameterizedTest
    @CsvSource({"qwerty12345", "ПАРОЛЬ123", "11111111", "aaaaaaaaaaaa", "Құпиясөз1"})
    void aKnownPasswordIsRefused(String known) {
        Form form = new Form();
        form.password = known;
        assertThat(rules(form)).containsExactly("passwordKnown");
    }

    @ParameterizedTest
    @CsvSource({"correct horse battery", "тауға шыққан түлкі", "zzzzzzzx"})
    void noMixOfSignsIsAskedFor(String password) {
        assertThat(new PasswordRules().broken(password, "a@example.kz")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWrongCheckDigitIsExplainedInTheLanguageOfThePerson(Language language) {
        Form form = new Form();
        form.language = language;
        form.number = "940140000384";
        Reason reason = reasons(form).get(0);
        String said = texts.say(language, "refusal." + reason.rule(), reason.facts());
        assertThat(said)
                .contains(
                        switch (language) {
                            case KK -> "бақылау цифры";
                            case RU -> "Контрольная цифра";
                            case EN -> "check digit";
                        });
        assertThat(reason.field()).isEqualTo("identityNumber");
    }

    @Test
    void aWrongCodeTakesATryAndFiveTakeTheCode() {
        Form form = new Form();
        UUID registration = register.begin(form.read());
        String right = codeSentTo(form.contact);
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int left = 4; left >= 0; left--) {
            Reason reason = refused(() -> confirm.with(registration, wrong)).get(0);
            assertThat(reason.rule()).isEqualTo("codeWrong");
            assertThat(reason.facts()).containsEntry("left", left);
        }
        assertThat(rulesOf(() -> confirm.with(registration, right))).containsExactly("codeTriesOver");
        assertThat(accounts.findByEmail(form.contact)).isEmpty();
    }

    @Test
    void aCodeHoldsTenMinutes() {
        Form form = new Form();
        UUID registration = register.begin(form.read());
        String code = codeSentTo(form.contact);
        time.set(time.now().plus(Duration.ofMinutes(10)));
        assertThat(rulesOf(() -> confirm.with(registration, code))).containsExactly("codeExpired");

        confirm.sendAnother(registration);
        assertThat(confirm.with(registration, codeSentTo(form.contact))).isNotNull();
    }

    @Test
    void aNewCodeReplacesTheOneBefore() {
        Form form = new Form();
        UUID registration = register.begin(form.read());
        String first = codeSentTo(form.contact);
        confirm.sendAnother(registration);
        String second = codeSentTo(form.contact);
        if (!first.equals(second)) {
            assertThat(rulesOf(() -> confirm.with(registration, first))).containsExactly("codeWrong");
        }
        assertThat(confirm.with(registration, second)).isNotNull();
    }

    @Test
    void aCodeWorksOnce() {
        Form form = new Form();
        UUID registration = register.begin(form.read());
        String code = codeSentTo(form.contact);
        confirm.with(registration, code);
        assertThat(rulesOf(() -> confirm.with(registration, code))).containsExactly("codeExpired");
    }

    @Test
    void whoRegistersDoesNotLearnWhoElseHas() {
        Form first = new Form();
        confirm.with(register.begin(first.read()), codeSentTo(first.contact));
        Form again = new Form();
        again.contact = first.contact;
        UUID registration = register.begin(again.read());

        OutboxItem letter = latestTo(first.contact);
        assertThat(letter.body()).doesNotContainPattern(CODE);
        assertThat(letter.body()).isEqualTo(texts.say(Language.KK, "wayIn.known", Map.of("code", "")));
        assertThat(rulesOf(() -> confirm.with(registration, "123456"))).containsExactly("codeWrong");
    }

    @Test
    void oneIdentityNumberOpensOneAccount() {
        Form first = new Form();
        confirm.with(register.begin(first.read()), codeSentTo(first.contact));
        Form other = new Form();
        other.number = first.number;
        UUID registration = register.begin(other.read());
        String code = codeSentTo(other.contact);
        assertThat(rulesOf(() -> confirm.with(registration, code))).containsExactly("identityTaken");
    }

    @Test
    void oneContactGetsFiveCodesInAWhile() {
        Form form = new Form();
        UUID registration = register.begin(form.read());
        for (int sent = 1; sent < 5; sent++) {
            confirm.sendAnother(registration);
        }
        assertThat(rulesOf(() -> confirm.sendAnother(registration))).containsExactly("tooManyTries");
    }

    private List<String> rules(Form form) {
        return reasons(form).stream().map(Reason::rule).toList();
    }

    private List<Reason> reasons(Form form) {
        return refused(() -> register.begin(form.read()));
    }

    private static List<String> rulesOf(Runnable attempt) {
        return refused(attempt).stream().map(Reason::rule).toList();
    }

    private static List<Reason> refused(Runnable attempt) {
        Refusal refusal = catchThrowableOfType(Refusal.class, attempt::run);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.reasons();
    }

    private String codeSentTo(String address) {
        Matcher code = CODE.matcher(latestTo(address).body());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private OutboxItem latestTo(String address) {
        return post.toAddress(address).get(0);
    }

    /** A form filled in rightly; each test spoils what it is about. */
    private static final class Form {
        private String contact = "aigul-" + UUID.randomUUID() + "@example.kz";
        private String password = "тауға шыққан түлкі";
        private String name = "Айгүл Сапарова";
        private Language language = Language.KK;
        private ApplicantKind kind = ApplicantKind.SOLE_ENTREPRENEUR;
        private String number = SyntheticPeople.iin();
        private String organisation;
        private String settlement = AKSHUKUR;
        private String phone = "8 701 234 56 78";
        private boolean consents = true;

        RegistrationForm read() {
            return new RegistrationForm(
                    contact,
                    password,
                    name,
                    language,
                    kind,
                    number,
                    organisation,
                    settlement,
                    phone,
                    consents,
                    1,
                    false);
        }
    }
}
