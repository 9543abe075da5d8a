package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.repair.Effect;
import kz.birlese.workflow.repair.Effect.LetterSeen;
import kz.birlese.workflow.repair.Effect.Place;
import kz.birlese.workflow.repair.Effect.TaskSeen;
import kz.birlese.workflow.repair.Effect.TimerSeen;

/** What a change would do, in words: what goes, what comes, who gets a letter. */
class EffectPart extends Div {

    private final transient Say say;

    EffectPart(Say say, Effect effect) {
        this.say = say;
        addClassNames("stack", "effect");
        if (effect.trouble() != null) {
            Paragraph trouble = new Paragraph(
                    say.it("effect.trouble", Map.of("box", box(effect.trouble().box()))));
            trouble.addClassNames("notice", "bad");
            add(trouble);
        }
        if (effect.isNothing()) {
            add(new Paragraph(say.it("effect.nothing")));
        }
        list("effect.left", effect.left(), this::place);
        list("effect.entered", effect.entered(), this::place);
        list("effect.tasksGone", effect.tasksGone(), this::task);
        list("effect.tasksCome", effect.tasksCome(), this::task);
        list("effect.timersGone", without(effect.timersCome(), effect.timersGone()), this::timer);
        list("effect.timersCome", without(effect.timersGone(), effect.timersCome()), this::timer);
        list("effect.callsGone", effect.callsGone(), key -> say.it("process." + key));
        list("effect.callsCome", effect.callsCome(), key -> say.it("process." + key));
        list("effect.letters", effect.letters(), this::letter);
    }

    /** A time that is waited for anew as before changes nothing for anybody. */
    private static List<TimerSeen> without(List<TimerSeen> there, List<TimerSeen> timers) {
        return timers.stream().filter(timer -> !there.contains(timer)).toList();
    }

    private <T> void list(String heading, List<T> things, Function<T, String> words) {
        if (things.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        things.forEach(each -> list.add(new ListItem(words.apply(each))));
        add(new Div(new H3(say.it(heading)), list));
    }

    private String place(Place place) {
        return say.standsAt(place.box());
    }

    private String box(String id) {
        return say.it("box." + id);
    }

    private String task(TaskSeen task) {
        return task.holder() == null
                ? say.it("effect.task.group", Map.of("box", box(task.box())))
                : say.it("effect.task", Map.of("box", box(task.box()), "holder", task.holder()));
    }

    private String timer(TimerSeen timer) {
        return say.it("effect.timer", Map.of("box", box(timer.box()), "due", say.moment(timer.due())));
    }

    private String letter(LetterSeen letter) {
        return say.it(
                "effect.letter",
                Map.of("reader", Objects.requireNonNullElse(letter.reader(), "—"), "subject", letter.subject()));
    }
}
