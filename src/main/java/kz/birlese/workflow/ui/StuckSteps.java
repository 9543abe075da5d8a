package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.workflow.ProcessPart;
import kz.birlese.workflow.ProcessPart.Stuck;
import kz.birlese.workflow.RetryStuckStep;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskEntry;
import org.springframework.stereotype.Service;

/**
 * What is stuck, in plain words, and what helps: of a step that failed the button that tries again, for a reason, which the
 * decision log keeps; of a task that nobody may do, who must be found.
 */
@Service
class StuckSteps {

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
                .filter(stuck -> stuck.incidentId() != null)
                .toList();
    }

    Component list(List<Stuck> stuck, List<TaskEntry> idle, Runnable afterwards) {
        Div list = new Div();
        list.addClassName("stack");
        stuck.forEach(each -> list.add(notice(each, afterwards)));
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

    private Component notice(Stuck stuck, Runnable afterwards) {
        Paragraph what = new Paragraph(say.it(
                "tracking.incident.text",
                Map.of("box", say.it("box." + stuck.box()), "at", say.moment(stuck.since()))));
        NativeDetails cause = new NativeDetails(
                say.it("tracking.incident.message"), new Paragraph(Objects.requireNonNullElse(stuck.cause(), "")));
        Div notice = new Div(what, cause);
        notice.addClassNames("notice", "bad");
        if (!isOnlyLooking()) {
            notice.add(again(stuck, afterwards));
        }
        return notice;
    }

    /** An auditor reads everything and changes nothing. */
    private boolean isOnlyLooking() {
        SignedIn me = user.require();
        return Stream.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.ADMIN).noneMatch(me::is);
    }

    private Component again(Stuck stuck, Runnable afterwards) {
        TextField reason = new TextField(say.it("tracking.incident.reason"));
        Button button = new Button(say.it("tracking.incident.retry"), click -> {
            if (reason.isEmpty()) {
                reason.setErrorMessage(say.it("tracking.incident.reason.needed"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            retry.retry(stuck.incidentId(), reason.getValue());
            Said.briefly(say.it("tracking.incident.retried"));
            afterwards.run();
        });
        Div line = new Div(reason, button);
        line.addClassNames("actions", "at-the-foot");
        return line;
    }
}
