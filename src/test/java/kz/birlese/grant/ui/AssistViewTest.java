package kz.birlese.grant.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import kz.birlese.grant.AssistApplicant;
import kz.birlese.grant.Call;
import kz.birlese.grant.CompetitionHouse;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Texts;
import kz.birlese.people.Words;
import kz.birlese.record.PostBag;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** A coordinator at the screen where helping begins. */
@SuppressWarnings("unchecked")
class AssistViewTest extends CompetitionHouse {

    @Autowired
    AssistApplicant assist;

    @Autowired
    TaskInbox inbox;

    @Autowired
    Accounts accounts;

    @Autowired
    PostBag post;

    @Autowired
    Words words;

    @Autowired
    Texts texts;

    @Autowired
    Say say;

    private Call call;
    private UUID applicant;
    private AssistView view;

    @BeforeEach
    void sitDown() {
        call = calls.named(openCall(rules()));
        applicant = applicant(AKSHUKUR);
        UUID coordinator = person(new Reach(Role.WORKING_GROUP, AKSHUKUR));
        MockVaadin.setup();
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(coordinator)));
        view = new AssistView(assist, inbox, words, say);
        _setValue(_get(view, Select.class), call);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    /** The page of the task is no part of this test: where it would go is in the word that there is no such page here. */
    @Test
    void withTheCodeTheFormIsOpened() {
        ask(contact());
        assertThatThrownBy(() -> answer(code(request(contact()))))
                .isInstanceOf(NotFoundException.class)
                .satisfies(nowhere -> assertThat(nowhere)
                        .hasMessageContaining("tasks/"
                                + task("completeApplication", running()).getId()));
    }

    @Test
    void aWrongCodeIsSaidAtItsField() {
        ask(contact());
        answer("1");
        assertThat(field("assist.code").getErrorMessage()).contains("4");
        assertThat(applications.findByCallId(call.id())).isEmpty();
    }

    @Test
    void theScreenSaysTheSameWhetherSomebodyHasTheContactOrNot() {
        ask(contact());
        String known = shown();
        _click(button("assist.again"));
        ask("nobody-" + UUID.randomUUID() + "@example.org");
        assertThat(shown()).isEqualTo(known);
        answer("1");
        assertThat(field("assist.code").getErrorMessage()).contains("4");
    }

    @Test
    void aMissingContactIsSaidAtItsField() {
        ask(" ");
        assertThat(field("assist.contact").isInvalid()).isTrue();
        assertThat(_find(view, TextField.class, spec -> spec.withLabel(said("assist.code"))))
                .isEmpty();
    }

    @Test
    void theWayToTheRegistrationIsThere() {
        assertThat(shown()).contains(said("assist.register"), said("assist.register.go"));
    }

    private void ask(String contact) {
        _setValue(field("assist.contact"), contact);
        _click(button("assist.send"));
    }

    private void answer(String code) {
        _setValue(field("assist.code"), code);
        _click(button("assist.begin"));
    }

    private TextField field(String label) {
        return _get(view, TextField.class, spec -> spec.withLabel(said(label)));
    }

    private Button button(String text) {
        return _get(view, Button.class, spec -> spec.withText(said(text)));
    }

    private String said(String key) {
        return texts.say(Language.RU, key);
    }

    private String shown() {
        return view.getElement().getTextRecursively();
    }

    private String contact() {
        return accounts.findById(applicant).orElseThrow().contact().email();
    }

    private UUID request(String contact) {
        return post.toAddress(contact).stream()
                .map(item -> UUID.fromString(item.key().substring("code/".length())))
                .findFirst()
                .orElseThrow();
    }

    private UUID running() {
        return applications.findByCallId(call.id()).get(0).id();
    }
}
