package kz.birlese.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import kz.birlese.people.IdentityNumber.Kind;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberTest {

    @ParameterizedTest
    @CsvSource({
        "940140000385, BIN", // published test vector
        "070941024691, BIN", // published test vector
        "800515100232, IIN", // synthetic: born 1880
        "800515100505, IIN", // synthetic: check digit from the second weights
    })
    void acceptsNumbersWithTheirCheckDigit(String digits, Kind kind) {
        assertThat(new IdentityNumber(digits).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "940140000384, identityCheckDigit",
        "80051510023, identityLength",
        "8005151002321, identityLength",
        "801315100232, identityDate", // month 13
        "800230100232, identityDate", // 30 February
        "800515900232, identityDate", // no such century
        "941340000385, identityDate", // a BIN of month 13
        "940170000385, identityDate", // neither IIN nor BIN: fifth digit 7
        "8005151002x2, identityLetters",
        "'', identityLength",
    })
    void namesWhatIsWrongWithTheOthers(String digits, String rule) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new IdentityNumber(digits))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::rule)
                        .containsExactly(rule));
    }

    @Test
    void thePersonsSexAndBirthdayStandInTheNumberAndAnOrganisationHasNeither() {
        IdentityNumber man = new IdentityNumber("800515100232");
        assertThat(man.sex()).contains(IdentityNumber.Sex.MALE);
        assertThat(man.born()).contains(LocalDate.of(1880, 5, 15));
        String base = "80051520023";
        IdentityNumber woman = new IdentityNumber(base + IdentityNumber.checkDigit(base));
        assertThat(woman.sex()).contains(IdentityNumber.Sex.FEMALE);
        assertThat(new IdentityNumber("940140000385").sex()).isEmpty();
        assertThat(new IdentityNumber("940140000385").born()).isEmpty();
    }

    @Test
    void aBaseForWhichBothPassesGiveTenHasNoNumber() {
        assertThat(IdentityNumber.checkDigit("80051510058")).isEqualTo(10);
        for (int digit = 0; digit <= 9; digit++) {
            String number = "80051510058" + digit;
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new IdentityNumber(number));
        }
    }

    @Test
    void digitsOfOtherScriptsAreLettersToUs() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new IdentityNumber("٨٠٠٥١٥١٠٠٢٣٢"));
    }

    @Test
    void spacesThatPeopleTypeDoNotMatter() {
        assertThat(new IdentityNumber(" 800515 100232 ").digits()).isEqualTo("800515100232");
    }

    @Test
    void showsTheLastFourDigitsOnly() {
        assertThat(new IdentityNumber("800515100232")).hasToString("••••••••0232");
    }
}
