package kz.birlese.grant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.UUID;
import kz.birlese.ViewTest;
import kz.birlese.grant.GivingRules.Method;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The selection studio as a programme manager meets it before the committee. */
class StudioViewTest extends ViewTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final CompetitionHouse house = new CompetitionHouse() {};

    private UUID call;

    @BeforeEach
    void rankACall() {
        beans.autowireBean(house);
        house.openTheHouse();
        call = house.ranked(house.rules());
    }

    private String said() {
        return view().getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsTriedStandsBesideTheRulesOfTheCall() {
        at(house.manager);
        open("studio/" + call);
        assertThat(said())
                .contains(text("studio.line"), text("studio.changes.none"), text("studio.proof.order"))
                .contains("800 000 ₸");

        RadioButtonGroup<Method> method = _get(RadioButtonGroup.class);
        _setValue(method, Method.PORTFOLIO);
        assertThat(said())
                .contains(text("studio.proof.proved"), text("studio.why.OTHERS_WORTH"), text("studio.why.WORTH"));

        _setValue(
                _get(BigDecimalField.class, spec -> spec.withLabel(text("studio.fund"))),
                BigDecimal.valueOf(3_100_000));
        assertThat(said()).doesNotContain(text("studio.why.OTHERS_WORTH"));
    }

    @Test
    void theCallLeadsToTheStudio() {
        at(house.manager);
        open("cases/startUpCompetition/" + call);
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("studio/" + call));
    }
}
