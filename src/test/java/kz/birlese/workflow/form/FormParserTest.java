package kz.birlese.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormParserTest {

    private final Bench bench = new Bench();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        iframe is refused            | {'id':'x','type':'iframe','url':'https://example.org'} | type "iframe" is refused: it would run a page of another site
        a type nobody knows          | {'id':'x','type':'hologram'} | type "hologram" is not supported
        no type at all               | {'id':'x','key':'a'} | type "" is not supported
        a property nobody knows      | {'id':'x','type':'textfield','key':'a','glitter':true} | property glitter is not in the schema of textfield
        a property of another type   | {'id':'x','type':'textfield','key':'a','decimalDigits':2} | property decimalDigits is not in the schema of textfield
        a validation of another type | {'id':'x','type':'number','key':'a','validate':{'pattern':'x'}} | property validate.pattern is not in the schema of number
        a validation nobody knows    | {'id':'x','type':'number','key':'a','validate':{'prime':true}} | property validate.prime is not in the schema of number
        a condition nobody knows     | {'id':'x','type':'number','key':'a','conditional':{'show':'=true'}} | property conditional.show is not in the schema of number
        an appearance nobody knows   | {'id':'x','type':'number','key':'a','appearance':{'colour':'red'}} | property appearance.colour is not in the schema of number
        a field without a key        | {'id':'x','type':'number'} | has no key
        a key with blanks            | {'id':'x','type':'number','key':'a b'} | is no valid key
        a key twice                  | {'id':'x','type':'number','key':'a'},{'id':'y','type':'number','key':'a'} | key is used twice
        a key twice across a group   | {'id':'x','type':'number','key':'a'},{'id':'g','type':'group','components':[{'id':'y','type':'number','key':'a'}]} | key is used twice
        hide without FEEL            | {'id':'x','type':'number','key':'a','conditional':{'hide':'true'}} | conditional.hide must be true, false or FEEL
        FEEL that does not parse     | {'id':'x','type':'number','key':'a','conditional':{'hide':'=a >'}} | failed to parse
        FEEL with decimal()          | {'id':'x','type':'expression','key':'a','expression':'=decimal(1.005, 2)'} | differ between engines
        FEEL with is defined()       | {'id':'x','type':'number','key':'a','conditional':{'hide':'=is defined(b)'}} | differ between engines
        disabled by FEEL             | {'id':'x','type':'number','key':'a','disabled':'=true'} | disabled must be true or false
        read-only by plain text      | {'id':'x','type':'number','key':'a','readonly':'yes'} | readonly
        choices from nowhere         | {'id':'x','type':'radio','key':'a'} | exactly one of values
        choices from two places      | {'id':'x','type':'radio','key':'a','values':[{'value':'1'}],'valuesKey':'b'} | exactly one of values
        an option twice              | {'id':'x','type':'radio','key':'a','values':[{'value':'1'},{'value':'1'}]} | used twice
        an option without value      | {'id':'x','type':'radio','key':'a','values':[{'label':'one'}]} | an option has no value
        a time of what               | {'id':'x','type':'datetime','key':'a','subtype':'year'} | subtype year is none of
        a time with a time zone      | {'id':'x','type':'datetime','key':'a','subtype':'datetime','use24h':true,'timeSerializingFormat':'unix'} | timeSerializingFormat unix is none of
        hours of no kind             | {'id':'x','type':'datetime','key':'a','subtype':'datetime','use24h':'yes'} | Boolean
        a pattern that is none       | {'id':'x','type':'textfield','key':'a','validate':{'pattern':'('}} | Unclosed group
        a validation type unknown    | {'id':'x','type':'textfield','key':'a','validate':{'validationType':'iban'}} | validationType iban
        a text without end           | {'id':'x','type':'textarea','key':'a','validate':{'maxLength':1000000}} | maxLength
        a list without path          | {'id':'x','type':'dynamiclist','isRepeating':true,'components':[{'id':'y','type':'number','key':'a'}]} | has no path
        a table without columns      | {'id':'x','type':'table','dataSource':'=rows'} | exactly one of columns, columnsExpression
        a table of a plain word      | {'id':'x','type':'table','dataSource':'rows','columns':[{'key':'a'}]} | dataSource must be FEEL
        a file of a kind not taken   | {'id':'x','type':'filepicker','key':'a','accept':'.exe,.bat'} | leaves no kind of file
        a layout out of the grid     | {'id':'x','type':'number','key':'a','layout':{'row':'r','columns':17}} | layout.columns
        a block of a text left open  | {'id':'x','type':'text','text':'{{#if a}} yes'} | {{#if}} is not closed
        a block that closes nothing  | {'id':'x','type':'html','content':'yes{{/loop}}'} | {{/loop}} closes nothing
        ambiguous FEEL in a label    | {'id':'x','type':'button','label':'{{decimal(1.005, 2)}}'} | differ between engines
        a default beside valuesKey   | {'id':'x','type':'select','key':'a','valuesKey':'b','defaultValue':'c'} | defaultValue cannot be told
        a message without a pattern  | {'id':'x','type':'textfield','key':'a','validate':{'patternErrorMessage':'b'}} | without a pattern
        a label that is a number     | {'id':'x','type':'textfield','key':'a','label':5} | String
        a limit that is a word       | {'id':'x','type':'number','key':'a','validate':{'min':'ten'}} | min must be a number or FEEL
        """)
    void aFormThatWouldNotWorkAsWrittenIsRefusedWithItsFileAndKey(String what, String component, String fault) {
        assertThatThrownBy(() -> bench.form(component))
                .as(what)
                .isInstanceOf(UnfitForm.class)
                .hasMessageContaining("probe.form: ")
                .hasMessageContaining(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'schemaVersion': 20, 'type': 'default', 'id': 'probe', 'components': []}",
                "{'schemaVersion': 19, 'type': 'default', 'id': 'Probe 1', 'components': []}",
                "{'schemaVersion': 19, 'type': 'default', 'id': 'probe', 'components': [], 'theme': 'dark'}",
                "{'schemaVersion': 19, 'id': 'probe', 'components': []}",
                "{'schemaVersion': 19, 'type': 'default', 'id': 'probe'}",
                "{'schemaVersion': '19', 'type': 'default', 'id': 'probe', 'components': []}",
                "{'type': 'default', 'components': []}",
                "{'type': 'default', 'id': 'probe', 'exporter': {'name': 'x', 'owner': 'y'}, 'components': []}",
                "{'schemaVersion': 19, 'type': 'default', 'id': 'probe', 'id': 'other', 'components': []}",
                "[]",
                "{",
                "{'schemaVersion': 19, 'type': 'default', 'id': 'probe', 'components': [7]}"
            })
    void aFileThatIsNoFormOfOursIsRefused(String text) {
        assertThatThrownBy(() -> bench.parser.parse("odd.form", text.replace('\'', '"')))
                .isInstanceOf(UnfitForm.class)
                .hasMessageStartingWith("odd.form: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'x','type':'textfield','key':'a','label':'A','description':'B','readonly':'=b','disabled':false,'defaultValue':'c','layout':{'row':'r','columns':8},'appearance':{'prefixAdorner':'+','suffixAdorner':'!'},'validate':{'required':true,'minLength':1,'maxLength':9,'pattern':'^a','validationType':'custom'}}",
                "{'id':'x','type':'textarea','key':'a.b','validate':{'required':true,'minLength':1,'maxLength':9}}",
                "{'id':'x','type':'number','key':'a','decimalDigits':2,'appearance':{'suffixAdorner':'₸'},'validate':{'min':0,'max':'=most'}}",
                "{'id':'x','type':'datetime','key':'a','subtype':'date','dateLabel':'When','disallowPassedDates':true}",
                "{'id':'x','type':'datetime','key':'a','subtype':'datetime','use24h':true,'timeInterval':15,'timeSerializingFormat':'no_timezone'}",
                "{'id':'x','type':'checkbox','key':'a','validate':{'required':true}}",
                "{'id':'x','type':'radio','key':'a','values':[{'value':'1','label':'One'}]}",
                "{'id':'x','type':'select','key':'a','valuesKey':'list','searchable':true}",
                "{'id':'x','type':'checklist','key':'a','valuesExpression':'=list'}",
                "{'id':'x','type':'taglist','key':'a','valuesKey':'list'}",
                "{'id':'x','type':'filepicker','key':'a','accept':'.pdf, .PNG','multiple':true,'validate':{'required':true}}",
                "{'id':'x','type':'expression','key':'a','expression':'=1+1','computeOn':'change'}",
                "{'id':'x','type':'group','path':'g','showOutline':true,'components':[{'id':'y','type':'number','key':'a'}]}",
                "{'id':'x','type':'dynamiclist','path':'l','isRepeating':true,'allowAddRemove':false,'showOutline':true,'properties':{'rowTitle':'name'},'components':[{'id':'y','type':'number','key':'a','readonly':true}]}",
                "{'id':'x','type':'text','text':'Hello'}",
                "{'id':'x','type':'table','dataSource':'=rows','columns':[{'key':'a','label':'A'}]}",
                "{'id':'x','type':'separator'}",
                "{'id':'x','type':'spacer','height':30}"
            })
    void everyTypeWithItsPropertiesIsRead(String component) {
        assertThat(bench.form(component).components()).hasSize(1);
    }

    @Test
    void aWordInATextThatLooksLikeForbiddenFeelIsNoFeel() {
        assertThat(bench.form("{'id':'x','type':'number','key':'a','conditional':{'hide':'=b = \\\"decimal(\\\"'}}")
                        .components())
                .hasSize(1);
    }

    @Test
    void theFingerprintFollowsTheText() {
        String one = Bench.json("{'id':'x','type':'number','key':'a'}");
        String two = Bench.json("{'id':'x','type':'number','key':'b'}");
        assertThat(bench.parser.parse("f", one).fingerprint())
                .isEqualTo(bench.parser.parse("g", one).fingerprint())
                .isNotEqualTo(bench.parser.parse("f", two).fingerprint());
    }
}
