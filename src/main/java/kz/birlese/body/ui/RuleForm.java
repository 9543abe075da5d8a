package kz.birlese.body.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.birlese.body.KeepBodyRules;
import kz.birlese.body.ReadBody;
import kz.birlese.body.RuleTerms;
import kz.birlese.body.RuleTerms.QuorumOf;
import kz.birlese.people.Words;
import kz.birlese.people.ui.FieldErrors;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Calendar;

/** Sets the rules of a body from a day to come, beginning with those of today; a refusal shows at its field. */
class RuleForm extends Div {

    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,4})\\s*/\\s*(\\d{1,4})\\s*");

    private final DatePicker from = new DatePicker();
    private final IntegerField noticeDays = new IntegerField();
    private final IntegerField papersDays = new IntegerField();
    private final RadioButtonGroup<QuorumOf> quorumOf = new RadioButtonGroup<>();
    private final TextField quorum = new TextField();
    private final IntegerField residents = new IntegerField();
    private final IntegerField gatheringQuorum = new IntegerField();
    private final TextField majority = new TextField();
    private final IntegerField termMonths = new IntegerField();
    private final IntegerField meetingsEveryMonths = new IntegerField();
    private final TextField basis = new TextField();
    private final TextArea reason = new TextArea();
    private final FieldErrors errors;

    RuleForm(KeepBodyRules keepRules, ReadBody.Page page, Words words, Say say, Runnable kept) {
        this.errors = new FieldErrors(words);
        addClassNames("card", "stack");
        labelled(say);
        begin(page.inForce().terms());
        Button send = new Button(say.it("bodies.rule.keep"), click -> {
            if (errors.attempt(() -> keepRules.from(
                    page.line().body().id(), from.getValue(), terms(), basis.getValue(), reason.getValue()))) {
                kept.run();
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(send);
        actions.addClassName("actions");
        add(new H2(say.it("bodies.rule.new")), errors);
        add(from, noticeDays, papersDays, quorumOf, quorum, residents, gatheringQuorum, majority, termMonths);
        add(meetingsEveryMonths, basis, reason, actions);
    }

    private void labelled(Say say) {
        from.setI18n(Calendar.words(say));
        from.setLocale(say.language().locale());
        // On a phone the calendar would otherwise open over the refusal that the focus comes with.
        from.setAutoOpen(false);
        from.setManualValidation(true);
        quorumOf.setItems(QuorumOf.values());
        quorumOf.setItemLabelGenerator(each -> say.it("bodies.quorumOf." + each));
        quorumOf.setLabel(say.it("bodies.rule.quorumOf"));
        Stream.of(noticeDays, papersDays, residents, gatheringQuorum, termMonths, meetingsEveryMonths)
                .forEach(field -> field.setManualValidation(true));
        Stream.of(quorum, majority, basis).forEach(field -> field.setManualValidation(true));
        reason.setManualValidation(true);
        basis.setWidthFull();
        reason.setWidthFull();
        quorum.setHelperText(say.it("bodies.rule.part.help"));
        majority.setHelperText(say.it("bodies.rule.majority.help"));
        residents.setHelperText(say.it("bodies.rule.residents.help"));
        basis.setHelperText(say.it("bodies.rule.basis.help"));
        named(say, "from", from);
        named(say, "noticeDays", noticeDays);
        named(say, "papersDays", papersDays);
        named(say, "quorum", quorum);
        named(say, "residents", residents);
        named(say, "gatheringQuorum", gatheringQuorum);
        named(say, "majority", majority);
        named(say, "termMonths", termMonths);
        named(say, "meetingsEveryMonths", meetingsEveryMonths);
        named(say, "basis", basis);
        named(say, "reason", reason);
    }

    private <C extends Component & HasValidation & HasLabel> void named(Say say, String key, C field) {
        field.setLabel(say.it("bodies.rule." + key));
        errors.on(key, field);
    }

    private void begin(RuleTerms terms) {
        noticeDays.setValue(terms.noticeDays());
        papersDays.setValue(terms.papersDays());
        quorumOf.setValue(terms.quorumOf());
        quorum.setValue(RuleWords.part(terms.quorumNumerator(), terms.quorumDenominator()));
        residents.setValue(terms.residents());
        gatheringQuorum.setValue(terms.gatheringQuorum());
        majority.setValue(RuleWords.part(terms.majorityNumerator(), terms.majorityDenominator()));
        termMonths.setValue(terms.termMonths());
        meetingsEveryMonths.setValue(terms.meetingsEveryMonths());
    }

    private RuleTerms terms() {
        int[] ofQuorum = part(quorum);
        int[] ofMajority = part(majority);
        return new RuleTerms(
                whole(noticeDays),
                whole(papersDays),
                quorumOf.getValue(),
                ofQuorum[0],
                ofQuorum[1],
                residents.getValue(),
                whole(gatheringQuorum),
                ofMajority[0],
                ofMajority[1],
                whole(termMonths),
                whole(meetingsEveryMonths));
    }

    /** What is no number is refused as one outside of its limits. */
    private static int whole(IntegerField field) {
        return field.getValue() == null ? -1 : field.getValue();
    }

    private static int[] part(TextField field) {
        Matcher part = PART.matcher(field.getValue());
        return part.matches()
                ? new int[] {Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2))}
                : new int[] {0, 0};
    }
}
