package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Deputies;
import kz.birlese.people.Deputising;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Files;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.TaskStep.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say to each other about a task: questions with their answers, comments, files. Only those who may see the
 * task take part; for everybody else it does not exist ({@link NotFound}).
 */
@Service
@PermitAll
@Transactional
public class TaskTalk {

    /** Files about one task; more would be an archive. */
    private static final int MOST_FILES = 30;

    private final TaskSight sight;
    private final CaseFollowers followers;
    private final Accounts accounts;
    private final TaskSteps steps;
    private final TaskLetters letters;
    private final Files files;
    private final Deputies deputies;
    private final Deputising deputising;
    private final CurrentUser user;

    TaskTalk(
            TaskSight sight,
            CaseFollowers followers,
            Accounts accounts,
            TaskSteps steps,
            TaskLetters letters,
            Files files,
            Deputies deputies,
            Deputising deputising,
            CurrentUser user) {
        this.sight = sight;
        this.followers = followers;
        this.accounts = accounts;
        this.steps = steps;
        this.letters = letters;
        this.files = files;
        this.deputies = deputies;
        this.deputising = deputising;
        this.user = user;
    }

    /**
     * A question that waits for the person at work.
     *
     * @param inPlaceOf whom the question was put to, by name, when they are away and the person stands in for them; else null
     */
    public record Question(UUID id, TaskEntry task, String text, String askedBy, Instant at, String inPlaceOf) {}

    /**
     * Whoever stands in for the colleague finds the question too, and is told. Throws {@link Refusal} {@code textMissing} or {@code
     * textTooLong} at {@code text}.
     */
    public void ask(String taskId, UUID colleague, String question) {
        TaskEntry task = shared(taskId);
        maySee(task, colleague);
        TaskStep step = TaskStep.of(task, Kind.ASKED, me(), colleague, Wordy.needed(question, "text"));
        steps.add(step);
        letters.tell(step, task, colleague);
        deputies.of(colleague)
                .filter(deputy -> mayAnswerFor(colleague, deputy, task))
                .ifPresent(deputy -> letters.tell(step, task, deputy));
    }

    private boolean mayAnswerFor(UUID absent, UUID deputy, TaskEntry task) {
        return followers.maySee(task, CaseFollowers.atWork(account(deputy), account(absent)));
    }

    /**
     * The questions that wait for the person at work or for somebody they stand in for, oldest first; those about tasks the
     * person may not see left out.
     */
    @Transactional(readOnly = true)
    public List<Question> questions() {
        SignedIn me = user.require();
        return me.selves()
                .flatMap(each -> steps.questionsTo(each).stream())
                .filter(step -> isFor(step, me))
                .sorted(Comparator.comparing(TaskStep::at))
                .flatMap(step -> sight.find(step.taskId()).stream().map(task -> question(step, task)))
                .toList();
    }

    private Question question(TaskStep step, TaskEntry task) {
        String inPlaceOf = step.to().equals(me()) ? null : name(step.to());
        return new Question(step.id(), task, step.why(), name(step.who()), step.at(), inPlaceOf);
    }

    /** Nobody answers in the place of another what they have asked themselves. */
    private static boolean isFor(TaskStep asked, SignedIn person) {
        return asked.kind() == Kind.ASKED
                && (person.id().equals(asked.to())
                        || person.standsInFor(asked.to()) && !person.id().equals(asked.who()));
    }

    private String name(UUID person) {
        return account(person).name();
    }

    private Account account(UUID person) {
        return accounts.findById(person).orElseThrow();
    }

    /**
     * Answers a question that was put to the person at work, or to somebody they stand in for: then the answer says so, and
     * the question waits for neither any more. Throws {@link Refusal} {@code questionAnswered}, {@code
     * textMissing} or {@code textTooLong}.
     */
    public void answer(UUID question, String answer) {
        TaskStep asked =
                steps.find(question).filter(step -> isFor(step, user.require())).orElseThrow(NotFound::new);
        TaskEntry task = shared(asked.taskId());
        if (!me().equals(asked.to())) {
            deputising.inPlaceOf(asked.to(), me());
        }
        String text = Wordy.needed(answer, "text");
        if (!steps.closeQuestion(question)) {
            throw new Refusal("questionAnswered");
        }
        TaskStep step =
                TaskStep.of(task, Kind.ANSWERED, me(), asked.who(), text).answering(question);
        steps.add(step);
        letters.tell(step, task, asked.who());
    }

    /** Throws {@link Refusal} {@code textMissing} or {@code textTooLong} at {@code text}. */
    public void comment(String taskId, String text, Set<UUID> mentioned) {
        TaskEntry task = shared(taskId);
        mentioned.forEach(each -> maySee(task, each));
        TaskStep step = TaskStep.of(task, Kind.COMMENTED, me(), null, Wordy.needed(text, "text"));
        steps.add(step);
        steps.mention(step.id(), mentioned);
        mentioned.forEach(each -> letters.tell(step, task, each));
    }

    /** Keeps a file about the task with its case; throws {@link Refusal} when its content or size does not allow it. */
    public StoredFile attach(String taskId, String name, byte[] content) {
        TaskEntry task = shared(taskId);
        long attached = steps.ofTask(taskId).stream()
                .filter(step -> step.kind() == Kind.ATTACHED)
                .count();
        if (attached >= MOST_FILES) {
            throw new Refusal("form.tooManyFiles", null, Map.of("needed", MOST_FILES));
        }
        StoredFile file = files.keep(task.card().caseId(), me(), name, content);
        steps.add(TaskStep.of(task, Kind.ATTACHED, me(), null, null).withFile(file.id()));
        return file;
    }

    /** A task made for one person is nobody else's to talk about. */
    private TaskEntry shared(String taskId) {
        TaskEntry shared = sight.find(taskId).filter(task -> !task.personal()).orElseThrow(NotFound::new);
        followers.inWhosePlace(shared, user.require()).ifPresent(absent -> deputising.inPlaceOf(absent, me()));
        return shared;
    }

    private void maySee(TaskEntry task, UUID colleague) {
        SignedIn person = accounts.findById(colleague)
                .filter(account -> !account.isDisabled() && !account.id().equals(me()))
                .map(CaseFollowers::atWork)
                .orElseThrow(NotFound::new);
        if (!followers.maySee(task, person)) {
            throw new NotFound();
        }
    }

    private UUID me() {
        return user.require().id();
    }
}
