package kz.birlese.workflow.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * A form: what {@code forms/<module>/<kebab-id>.form} says.
 *
 * @param id equal to the box it belongs to
 * @param fingerprint SHA-256 of the file; differs when the form was changed
 */
public record FormDefinition(String id, List<FormComponent> components, String fingerprint) {

    public FormDefinition {
        components = List.copyOf(components);
    }

    /** Every component, containers before what they hold. */
    public Stream<FormComponent> all() {
        return components.stream().flatMap(FormDefinition::withInner);
    }

    private static Stream<FormComponent> withInner(FormComponent component) {
        return Stream.concat(
                Stream.of(component), component.components().stream().flatMap(FormDefinition::withInner));
    }
}
