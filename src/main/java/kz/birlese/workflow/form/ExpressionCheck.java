package kz.birlese.workflow.form;

import java.util.stream.Stream;

/** Whether everything in a component that is to be computed can be. */
final class ExpressionCheck {

    private final Feel feel;

    ExpressionCheck(Feel feel) {
        this.feel = feel;
    }

    void of(Fault fault, FormComponent it) {
        isTruth(fault, it.readonly(), "readonly");
        isTruth(fault, it.hide(), "conditional.hide");
        isTruth(fault, it.multiple(), "multiple");
        isFeel(fault, it.valuesExpression(), "valuesExpression");
        isFeel(fault, it.columnsExpression(), "columnsExpression");
        fault.unless(it.type() != ComponentType.EXPRESSION || Feel.isFeel(it.expression()), "expression must be FEEL");
        isLimit(fault, it.validate().min(), "min");
        isLimit(fault, it.validate().max(), "max");
        isLimit(fault, it.validate().minLength(), "minLength");
        isLimit(fault, it.validate().maxLength(), "maxLength");
        computed(it)
                .filter(Feel::isFeel)
                .forEach(expression -> sound(fault, () -> feel.requireSound((String) expression)));
        texts(it).forEach(text -> sound(fault, () -> Feelers.requireSound(text, feel)));
    }

    private static Stream<Object> computed(FormComponent it) {
        return Stream.of(
                it.readonly(),
                it.hide(),
                it.multiple(),
                it.valuesExpression(),
                it.columnsExpression(),
                it.expression(),
                it.dataSource(),
                it.accept(),
                it.validate().min(),
                it.validate().max(),
                it.validate().minLength(),
                it.validate().maxLength());
    }

    private static Stream<String> texts(FormComponent it) {
        FormComponent.Appearance around = it.appearance();
        return Stream.of(
                        it.label(),
                        it.title(),
                        it.description(),
                        it.text(),
                        it.content(),
                        it.source(),
                        it.alt(),
                        around == null ? null : around.prefixAdorner(),
                        around == null ? null : around.suffixAdorner())
                .filter(text -> text != null);
    }

    private static void isTruth(Fault fault, Object said, String property) {
        fault.unless(
                said == null || said instanceof Boolean || Feel.isFeel(said),
                property + " must be true, false or FEEL: any other text is never true");
    }

    private static void isFeel(Fault fault, String said, String property) {
        fault.unless(said == null || Feel.isFeel(said), property + " must be FEEL");
    }

    private static void isLimit(Fault fault, Object said, String property) {
        fault.unless(
                said == null || Bounds.said(said) != null || Feel.isFeel(said), property + " must be a number or FEEL");
    }

    private static void sound(Fault fault, Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException unsound) {
            throw fault.of(unsound.getMessage());
        }
    }
}
