package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.ViewTest;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.repair.RepairDesk;
import kz.birlese.workflow.telltale.NewerTale;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the page of a case to the version in force, alone or with all the person looks after. */
@SuppressWarnings("unchecked")
class MoveDialogTest extends ViewTest {

    private static final String MANGYSTAU = "475030100";

    /** In the test house. */
    private static final Map<String, Object> AT_ONCE = Map.of("count", 2);

    @Autowired
    private Tales tales;

    @Autowired
    private TaskActions actions;

    @Autowired
    private RepairDesk desk;

    @Autowired
    private NewerTale newer;

    private final UUID[] quiet = new UUID[2];
    private UUID tale;

    @BeforeEach
    void twoHaveGoneWhereTheNewVersionDoesNotFollow() {
        newer.findsNoOthers();
        UUID manager = person(new Reach(Role.PROGRAMME_MANAGER, MANGYSTAU));
        tale = tales.begin("Қоңырау", MANGYSTAU, null, List.of());
        tales.begin("Қоңырау", MANGYSTAU, null, List.of());
        for (int each = 0; each < quiet.length; each++) {
            UUID silent = tales.begin("Үнсіздік", MANGYSTAU, null, List.of());
            as(manager, () -> actions.complete(task("answerBell", silent).getId(), Map.of("words", "Сәлем")));
            quiet[each] = silent;
        }
        time.runDueJobs();
        newer.comes();
        at(manager);
        open("tracking/" + desk.root(tale));
        press("repair.Move");
    }

    @AfterEach
    void itIsGoneAgain() {
        newer.isGoneAgain();
    }

    private static String number(UUID tale) {
        return "T-" + tale.toString().substring(0, 8);
    }

    private static String said() {
        return _get(MoveDialog.class).getElement().getTextRecursively();
    }

    @Test
    void whatKeepsSeveralCasesIsSaidOnceWithTheirNumbers() {
        assertThat(said())
                .contains(text("move.file.process", Map.of("name", text("process.tellTale"))))
                .contains(text("move.will", Map.of("count", 1)))
                .doesNotContain(text("move.not"), number(quiet[0]), text("move.most", AT_ONCE));
        _setValue(_get(RadioButtonGroup.class), true);
        assertThat(said())
                .contains(text("move.not"), text("move.will", AT_ONCE))
                .contains(text("move.most", AT_ONCE));
        assertThat(_find(_get(MoveDialog.class), ListItem.class).stream()
                        .map(ListItem::getText)
                        .filter(line -> line.contains("T-")))
                .singleElement()
                .asString()
                .startsWith(text("move.obstacle.GONE", Map.of("box", text("box.silenceOver"), "numbers", "")))
                .contains(number(quiet[0]), number(quiet[1]))
                .doesNotContain(number(tale));
    }

    @Test
    void aReasonIsAskedForAndKept() {
        TextArea why = _get(TextArea.class, spec -> spec.withLabel(text("reason.label")));
        _setValue(why, " ");
        press("repair.do");
        assertThat(why.getErrorMessage()).isEqualTo(text("refusal.reasonMissing"));
        assertThat(newer.has(tale)).isFalse();
        _setValue(why, "Вышла новая версия");
        press("repair.do");
        assertThat(_find(MoveDialog.class)).isEmpty();
        assertThat(newer.has(tale)).isTrue();
        assertThat(shown()).contains("Вышла новая версия").doesNotContain(text("repair.Move"));
    }
}
