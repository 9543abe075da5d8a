package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.birlese.grant.assignment.Rules;
import kz.birlese.record.CanonicalJson;
import org.junit.jupiter.api.Test;

class CallSettingsTest {

    @Test
    void whatIsWrittenDownIsReadBackTheSame() {
        CallSettings settings = Settings.sound();
        CallSettings read = CallSettings.read(settings.canonical());
        assertThat(read).isEqualTo(settings);
        assertThat(read.fingerprint()).isEqualTo(settings.fingerprint());
    }

    @Test
    void equalRulesAreEqualBytesWhateverOrderTheirSetsCameIn() {
        assertThat(Settings.sound().canonical())
                .isEqualTo(Settings.sound().canonical())
                .contains("\"settlements\":[\"475042100\",\"475233100\"]")
                .contains("\"fund\":{\"amount\":2000000.00,\"currency\":\"KZT\"}");
    }

    @Test
    void theSmallestChangeChangesTheFingerprint() {
        CallSettings other = Settings.withMoney(2_000_001, 500_000, 1_200_000, 10, 20);
        assertThat(other.fingerprint()).isNotEqualTo(Settings.sound().fingerprint());
    }

    @Test
    void theFingerprintIsTheSha256OfTheCanonicalForm() {
        // printf 'abc' | sha256sum
        assertThat(CanonicalJson.fingerprint("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** Kept from before calls could say how readers are drawn: what was frozen then must still match its fingerprint. */
    @Test
    void aCallThatSaysNothingOfWhoReadsWhatIsWrittenDownAsItAlwaysWas() {
        assertThat(Settings.sound().fingerprint())
                .isEqualTo("f6d9816629976c49a646c1f21847ab8ab6c0835de0f31c730078e7141738e277");
        assertThat(Settings.sound().readingRules()).isEqualTo(new Rules(null, false, 100, false));
    }

    @Test
    void whoReadsWhatIsDrawnByRulesThatAreFrozenToo() {
        CallSettings settings = Settings.withReading(new Rules(12, true, 70, true));
        assertThat(settings.canonical())
                .contains("\"reading\":{\"fairest\":true,\"languages\":true,\"limit\":70,\"most\":12}");
        assertThat(CallSettings.read(settings.canonical())).isEqualTo(settings);
        assertThat(settings.fingerprint()).isNotEqualTo(Settings.sound().fingerprint());
    }

    @Test
    void livingInTheSamePlaceIsASignOnlyWhereTheRulesSaySoAndIsFrozenWithThem() {
        String asked = Settings.sound().canonical().replaceFirst("\\}$", ",\"samePlace\":true}");
        CallSettings settings = CallSettings.read(asked);
        assertThat(settings.isSamePlaceASign()).isTrue();
        assertThat(CallSettings.read(settings.canonical())).isEqualTo(settings);
        assertThat(settings.fingerprint()).isNotEqualTo(Settings.sound().fingerprint());
        assertThat(Settings.sound().isSamePlaceASign()).isFalse();
    }

    @Test
    void remindersComeInTheOrderOfTime() {
        assertThat(Settings.sound().reminderDaysBefore()).containsExactly(3, 1);
    }

    @Test
    void laterChangesOfTheListsGivenDoNotReachTheRules() {
        List<Criterion> given = new ArrayList<>();
        CallSettings settings = Settings.withCriteria(usual -> {
            given.addAll(usual);
            return given;
        });
        given.clear();
        assertThat(settings.criteria()).hasSize(3);
    }
}
