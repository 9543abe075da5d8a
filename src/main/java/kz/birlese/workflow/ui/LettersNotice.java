package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TroubledLetters;
import kz.birlese.workflow.TroubledLetters.Trouble;
import org.springframework.stereotype.Service;

/** Which letters cannot leave the house, since when, and what helps; for whoever keeps it running the button to try again. */
@Service
class LettersNotice {

    private final TroubledLetters letters;
    private final CurrentUser user;
    private final Say say;

    LettersNotice(TroubledLetters letters, CurrentUser user, Say say) {
        this.letters = letters;
        this.user = user;
        this.say = say;
    }

    /** What there is to tell about the whole house; equal as long as nothing changes. */
    List<Trouble> now() {
        return letters.list();
    }

    /** About the whole house; invisible where there is nothing to tell. */
    Div of(List<Trouble> troubles) {
        Div notice = notice(troubles);
        if (!troubles.isEmpty() && keeps()) {
            notice.add(new Button(say.it("letters.trouble.retry"), click -> new ReasonDialog(
                            say, say.it("letters.trouble.retry"), say.it("letters.trouble.do"), this::retry)
                    .open()));
        }
        return notice;
    }

    /** About one case; the house's own notice has the button. */
    Div of(UUID caseId) {
        return notice(letters.of(caseId));
    }

    private Div notice(List<Trouble> troubles) {
        Div notice = new Div();
        notice.addClassNames("notice", "bad", "stack");
        notice.setVisible(!troubles.isEmpty());
        if (!troubles.isEmpty()) {
            notice.add(new H2(say.it("letters.trouble.title")));
            troubles.forEach(each -> notice.add(of(each)));
        }
        return notice;
    }

    private Div of(Trouble trouble) {
        String what = "letters.trouble." + (trouble.isAddressMissing() ? "address" : trouble.channel());
        UnorderedList kinds = new UnorderedList();
        trouble.kinds()
                .forEach((kind, count) -> kinds.add(new ListItem(say.it(
                        "letters.trouble.line",
                        Map.of("kind", say.itOr("letterKind." + kind, say.it("letterKind.other")), "count", count)))));
        String next = trouble.nextTry() == null
                ? say.it("letters.trouble.givenUp")
                : say.it("letters.trouble.next", Map.of("next", say.moment(trouble.nextTry())));
        return new Div(
                new Paragraph(say.it(what, Map.of("count", trouble.count(), "since", say.moment(trouble.since())))),
                kinds,
                new Paragraph(say.it(trouble.isAddressMissing() ? "letters.trouble.address.do" : "letters.trouble.do")
                        + " " + next));
    }

    private void retry(String reason) {
        letters.retryAll(reason);
        Said.briefly(say.it("letters.trouble.retried"));
    }

    private boolean keeps() {
        SignedIn me = user.require();
        return Stream.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.ADMIN).anyMatch(me::is);
    }
}
