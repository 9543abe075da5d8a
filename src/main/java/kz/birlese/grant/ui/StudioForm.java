package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.CallSettings;
import kz.birlese.grant.GivingRules.Limit;
import kz.birlese.grant.GivingRules.Method;
import kz.birlese.grant.GivingWords;
import kz.birlese.grant.GivingWords.Group;
import kz.birlese.grant.Trial.Asked;
import kz.birlese.grant.portfolio.Quota.Bound;
import kz.birlese.grant.portfolio.Quota.Measure;
import kz.birlese.programme.Money;
import kz.birlese.workflow.Say;

/** What is to be tried: another way to give, another fund, other limits, somebody put in or left out. */
class StudioForm extends Div {

    /** Whether somebody is put in or left out by hand. */
    enum Hand {
        BY_RULE,
        IN,
        OUT
    }

    private final transient CallSettings settings;
    private final transient Say say;
    private final transient Runnable changed;
    private final RadioButtonGroup<Method> method = new RadioButtonGroup<>();
    private final BigDecimalField fund = new BigDecimalField();
    private final CheckboxGroup<Limit> limits = new CheckboxGroup<>();
    private final Select<Group> group = new Select<>();
    private final Select<Bound> bound = new Select<>();
    private final Select<Measure> measure = new Select<>();
    private final BigDecimalField amount = new BigDecimalField();
    private final transient List<Limit> offered = new ArrayList<>();
    private final transient Set<UUID> in = new HashSet<>();
    private final transient Set<UUID> out = new HashSet<>();

    StudioForm(CallSettings settings, GivingWords words, Say say, Runnable changed) {
        this.settings = settings;
        this.say = say;
        this.changed = changed;
        addClassName("studio-form");
        method.setLabel(say.it("studio.method"));
        method.setItems(Method.values());
        method.setItemLabelGenerator(each -> say.it("studio.method." + each));
        fund.setLabel(say.it("studio.fund"));
        limits.setLabel(say.it("studio.limits"));
        limits.setItemLabelGenerator(limit -> words.limit(say.language(), limit));
        group.setItems(words.groups(say.language(), settings));
        group.setItemLabelGenerator(Group::name);
        bound.setItems(Bound.values());
        bound.setItemLabelGenerator(each -> say.it("form.prepareCall.limitBound.option." + each));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(each -> say.it("form.prepareCall.limitMeasure.option." + each));
        asDeclared();
        method.addValueChangeListener(event -> changed(event.isFromClient()));
        fund.addValueChangeListener(event -> changed(event.isFromClient()));
        limits.addValueChangeListener(event -> changed(event.isFromClient()));
        Button back = new Button(say.it("studio.back"), press -> {
            asDeclared();
            changed.run();
        });
        add(method, fund, limits, further(), back);
    }

    private void asDeclared() {
        Asked declared = Asked.of(settings);
        method.setValue(declared.method());
        fund.setValue(declared.fund().amount());
        in.clear();
        out.clear();
        offered.clear();
        offered.addAll(declared.limits());
        offer(Set.copyOf(offered));
    }

    private void offer(Set<Limit> chosen) {
        limits.setItems(List.copyOf(offered));
        limits.setValue(chosen);
        limits.setVisible(!offered.isEmpty());
    }

    private Component further() {
        group.setLabel(say.it("studio.further"));
        bound.setLabel(say.it("form.prepareCall.limitBound"));
        amount.setLabel(say.it("form.prepareCall.limitAmount"));
        measure.setLabel(say.it("form.prepareCall.limitMeasure"));
        bound.setValue(Bound.AT_LEAST);
        measure.setValue(Measure.GRANTS);
        amount.setValue(BigDecimal.ONE);
        Div further = new Div(group, bound, amount, measure, new Button(say.it("studio.further.add"), press -> put()));
        further.addClassName("studio-further");
        return further;
    }

    private void put() {
        if (group.getValue() == null || amount.getValue() == null) {
            return;
        }
        Limit limit = new Limit(
                group.getValue().trait(),
                group.getValue().value(),
                bound.getValue(),
                measure.getValue(),
                amount.getValue());
        if (offered.contains(limit)) {
            return;
        }
        Set<Limit> chosen = new HashSet<>(limits.getValue());
        chosen.add(limit);
        offered.add(limit);
        offer(chosen);
        changed.run();
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            changed.run();
        }
    }

    /** What an empty or negative fund asks for is nothing. */
    Asked asked() {
        BigDecimal tried =
                fund.getValue() == null ? BigDecimal.ZERO : fund.getValue().max(BigDecimal.ZERO);
        List<Limit> chosen =
                offered.stream().filter(limits.getValue()::contains).toList();
        return new Asked(method.getValue(), Money.tenge(tried), chosen, in, out);
    }

    Component hand(UUID application, String name) {
        Select<Hand> hand = new Select<>();
        hand.setItems(Hand.values());
        hand.setItemLabelGenerator(each -> say.it("studio.hand." + each));
        hand.setValue(in.contains(application) ? Hand.IN : out.contains(application) ? Hand.OUT : Hand.BY_RULE);
        hand.setAriaLabel(say.it("studio.hand") + " " + name);
        hand.addValueChangeListener(event -> {
            in.remove(application);
            out.remove(application);
            if (event.getValue() != Hand.BY_RULE) {
                (event.getValue() == Hand.IN ? in : out).add(application);
            }
            changed(event.isFromClient());
        });
        return hand;
    }
}
