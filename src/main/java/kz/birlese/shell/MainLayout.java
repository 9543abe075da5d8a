package kz.birlese.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.birlese.people.Words;
import kz.birlese.workflow.MyNotices;

/**
 * The frame around every view: the mark, the doors this person may enter, the bell, the language, who is at work. Views bring
 * their own heading; the frame brings the {@code main} landmark, the way past the navigation and the focus. What a form
 * left on the person's device is looked through on every page, so that nothing old stays there.
 */
@Layout
@AnonymousAllowed
@JavaScript("context://look/keys.js")
@JavaScript("context://look/drafts.js")
class MainLayout extends AppLayout implements AfterNavigationObserver {

    /** The frame scrolls its content in a box of its own, not the window: every box around the heading goes to its top. */
    private static final String FOCUS_THE_HEADING =
            """
            requestAnimationFrame(() => {
              const heading = document.querySelector('#main h1');
              if (!heading) return;
              heading.tabIndex = -1;
              heading.focus({preventScroll: true});
              for (let box = heading; box; box = box.assignedSlot ?? box.parentNode ?? box.host) {
                box.scrollTop = 0;
              }
            })""";

    private static final String SAY_WHETHER_CONNECTED =
            """
            const line = window.Vaadin.connectionIndicator;
            if (line) {
              line.onlineText = $0;
              line.offlineText = $1;
              line.reconnectingText = $2;
              line.setAttribute('role', 'status');
            }""";

    private final Words words;
    private final Navigation navigation;
    private final Main main = new Main();
    private final transient Person person;
    private final transient Together together;
    private final Bell bell;
    private final Div standingIn = new Div();
    private final Div helping = new Div();
    private String path;

    MainLayout(Words words, Doors doors, Person person, Together together, Languages languages, MyNotices notices) {
        this.words = words;
        this.person = person;
        this.together = together;
        this.bell = new Bell(words, notices);
        this.navigation = new Navigation(words, doors.open());
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        setPrimarySection(Section.NAVBAR);
        Header bar = new Header(brand(), atTheEnd(languages));
        bar.addClassName("frame-bar");
        if (person.isKnown()) {
            bar.addComponentAsFirst(toggle());
            addToDrawer(side(person));
        } else {
            setDrawerOpened(false);
        }
        bar.addComponentAsFirst(skipLink());
        addToNavbar(bar);
        asBar(standingIn, "standing-in");
        asBar(helping, "standing-in", "helping");
        super.setContent(new Div(standingIn, helping, main, navigation.bottom()));
    }

    private static void asBar(Div bar, String... names) {
        bar.addClassNames("notice", "warn");
        bar.addClassNames(names);
        bar.getElement().setAttribute("role", "status");
    }

    /** The line that says whether the page reaches us, in the person's words and as a status. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI()
                .getPage()
                .executeJs(
                        SAY_WHETHER_CONNECTED,
                        words.say("frame.online"),
                        words.say("frame.offline"),
                        words.say("frame.reconnecting"));
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#main", words.say("frame.skip"));
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private DrawerToggle toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(words.say("frame.menu"));
        return toggle;
    }

    private Anchor brand() {
        Image mark = new Image("look/mark.svg", "");
        Anchor brand = new Anchor("tasks", mark, new Span("Birlese"));
        brand.addClassName("brand");
        return brand;
    }

    private Div atTheEnd(Languages languages) {
        Component who = person.line();
        who.addClassName("desktop-only");
        bell.setVisible(person.isKnown());
        Div end = new Div(bell, languages.choice(), who);
        end.addClassName("frame-end");
        return end;
    }

    private Div side(Person person) {
        Component who = person.line();
        who.addClassName("phone-only");
        Button keys = KeySheet.button(words);
        keys.addClassName("desktop-only");
        Div side = new Div(navigation.side(), who, keys, person.wayOut());
        side.addClassName("side");
        // The navigation is not all there is: who is at work, the keys and the way out belong to a place of their own
        // too.
        side.getElement().setAttribute("role", "region").setAttribute("aria-label", words.say("frame.menu"));
        return side;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    /** The focus follows a person to the new heading; a filter in the address or the first page leaves it alone. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String arrived = event.getLocation().getPath();
        if (path != null && !path.equals(arrived)) {
            UI.getCurrent().getPage().executeJs(FOCUS_THE_HEADING);
        }
        path = arrived;
        person.tellStandingIn(standingIn);
        together.tell(helping);
        if (person.isKnown()) {
            bell.ring();
        }
        navigation.mark(arrived);
    }
}
