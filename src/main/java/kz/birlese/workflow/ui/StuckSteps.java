package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.PlainCause;
import kz.birlese.workflow.PlainCause.Kind;
import kz.birlese.workflow.ProcessPart;
import kz.birlese.workflow.ProcessPart.Stuck;
import kz.birlese.workflow.RetryStuckStep;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskEntry;
import org.springframework.stereotype.Service;

/**
 * What is stuck, in plain words, and what helps: of a step that failed its cause and the buttons that try again, for a
 * reason, which the decision log keeps; of a task that nobody may do, who must be found.
 */
@Service
class StuckSteps {

    /** What the system said then names nothing outside of the house. */
    private static final Set<Kind> TOLD_AS_IT_IS = EnumSet.of(Kind.REFUSED, Kind.OTHER);

    private final RetryStuckStep retry;
    private final CurrentUser user;
    private final Say say;

    StuckSteps(RetryStuckStep retry, CurrentUser user, Say say) {
        this.retry = retry;
        this.user = user;
        this.say = say;
    }

    /** Each failure once, where it lies. */
    List<Stuck> in(List<ProcessPart> parts) {
        return parts.stream()
                .flatMap(part -> part.incidents().stream())
                .filter(stuck -> stuck.job() != null)
                .toList();
    }

    Component list(CaseEntry entry, List<Stuck> stuck, List<TaskEntry> idle, Runnable afterwards) {
        Div list = new Div();
        list.addClassName("stack");
        stuck.forEach(each -> list.add(notice(entry, each, afterwards)));
        idle.forEach(each -> list.add(notice(each)));
        return list;
    }

    private Component notice(TaskEntry idle) {
        Map<String, Object> facts = Map.of(
                "box", say.it("box." + idle.taskKey()),
                "role", say.it("role." + idle.role()),
                "place", say.place(idle.card().settlement()));
        Div notice = new Div(new Paragraph(say.it("tracking.idle", facts)));
        notice.addClassNames("notice", "bad");
        return notice;
    }

    private Component notice(CaseEntry entry, Stuck stuck, Runnable afterwards) {
        PlainCause cause = stuck.cause();
        String words = "cause." + cause.kind();
        Div notice = new Div(
                new Paragraph(what(stuck)),
                new Paragraph(say.it(
                        words, Map.of("box", box(stuck), "what", say.itOr("record." + cause.what(), cause.what())))),
                new Paragraph(say.it(words + ".do")));
        if (TOLD_AS_IT_IS.contains(cause.kind())) {
            notice.add(new NativeDetails(
                    say.it("tracking.incident.message"),
                    new Paragraph(Objects.requireNonNullElse(stuck.message(), ""))));
        }
        notice.addClassNames("notice", "bad");
        if (keeps(entry)) {
            notice.add(again(stuck, afterwards));
        }
        return notice;
    }

    private String what(Stuck stuck) {
        return stuck.nextTry() == null
                ? say.it("tracking.incident.text", Map.of("box", box(stuck), "at", say.moment(stuck.since())))
                : say.it(
                        "stuck.failing",
                        Map.of(
                                "box", box(stuck),
                                "at", say.moment(stuck.since()),
                                "next", say.moment(stuck.nextTry())));
    }

    private String box(Stuck stuck) {
        return say.it("box." + stuck.box());
    }

    /** An auditor reads everything and changes nothing. */
    private boolean keeps(CaseEntry entry) {
        SignedIn me = user.require();
        return Stream.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.ADMIN)
                .anyMatch(role -> me.covers(role, entry.card().settlement()));
    }

    private Component again(Stuck stuck, Runnable afterwards) {
        TextField reason = new TextField(say.it("tracking.incident.reason"));
        Button one = new Button(
                say.it("tracking.incident.retry"),
                click -> attempt(reason, afterwards, () -> {
                    retry.retry(stuck.job(), reason.getValue());
                    return say.it("tracking.incident.retried");
                }));
        Button alike = new Button(
                say.it("stuck.retryAlike"),
                click -> attempt(reason, afterwards, () -> {
                    int count = retry.retryAlike(stuck.job(), reason.getValue());
                    return say.it("stuck.retriedAlike", Map.of("count", count));
                }));
        Div line = new Div(reason, one, alike);
        line.addClassNames("actions", "at-the-foot");
        return line;
    }

    private void attempt(TextField reason, Runnable afterwards, Supplier<String> act) {
        if (reason.isEmpty()) {
            reason.setErrorMessage(say.it("tracking.incident.reason.needed"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        try {
            Said.briefly(act.get());
            afterwards.run();
        } catch (Refusal no) {
            reason.setErrorMessage(say.refusal(no.reasons().get(0)));
            reason.setInvalid(true);
        }
    }
}
