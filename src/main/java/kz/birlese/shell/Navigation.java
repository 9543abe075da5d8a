package kz.birlese.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import kz.birlese.people.Words;

/** The same doors twice: all of them at the side (a drawer on phones), the first four under the thumb on phones. */
class Navigation {

    private static final int UNDER_THE_THUMB = 4;

    private final SideNav side = new SideNav();
    private final Nav bottom = new Nav();
    private final Words words;

    Navigation(Words words, List<MenuEntry> doors) {
        this.words = words;
        side.getElement().setAttribute("aria-label", words.say("frame.navigation"));
        bottom.getElement().setAttribute("aria-label", words.say("frame.shortcuts"));
        bottom.addClassName("bottom");
        bottom.setVisible(doors.size() > 1);
        doors.forEach(this::addToSide);
        doors.stream().limit(UNDER_THE_THUMB).forEach(this::addToBottom);
    }

    SideNav side() {
        return side;
    }

    Nav bottom() {
        return bottom;
    }

    private void addToSide(MenuEntry door) {
        SideNavItem item = new SideNavItem(words.say(door.title()), door.path());
        item.setMatchNested(true);
        item.getElement().setAttribute("data-key", "g " + (side.getItems().size() + 1));
        if (door.icon() != null) {
            item.setPrefixComponent(icon(door));
        }
        side.addItem(item);
    }

    private void addToBottom(MenuEntry door) {
        Anchor link = new Anchor(address(door), new Span(brief(door)));
        if (door.icon() != null) {
            link.addComponentAsFirst(icon(door));
        }
        bottom.add(link);
    }

    /** Under the thumb there is room for one word, where the house has a shorter one. */
    private String brief(MenuEntry door) {
        String brief = door.title() + ".brief";
        return words.say(words.knows(brief) ? brief : door.title());
    }

    private static Icon icon(MenuEntry door) {
        Icon icon = new Icon(door.icon());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    private static String address(MenuEntry door) {
        return door.path().startsWith("/") ? door.path().substring(1) : door.path();
    }

    /** Says which door stands open: the one the path begins with. */
    void mark(String path) {
        bottom.getChildren().map(Anchor.class::cast).forEach(link -> {
            boolean here = path.equals(link.getHref()) || path.startsWith(link.getHref() + "/");
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
