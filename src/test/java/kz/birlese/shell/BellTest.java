package kz.birlese.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.ViewTest;
import kz.birlese.people.Role;
import kz.birlese.people.Words;
import kz.birlese.workflow.MyNotices;
import kz.birlese.workflow.TaskTalk;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bell over a page, as the frame hangs it there. */
class BellTest extends ViewTest {

    @Autowired
    private Words words;

    @Autowired
    private MyNotices notices;

    @Autowired
    private Tales tales;

    @Autowired
    private TaskTalk talk;

    private Bell bell;
    private String task;

    @BeforeEach
    void askTwiceAboutOneTaskAndOnceAboutAnother() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        UUID director = person(Role.DIRECTOR);
        task = begun();
        as(manager, () -> {
            talk.ask(begun(), director, "Можно ли?");
            talk.ask(task, director, "Можно ли?");
            talk.ask(task, director, "А нужно ли?");
        });
        at(director);
        bell = new Bell(words, notices);
        bell.ring();
    }

    private String begun() {
        return task("answerBell", tales.begin("Бір ертегі", "475233100", null, List.of()))
                .getId();
    }

    @Test
    void itCountsWhatIsUnreadAndCountsAgainAsItIsRead() {
        assertThat(shows()).isEqualTo("3");
        assertThat(bell.getHref()).isEqualTo("notices");
        assertThat(bell.getElement().getAttribute("aria-label")).isEqualTo(text("notices.bell", Map.of("count", 3)));
        open("notices");
        UI.getCurrent().add(bell);
        _click(_find(Button.class, spec -> spec.withText(text("notices.read"))).get(0));
        assertThat(shows()).isEqualTo("2");
        press("notices.readAll");
        assertThat(shows()).isEmpty();
        assertThat(bell.getElement().getAttribute("aria-label")).isEqualTo(text("notices.bell", Map.of("count", 0)));
    }

    @Test
    void whoeverOpensTheTaskHasReadWhatWasToldAboutIt() {
        open("tasks/" + task);
        bell.ring();
        assertThat(shows()).isEqualTo("1");
    }

    /** Nothing while nothing is unread. */
    private String shows() {
        return bell.getChildren()
                .filter(part -> part.isVisible() && part.getElement().getTag().equals("span"))
                .map(part -> part.getElement().getText())
                .findFirst()
                .orElse("");
    }
}
