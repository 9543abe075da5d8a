package kz.birlese.workflow.form;

import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.Files;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.CaseAccess;
import kz.birlese.workflow.EarlierHolders;
import kz.birlese.workflow.FilesForAnother;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms of user tasks, for the person who holds the task; for anybody else the task does not exist. */
@Service
@PermitAll
@Transactional
public class TaskForms {

    /** Files one person may bring to one case; an application asks for a handful. */
    private static final int MOST_FILES = 60;

    private final TaskDesk desk;
    private final FormValidator validator;
    private final KeepDrafts drafts;
    private final Files files;
    private final EarlierHolders earlier;
    private final FilesForAnother forAnother;
    private final CaseAccess access;
    private final Accounts accounts;
    private final CurrentUser user;

    TaskForms(
            TaskDesk desk,
            FormValidator validator,
            KeepDrafts drafts,
            Files files,
            EarlierHolders earlier,
            FilesForAnother forAnother,
            CaseAccess access,
            Accounts accounts,
            CurrentUser user) {
        this.desk = desk;
        this.validator = validator;
        this.drafts = drafts;
        this.files = files;
        this.earlier = earlier;
        this.forAnother = forAnother;
        this.access = access;
        this.accounts = accounts;
        this.user = user;
    }

    /** The form of a task, ready to be drawn; throws {@link NotFound} unless the person holds it. */
    public OpenForm open(String taskId) {
        TaskDesk.Held held = held(taskId);
        TaskAtHand task = held.task();
        FormDefinition form = desk.form(held);
        Map<String, Object> opening = desk.opening(task);
        Optional<FormDraft> draft = drafts.find(taskId, task.assignee());
        Map<String, Object> before = filled(task);
        return new OpenForm(
                task,
                user.require().id(),
                form,
                opening,
                Shape.opened(form, opening, before),
                draft.map(kept -> new OpenForm.Draft(
                                kept.savedAt(), otherWhoSaved(kept), !kept.isOf(form), drafts.others(kept)))
                        .orElse(null));
    }

    private String otherWhoSaved(FormDraft draft) {
        return Optional.ofNullable(draft.savedBy())
                .filter(by -> !by.equals(user.require().id()))
                .flatMap(accounts::findById)
                .map(Account::name)
                .orElse(null);
    }

    /**
     * The typed values of a filled form, checked against the form deployed with the task. {@code raw} is what the person
     * sent: text as typed, by field key. Throws {@link Refusal} with one reason for each field at fault (path like
     * {@code scores[2].reason}, rows counted from 0), and {@link NotFound} unless the person holds the task. Rows the box
     * laid out carry, beside their fields, the plain values it laid out in them. Refused too while a field has two answers
     * from two places and nobody has chosen.
     */
    public Submission check(String taskId, Map<String, Object> raw) {
        TaskDesk.Held held = held(taskId);
        drafts.refuseWhileOpen(taskId, held.task().assignee());
        return validator.check(desk.form(held), desk.opening(held.task()), raw, known(held.task()));
    }

    /** Throws as {@link #check} would of a form that is open already, so that nobody is asked to agree in vain. */
    @Transactional(readOnly = true)
    public void mustFit(OpenForm open, Map<String, Object> raw) {
        drafts.refuseWhileOpen(open.task().taskId(), open.task().assignee());
        validator.check(open.definition(), open.opening(), raw, known(open.task()));
    }

    /**
     * Keeps what has been filled in so far; values as they are, right or wrong. What somebody has filled in elsewhere
     * meanwhile stays, and where both have filled in the same field both answers are kept. Throws {@link Refusal} when it
     * is too long to keep.
     *
     * @param seen what this place last knew as kept
     */
    public Kept keep(String taskId, Map<String, Object> seen, Map<String, Object> raw) {
        TaskDesk.Held held = held(taskId);
        TaskAtHand task = held.task();
        Map<String, Object> before = filled(task);
        Kept kept = drafts.keep(task, user.require().id(), desk.form(held), new KeepDrafts.Filling(seen, raw));
        forAnother.changed(task, before, filled(task), () -> attached(task));
        return kept;
    }

    private Map<String, Object> filled(TaskAtHand task) {
        return drafts.find(task.taskId(), task.assignee()).map(drafts::filled).orElse(Map.of());
    }

    /** The draft as it stands now; empty when nothing has been filled in yet. {@code seen} as for {@link #keep}. */
    @Transactional(readOnly = true)
    public Optional<Kept> look(String taskId, Map<String, Object> seen) {
        TaskDesk.Held held = held(taskId);
        return drafts.find(taskId, held.task().assignee()).map(draft -> drafts.since(draft, desk.form(held), seen));
    }

    /** The person has looked at both answers to a field and lets the one that stands stand. */
    public void settle(String taskId, String path) {
        drafts.settle(taskId, held(taskId).task().assignee(), path);
    }

    /** The rule that keeps the task from being completed together with others; empty when it may be. */
    @Transactional(readOnly = true)
    public Optional<String> notTogether(String taskId) {
        return desk.notTogether(held(taskId).task());
    }

    /**
     * What the person filled in once for several tasks, as it comes to one of them: its own opening values and draft, and
     * over them whatever the person changed.
     *
     * @param untouched what the fields showed before
     * @param raw what they show now
     */
    @Transactional(readOnly = true)
    public Map<String, Object> together(String taskId, Map<String, Object> untouched, Map<String, Object> raw) {
        OpenForm open = open(taskId);
        return Reconciled.of(open.definition(), untouched, open.filled(), raw).values();
    }

    /** Takes a file for a field of the form, recorded where it is for another; throws {@link Refusal} when its content or size does not allow it. */
    public StoredFile attach(String taskId, String name, byte[] content) {
        TaskAtHand task = held(taskId).task();
        if (attached(task).size() >= MOST_FILES) {
            throw new Refusal("form.tooManyFiles", null, Map.of("needed", MOST_FILES));
        }
        StoredFile file = files.keep(task.caseId(), task.assignee(), name, content);
        forAnother.brought(task, file);
        return file;
    }

    /** The files the person has brought to the case of the task, and those of whoever held the task before. */
    @Transactional(readOnly = true)
    public List<StoredFile> attached(String taskId) {
        return attached(held(taskId).task());
    }

    /** A file the form shows; empty when there is none or the person may not open it. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> shown(String id) {
        try {
            StoredFile file = files.find(UUID.fromString(id));
            return access.mayOpen(file, user.require()) ? Optional.of(file) : Optional.empty();
        } catch (NotFound | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private List<StoredFile> attached(TaskAtHand task) {
        Set<UUID> owners = earlier.holders(task);
        return files.of(task.caseId()).stream()
                .filter(file -> owners.contains(file.owner()))
                .toList();
    }

    /** Looks the files up when a field first asks for one: most forms have no such field. */
    private KnownFiles known(TaskAtHand task) {
        Map<String, String> extensions = new HashMap<>();
        return id -> {
            if (extensions.isEmpty()) {
                attached(task).forEach(file -> extensions.put(file.id().toString(), extension(file)));
            }
            return extensions.get(id);
        };
    }

    private TaskDesk.Held held(String taskId) {
        return desk.held(taskId, user.require());
    }

    private static String extension(StoredFile file) {
        return file.name().substring(file.name().lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }
}
