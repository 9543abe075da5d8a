package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.UUID;
import kz.birlese.ViewTest;
import kz.birlese.people.Role;
import kz.birlese.workflow.TaskTalk;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of notices. */
class NoticesViewTest extends ViewTest {

    private static final int MORE_THAN_A_PAGE = 32;

    @Autowired
    private Tales tales;

    @Autowired
    private TaskTalk talk;

    private UUID manager;
    private UUID director;
    private UUID tale;
    private String task;

    @BeforeEach
    void ring() {
        manager = person(Role.PROGRAMME_MANAGER);
        director = person(Role.DIRECTOR);
        tale = tales.begin("Бір ертегі", "475233100", null, List.of());
        task = task("answerBell", tale).getId();
        at(director);
    }

    @Test
    void whatIsReadHereStaysInItsPlaceAndDoesNotComeTwice() {
        ask(MORE_THAN_A_PAGE);
        open("notices");
        assertThat(_find(NoticeRow.class)).hasSize(30);
        List<Button> read = buttons("notices.read");
        UUID first = _find(NoticeRow.class).get(0).id();
        _click(read.get(0));
        assertThat(_find(NoticeRow.class).get(0).id()).isEqualTo(first);
        assertThat(buttons("notices.read")).hasSize(29);
        press("notices.more");
        assertThat(_find(NoticeRow.class)).hasSize(MORE_THAN_A_PAGE);
        assertThat(buttons("notices.more")).isEmpty();
        press("notices.readAll");
        assertThat(buttons("notices.read")).isEmpty();
        assertThat(buttons("notices.readAll")).isEmpty();
    }

    @Test
    void aNoticeLeadsWhereItsThingIs() {
        ask(1);
        open("notices");
        assertThat(_find(view(), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactlyInAnyOrder("profile", "questions");
    }

    @Test
    void whatIsNotTheirsAnyMoreIsSaidInOneWordAndLeadsNowhere() {
        ask(1);
        tales.conceal(tale, director);
        open("notices");
        assertThat(shown())
                .contains(text("notices.gone"))
                .doesNotContain(tale.toString().substring(0, 8));
        assertThat(_find(view(), Anchor.class)).extracting(Anchor::getHref).containsExactly("profile");
    }

    @Test
    void whoeverHasBeenToldNothingReadsWhenThatWillBe() {
        open("notices");
        assertThat(shown()).contains(text("notices.none"));
        assertThat(_find(NoticeRow.class)).isEmpty();
    }

    private void ask(int times) {
        as(manager, () -> {
            for (int time = 0; time < times; time++) {
                talk.ask(task, director, "Можно ли?");
            }
        });
    }

    private List<Button> buttons(String key) {
        return _find(Button.class, spec -> spec.withText(text(key)));
    }
}
