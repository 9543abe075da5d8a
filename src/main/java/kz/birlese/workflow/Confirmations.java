package kz.birlese.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import kz.birlese.people.Assistance;
import kz.birlese.people.Assistances;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.KeepAssistance;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/** Which forms their holders have confirmed by a code, while somebody else fills them in: these values and no others. */
@Component
class Confirmations {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final Assistances assistances;
    private final KeepAssistance keep;
    private final CurrentUser user;
    private final Clock clock;

    Confirmations(Assistances assistances, KeepAssistance keep, CurrentUser user, Clock clock) {
        this.assistances = assistances;
        this.keep = keep;
        this.user = user;
        this.clock = clock;
    }

    /** SHA-256 of the values for this task, in lower-case hex. */
    String fingerprint(TaskEntry task, Submission submission) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(task.taskId().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(submission.values())));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The holder has confirmed the form of the case with this fingerprint. */
    void confirm(UUID caseId, String fingerprint) {
        keep.confirmed(running(caseId), fingerprint);
    }

    /** Throws {@link Refusal} {@code holdersWordMissing} where the person fills in the task for a holder who has not. */
    void require(TaskEntry task, Submission submission) {
        if (CaseFollowers.assists(task, user.require())
                && !running(task.card().caseId()).hasConfirmed(fingerprint(task, submission))) {
            throw new Refusal("holdersWordMissing");
        }
    }

    private Assistance running(UUID caseId) {
        return assistances.runningBy(user.require().id(), clock.instant()).stream()
                .filter(each -> each.caseId().equals(caseId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
