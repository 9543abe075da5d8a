package kz.birlese.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HashChainTest {

    private static final UUID SUBJECT = new UUID(0, 1);
    private static final UUID WHO = new UUID(0, 2);
    private static final Instant AT = Instant.parse("2026-10-26T18:59:59Z");

    @Test
    void theChainOfThePublishedVectorEndsWhereItShould() {
        String last = HashChain.START;
        for (String record : new String[] {"1|login|u1", "2|score|u2|87", "3|award|u3"}) {
            last = HashChain.next(last, record);
        }
        assertThat(last).isEqualTo("ea34a9880404ea1828069f67068d12fbc65bb7449feda3f02417404054d655a0");
    }

    @Test
    void anEntryReadsAsOneLine() {
        Decision decision = new Decision(SUBJECT, "scored", WHO, "clear | and\\short", Map.of("b", "2", "a", "1"));
        assertThat(HashChain.canonical(7, AT, decision))
                .isEqualTo("7|2026-10-26T18:59:59Z|00000000-0000-0000-0000-000000000001|scored|"
                        + "00000000-0000-0000-0000-000000000002|clear \\p and\\\\short|a|1|b|2");
    }

    @Test
    void noTwoDecisionsReadTheSame() {
        Decision inReason = new Decision(SUBJECT, "scored", WHO, "x|a|1", Map.of());
        Decision inFacts = new Decision(SUBJECT, "scored", WHO, "x", Map.of("a", "1"));
        Decision noReason = new Decision(SUBJECT, "scored", WHO, null, Map.of());
        Decision wordNull = new Decision(SUBJECT, "scored", WHO, "\\0", Map.of());
        Decision emptyReason = new Decision(SUBJECT, "scored", WHO, "", Map.of());
        assertThat(new Decision[] {inReason, inFacts, noReason, wordNull, emptyReason})
                .extracting(decision -> HashChain.canonical(1, AT, decision))
                .doesNotHaveDuplicates();
    }
}
