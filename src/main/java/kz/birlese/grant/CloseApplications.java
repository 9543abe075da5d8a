package kz.birlese.grant;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a call at its closing time. The seed of the draw that will part equal ranks is fixed and logged here: after
 * everybody's application is known, before anybody's score is. Of the seed by which jurors will be drawn only the hash is
 * logged: nobody can change it any more, and nobody can reckon with it while jurors are being appointed.
 */
@Service
@Transactional
@BySystem
public class CloseApplications {

    private static final int SEED_BYTES = 16;

    private final Calls calls;
    private final DecisionLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CloseApplications(Calls calls, DecisionLog log, Clock clock) {
        this.calls = calls;
        this.log = log;
        this.clock = clock;
    }

    public void of(UUID callId) {
        Call call = calls.lock(callId);
        call.close(seed(), clock.instant());
        log.append(new Decision(callId, "callClosed", null, null, Map.of("seed", call.drawSeed())));
        call.fixJurySeed(seed());
        String hash = CanonicalJson.fingerprint(call.jurySeed());
        log.append(new Decision(callId, "jurySeedFixed", null, null, Map.of("hash", hash)));
    }

    private String seed() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }
}
