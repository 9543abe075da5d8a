package kz.birlese.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Component;

/** The views a person may enter, in the order their {@code @Menu} annotations ask for; titles are message keys. */
@Component
class Doors {

    private final CurrentUser user;

    Doors(CurrentUser user) {
        this.user = user;
    }

    /** Empty while nobody is signed in. A role taken away closes its doors at the next look. */
    List<MenuEntry> open() {
        return user.find()
                .map(person -> MenuConfiguration.getMenuEntries().stream()
                        .filter(entry -> isOpen(entry, person))
                        .toList())
                .orElse(List.of());
    }

    private static boolean isOpen(MenuEntry entry, SignedIn person) {
        RolesAllowed allowed =
                entry.menuClass() == null ? null : entry.menuClass().getAnnotation(RolesAllowed.class);
        return allowed == null
                || Arrays.stream(allowed.value()).map(Role::valueOf).anyMatch(person::is);
    }
}
