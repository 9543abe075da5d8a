package kz.birlese.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Words;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;

/** A role and where it is held: within what is the administrator's own, and over the whole only when that is chosen. */
class ReachFields extends Div {

    private final Select<Role> role = new Select<>();
    private final ComboBox<Place> territory = new ComboBox<>();

    /** @param kato null for the whole */
    record Place(String kato, String name) {}

    ReachFields(Words words, GrantRole roles) {
        addClassName("stack");
        role.setLabel(words.say("accounts.role"));
        role.setItems(Arrays.stream(Role.values())
                .filter(each -> each != Role.APPLICANT)
                .toList());
        role.setItemLabelGenerator(each -> words.say("role." + each));
        territory.setLabel(words.say("accounts.territory"));
        territory.setItems(places(words, roles));
        territory.setItemLabelGenerator(Place::name);
        role.setWidthFull();
        territory.setWidthFull();
        add(role, territory);
    }

    private static List<Place> places(Words words, GrantRole roles) {
        String tag = words.language().locale().getLanguage();
        Stream<Place> whole =
                roles.isEverywhere() ? Stream.of(new Place(null, words.say("place.region"))) : Stream.empty();
        Stream<Place> parts = roles.places().stream().map(each -> new Place(each.kato(), each.name(tag)));
        return Stream.concat(whole, parts).toList();
    }

    void addErrorsTo(FieldErrors errors) {
        errors.on("role", role);
        errors.on("territory", territory);
    }

    /** Throws {@link Refusal} {@code roleMissing} and {@code territoryMissing} for what is not chosen. */
    Reach read() {
        List<Reason> missing = new ArrayList<>();
        if (role.getValue() == null) {
            missing.add(new Reason("roleMissing", "role", Map.of()));
        }
        if (territory.getValue() == null) {
            missing.add(new Reason("territoryMissing", "territory", Map.of()));
        }
        if (!missing.isEmpty()) {
            throw new Refusal(missing);
        }
        return new Reach(role.getValue(), territory.getValue().kato());
    }
}
