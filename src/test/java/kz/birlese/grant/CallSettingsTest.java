package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
