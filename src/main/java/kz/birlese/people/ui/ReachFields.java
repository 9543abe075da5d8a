package kz.birlese.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Map;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Words;
import kz.birlese.record.Refusal;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;

/** A role and where it is held. */
class ReachFields extends Div {

    private final Select<Role> role = new Select<>();
    private final ComboBox<Territory> territory = new ComboBox<>();

    ReachFields(Words words, Territories territories) {
        String tag = words.language().locale().getLanguage();
        addClassName("stack");
        role.setLabel(words.say("accounts.role"));
        role.setItems(Arrays.stream(Role.values())
                .filter(each -> each != Role.APPLICANT)
                .toList());
        role.setItemLabelGenerator(each -> words.say("role." + each));
        territory.setLabel(words.say("accounts.territory"));
        territory.setHelperText(words.say("accounts.territory.help"));
        territory.setItems(territories.all());
        territory.setItemLabelGenerator(each -> each.name(tag));
        territory.setClearButtonVisible(true);
        role.setWidthFull();
        territory.setWidthFull();
        add(role, territory);
    }

    void addErrorsTo(FieldErrors errors) {
        errors.on("role", role);
    }

    /** Throws {@link Refusal} {@code roleMissing} when none is chosen. */
    Reach read() {
        if (role.getValue() == null) {
            throw new Refusal("roleMissing", "role", Map.of());
        }
        return new Reach(
                role.getValue(),
                territory.getOptionalValue().map(Territory::kato).orElse(null));
    }
}
