package kz.birlese.grant;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who was called into a jury and can no longer sign is not waited for. */
@Service
@Transactional
@BySystem
public class LeaveJury {

    private final JuryMembers jury;
    private final JurorGone jurorGone;
    private final DecisionLog log;
    private final Clock clock;

    LeaveJury(JuryMembers jury, JurorGone jurorGone, DecisionLog log, Clock clock) {
        this.jury = jury;
        this.jurorGone = jurorGone;
        this.log = log;
        this.clock = clock;
    }

    /** {@code jurorStillThere} for whoever could sign. */
    public Optional<String> hindrance(UUID juror) {
        return jurorGone.hindrance(juror);
    }

    /** They count as having declined; the reason is the manager's. */
    public void of(UUID callId, UUID juror, String why) {
        member(callId, juror).decline(why, clock.instant());
        log.append(new Decision(callId, "jurorNotAwaited", null, null, Map.of("juror", juror.toString())));
    }

    /** Their declaration is awaited again. */
    public void takeBack(UUID callId, UUID juror) {
        member(callId, juror).awaitAgain();
    }

    private JuryMember member(UUID callId, UUID juror) {
        return jury.findByCallIdAndJuror(callId, juror).orElseThrow(NotFound::new);
    }
}
