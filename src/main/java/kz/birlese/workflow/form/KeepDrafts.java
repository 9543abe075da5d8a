package kz.birlese.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskGone;
import kz.birlese.workflow.TaskMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, kept as typed: a draft may hold what a submission may not. {@link TaskForms} asks who may. */
@Service
@BySystem
@Transactional(propagation = Propagation.MANDATORY)
class KeepDrafts {

    /** What the column holds. Nobody types as much; whoever pastes as much is told. */
    private static final int MOST_CHARACTERS = 200_000;

    private final FormDrafts drafts;
    private final Clock clock;
    private final ObjectMapper json = JsonMapper.builder().build();

    KeepDrafts(FormDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    Instant keep(String taskId, UUID account, FormDefinition form, Map<String, Object> raw) {
        String filled = written(Shape.of(form, raw));
        if (filled.length() > MOST_CHARACTERS) {
            throw new Refusal("form.draftTooLong", null, Map.of("found", filled.length(), "needed", MOST_CHARACTERS));
        }
        FormDraft draft =
                drafts.findByTaskIdAndAccount(taskId, account).orElseGet(() -> new FormDraft(taskId, account));
        draft.write(filled, form.fingerprint(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return drafts.save(draft).savedAt();
    }

    Optional<FormDraft> find(String taskId, UUID account) {
        return drafts.findByTaskIdAndAccount(taskId, account);
    }

    Map<String, Object> filled(FormDraft draft) {
        try {
            return json.readValue(draft.filled(), new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A task that is over, done or lapsed, leaves no draft behind. */
    @EventListener
    public void forget(TaskGone task) {
        drafts.deleteByTaskId(task.taskId());
    }

    /** Whoever gets a task goes on where the one before stopped. */
    @EventListener
    public void handOn(TaskMoved task) {
        if (task.from() != null && !task.from().equals(task.to())) {
            drafts.findByTaskIdAndAccount(task.taskId(), task.from()).ifPresent(before -> {
                FormDraft after = drafts.findByTaskIdAndAccount(task.taskId(), task.to())
                        .orElseGet(() -> new FormDraft(task.taskId(), task.to()));
                after.goOnWith(before);
                drafts.save(after);
                drafts.delete(before);
            });
        }
    }

    private String written(Map<String, Object> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
