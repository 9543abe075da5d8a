package kz.birlese.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema allows is read, what it does not is refused with file and key: every type with every property. */
class FormSchemaTest {

    private final Bench bench = new Bench();

    static Stream<Arguments> allowed() {
        return Schema.types().stream()
                .flatMap(type -> Schema.allowed(type).stream().map(property -> Arguments.of(type, property)));
    }

    static Stream<Arguments> notAllowed() {
        return Schema.types().stream().flatMap(type -> Schema.properties().stream()
                .filter(property -> !Schema.allowed(type).contains(property))
                .map(property -> Arguments.of(type, property)));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void whatTheSchemaAllowsIsRead(String type, String property) {
        assertThat(parse(Schema.with(type, property)).components()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("notAllowed")
    void whatTheSchemaDoesNotAllowIsRefusedWithFileAndKey(String type, String property) {
        ObjectNode component = Schema.with(type, property);
        assertThatThrownBy(() -> parse(component))
                .isInstanceOf(UnfitForm.class)
                .hasMessageMatching("elsewhere.form: (a|deep.down): property [\\w.]+ is not in the schema of " + type);
    }

    @Test
    void everyTypeOfTheSchemaIsKnown() {
        assertThat(Arrays.stream(ComponentType.values()).map(ComponentType::inJson))
                .containsExactlyInAnyOrderElementsOf(Schema.types());
    }

    @Test
    void anOlderVersionAndNoneAreRead() {
        String form = Schema.form(Schema.component("textfield"));
        assertThat(bench.parser.parse("f", form.replace(":19", ":4")).components())
                .hasSize(1);
        assertThat(bench.parser
                        .parse("f", form.replace("\"schemaVersion\":19,", ""))
                        .components())
                .hasSize(1);
    }

    @Test
    void aComponentWithoutAnIdGetsOne() {
        ObjectNode one = Schema.component("separator").without("id");
        ObjectNode other = Schema.component("separator").without("id");
        assertThat(parse(one, other).components())
                .extracting(FormComponent::id)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    private FormDefinition parse(ObjectNode... components) {
        return bench.parser.parse("elsewhere.form", Schema.form(components));
    }
}
