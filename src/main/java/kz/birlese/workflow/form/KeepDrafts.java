package kz.birlese.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.birlese.people.BySystem;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskAtHand;
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

    private static final Pattern NUMBERED = Pattern.compile("\\[(\\d+)]");

    private final FormDrafts drafts;
    private final Clock clock;
    /** A field once had one answer from elsewhere and not a list of them. */
    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    KeepDrafts(FormDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param seen what the person last knew as kept
     * @param raw what they keep now
     */
    record Filling(Map<String, Object> seen, Map<String, Object> raw) {}

    /** @param savedBy the holder of the task, or whoever fills it in for them */
    Kept keep(TaskAtHand task, UUID savedBy, FormDefinition form, Filling filling) {
        Map<String, Object> seen = Shape.of(form, filling.seen());
        FormDraft draft = drafts.findByTaskIdAndAccount(task.taskId(), task.assignee())
                .orElseGet(() -> new FormDraft(task.taskId(), task.assignee()));
        Map<String, Object> earlier = draft.filled() == null ? seen : Shape.of(form, filled(draft));
        Reconciled both = Reconciled.of(form, seen, earlier, Shape.of(form, filling.raw()));
        String filled = written(both.values());
        if (filled.length() > MOST_CHARACTERS) {
            throw new Refusal("form.draftTooLong", null, Map.of("found", filled.length(), "needed", MOST_CHARACTERS));
        }
        Map<String, List<OtherAnswer>> others = open(draft, both);
        draft.write(
                filled,
                writtenOthers(others),
                form.fingerprint(),
                savedBy,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new Kept(drafts.save(draft).savedAt(), both.news(), others);
    }

    /** Answers still to be chosen between: those from before and now, where they differ from what stands there. */
    private Map<String, List<OtherAnswer>> open(FormDraft draft, Reconciled both) {
        Map<String, List<OtherAnswer>> others = others(draft);
        both.overruled().forEach((path, value) -> others.computeIfAbsent(path, first -> new ArrayList<>())
                .add(new OtherAnswer(value, draft.savedAt())));
        others.forEach((path, answers) -> answers.removeIf(other -> !both.leavesOpen(path, other.value())));
        others.values().removeIf(List::isEmpty);
        return others;
    }

    Optional<FormDraft> find(String taskId, UUID account) {
        return drafts.findByTaskIdAndAccount(taskId, account);
    }

    /** What the draft holds that was not seen. */
    Kept since(FormDraft draft, FormDefinition form, Map<String, Object> seen) {
        Map<String, Object> here = Shape.of(form, seen);
        Reconciled now = Reconciled.of(form, here, Shape.of(form, filled(draft)), here);
        return new Kept(draft.savedAt(), now.news(), others(draft));
    }

    void settle(String taskId, UUID account, String path) {
        drafts.findByTaskIdAndAccount(taskId, account).ifPresent(draft -> {
            Map<String, List<OtherAnswer>> others = others(draft);
            others.remove(path);
            draft.settle(writtenOthers(others));
        });
    }

    /** Throws {@link Refusal} with every field that has two answers. */
    void refuseWhileOpen(String taskId, UUID account) {
        List<Refusal.Reason> open =
                drafts.findByTaskIdAndAccount(taskId, account).map(this::others).orElse(Map.of()).keySet().stream()
                        .map(path -> new Refusal.Reason("form.twoAnswers", path, Map.of()))
                        .toList();
        if (!open.isEmpty()) {
            throw new Refusal(open);
        }
    }

    /** By address, the earliest first. */
    Map<String, List<OtherAnswer>> others(FormDraft draft) {
        Map<String, List<OtherAnswer>> others = new LinkedHashMap<>();
        if (draft.others() != null) {
            read(draft.others(), new TypeReference<LinkedHashMap<String, List<Other>>>() {})
                    .forEach((path, kept) -> others.put(byName(path), answers(kept)));
        }
        return others;
    }

    private static List<OtherAnswer> answers(List<Other> kept) {
        return kept.stream()
                .map(other -> new OtherAnswer(other.value(), Instant.parse(other.at())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** In drafts from before rows had names of their own every row goes by its number. */
    private static String byName(String path) {
        return NUMBERED.matcher(path).replaceAll("[#$1]");
    }

    /** As the column holds it. */
    private record Other(Object value, String at) {}

    private String writtenOthers(Map<String, List<OtherAnswer>> others) {
        Map<String, List<Other>> kept = new LinkedHashMap<>();
        others.forEach((path, answers) -> kept.put(
                path,
                answers.stream()
                        .map(other -> new Other(other.value(), other.savedAt().toString()))
                        .toList()));
        return kept.isEmpty() ? null : written(kept);
    }

    Map<String, Object> filled(FormDraft draft) {
        return read(draft.filled(), new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
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

    private String written(Map<String, ?> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
