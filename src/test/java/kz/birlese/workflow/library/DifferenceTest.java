package kz.birlese.workflow.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.birlese.workflow.library.Difference.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two versions of a file say otherwise, each kind of change on a small pair. */
class DifferenceTest {

    private static final String DIAGRAM =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                id="d" targetNamespace="t" exporterVersion="5.28">
              <message id="message1" name="callWithdrawn" />
              <process id="bake" name="Bake" isExecutable="true" camunda:versionTag="1" camunda:historyTimeToLive="P1D">
                <startEvent id="ordered" name="Bread ordered"><outgoing>orderedToKnead</outgoing></startEvent>
                <userTask id="knead" name="Knead dough" camunda:candidateGroups="JURY" camunda:formRef="knead" camunda:formRefBinding="deployment">
                  <documentation>With salt.</documentation>
                  <extensionElements><camunda:taskListener event="complete" delegateExpression="${knead}" /></extensionElements>
                  <multiInstanceLoopCharacteristics camunda:asyncAfter="true" camunda:collection="${bakers}" />
                </userTask>
                <boundaryEvent id="tooLate" name="Too late" attachedToRef="knead" cancelActivity="false">
                  <timerEventDefinition id="timer1"><timeDuration>PT1H</timeDuration></timerEventDefinition>
                </boundaryEvent>
                <subProcess id="oven" name="At the oven">
                  <serviceTask id="heat" name="Heat oven" camunda:delegateExpression="${heat}" />
                </subProcess>
                <businessRuleTask id="decideLoaf" name="Decide loaf" camunda:decisionRef="decideLoaf" />
                <callActivity id="sell" name="Sell" calledElement="sell" />
                <intermediateCatchEvent id="stopped" name="Stopped"><messageEventDefinition id="m1" messageRef="message1" /></intermediateCatchEvent>
                <exclusiveGateway id="isGood" name="Good?" default="isGoodToEnd" />
                <sequenceFlow id="orderedToKnead" sourceRef="ordered" targetRef="knead" />
                <sequenceFlow id="isGoodToEnd" name="No" sourceRef="isGood" targetRef="sell"><conditionExpression>${good}</conditionExpression></sequenceFlow>
              </process>
              <bpmndi:BPMNDiagram id="di"><bpmndi:BPMNPlane bpmnElement="bake"><bpmndi:BPMNShape bpmnElement="knead"><dc:Bounds x="10" y="20" /></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </definitions>
            """;

    private static final String TABLE =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" id="d" namespace="t">
              <decision id="decideLoaf" name="Decide loaf" camunda:historyTimeToLive="P1D">
                <description>Which loaf.</description>
                <decisionTable id="t" hitPolicy="FIRST">
                  <input id="guests" label="Guests"><inputExpression id="e1" typeRef="integer"><text>guests</text></inputExpression></input>
                  <input id="feast" label="Feast"><inputExpression id="e2" typeRef="boolean"><text>feast</text></inputExpression></input>
                  <output id="loaf" label="Loaf" name="loaf" typeRef="string" />
                  <rule id="many"><description>Many guests</description><inputEntry id="a"><text>&gt; 5</text></inputEntry><inputEntry id="b"><text></text></inputEntry><outputEntry id="c"><text>"large"</text></outputEntry></rule>
                  <rule id="few"><inputEntry id="f"><text></text></inputEntry><inputEntry id="g"><text>true</text></inputEntry><outputEntry id="h"><text>"small"</text></outputEntry></rule>
                </decisionTable>
              </decision>
              <dmndi:DMNDI><shape id="s" x="1" /></dmndi:DMNDI>
            </definitions>
            """;

    private static final String FORM =
            """
            {"type": "default", "id": "knead", "schemaVersion": 19, "executionPlatformVersion": "7.24.0", "components": [
              {"id": "f1", "key": "weight", "type": "number", "label": "Weight", "description": "In grams", "layout": {"row": "r1", "columns": 8},
               "validate": {"required": true, "max": 900}, "decimalDigits": 0},
              {"id": "f2", "key": "flour", "type": "select", "label": "Flour", "values": [{"value": "RYE", "label": "Rye"}, {"value": "OAT", "label": "Oat"}]},
              {"id": "f3", "type": "separator"},
              {"id": "g1", "type": "group", "label": "Extras", "components": [
                {"id": "f4", "key": "seeds", "type": "checkbox", "label": "Seeds", "conditional": {"hide": "=flour = \\"OAT\\""}}]}
            ]}
            """;

    private static Difference between(Kind kind, String before, String after) {
        return Difference.between(
                kind, before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
    }

    /** Every change as one line. */
    private static List<String> changes(Kind kind, String file, String was, String is) {
        assertThat(file).contains(was);
        Difference difference = between(kind, file, file.replace(was, is));
        assertThat(difference.extent()).isEqualTo(Extent.CONTENT);
        return difference.changes().stream()
                .flatMap(change -> change.turns().isEmpty()
                        ? List.of(change.move() + " " + place(change)).stream()
                        : change.turns().stream()
                                .map(turn -> place(change) + " " + turn.aspect()
                                        + (turn.about().isEmpty() ? "" : "(" + turn.about() + ")") + ": "
                                        + turn.before() + " → " + turn.after()))
                .toList();
    }

    private static String place(Difference.Change change) {
        return change.thing().part() + " " + change.thing().id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name=\"Knead dough\"|name=\"Knead well\"|BOX knead NAME: Knead dough → Knead well",
                "Groups=\"JURY\"|Groups=\"FINANCE\"|BOX knead ROLE: JURY → FINANCE",
                "formRef=\"knead\"|formRef=\"kneadAnew\"|BOX knead FORM: knead → kneadAnew",
                "<userTask id=\"knead\"|<userTask id=\"knead\" camunda:assignee=\"${ayan}\"|BOX knead PERSON(assignee): null → ${ayan}",
                "With salt.|Without salt.|BOX knead NOTE: With salt. → Without salt.",
                "${bakers}|${cooks}|BOX knead REPEATS(collection): ${bakers} → ${cooks}",
                "asyncAfter=\"true\"|asyncAfter=\"false\"|BOX knead ENGINE(multiInstanceLoopCharacteristics/asyncAfter): true → false",
                "event=\"complete\"|event=\"create\"|BOX knead ENGINE(extensionElements/taskListener/event): complete → create",
                "PT1H|PT2H|BOX tooLate TIMER: PT1H → PT2H",
                "<timeDuration>PT1H</timeDuration>|<timeDate>${late}</timeDate>|BOX tooLate TIMER: PT1H → ${late}",
                "attachedToRef=\"knead\"|attachedToRef=\"oven\"|BOX tooLate SITS_ON: knead → oven",
                "cancelActivity=\"false\"|cancelActivity=\"true\"|BOX tooLate INTERRUPTS: false → true",
                "Expression=\"${heat}\"|Expression=\"${heatSlowly}\"|BOX heat JAVA: ${heat} → ${heatSlowly}",
                "decisionRef=\"decideLoaf\"|decisionRef=\"decideBun\"|BOX decideLoaf TABLE: decideLoaf → decideBun",
                "calledElement=\"sell\"|calledElement=\"give\"|BOX sell CALLS: sell → give",
                "name=\"callWithdrawn\"|name=\"callStopped\"|BOX stopped MESSAGE: callWithdrawn → callStopped",
                "default=\"isGoodToEnd\"|default=\"other\"|BOX isGood OTHERWISE: isGoodToEnd → other",
                "<callActivity id=\"sell\" name=\"Sell\" calledElement=\"sell\" />|<task id=\"sell\" name=\"Sell\" calledElement=\"sell\" />|BOX sell SORT: callActivity → task",
                "${good}|${!good}|FLOW isGoodToEnd CONDITION: ${good} → ${!good}",
                "targetRef=\"sell\"|targetRef=\"oven\"|FLOW isGoodToEnd TO: sell → oven",
                "sourceRef=\"ordered\"|sourceRef=\"stopped\"|FLOW orderedToKnead FROM: ordered → stopped",
                "name=\"Bake\"|name=\"Bake bread\"|PROCESS bake NAME: Bake → Bake bread",
                "versionTag=\"1\"|versionTag=\"2\"|PROCESS bake ENGINE(versionTag): 1 → 2"
            })
    void aDiagramSaysOtherwise(String was, String is, String said) {
        assertThat(changes(Kind.DIAGRAM, DIAGRAM, was, is)).containsExactly(said);
    }

    @Test
    void aBoxOrAWayOfADiagramIsNewGoneOrLiesElsewhere() {
        String heat = "<serviceTask id=\"heat\" name=\"Heat oven\" camunda:delegateExpression=\"${heat}\" />";
        String flow = "<sequenceFlow id=\"orderedToKnead\" sourceRef=\"ordered\" targetRef=\"knead\" />";
        assertThat(changes(Kind.DIAGRAM, DIAGRAM, heat, "")).containsExactly("REMOVED BOX heat");
        assertThat(changes(Kind.DIAGRAM, DIAGRAM, heat, heat + "<task id=\"cool\" name=\"Cool\" />"))
                .containsExactly("ADDED BOX cool");
        assertThat(changes(Kind.DIAGRAM, DIAGRAM, flow, "")).containsExactly("REMOVED FLOW orderedToKnead");
        assertThat(changes(Kind.DIAGRAM, DIAGRAM, flow, flow + flow.replace("orderedToKnead", "again")))
                .containsExactly("ADDED FLOW again");
        String inside = heat + "\n    </subProcess>";
        assertThat(changes(Kind.DIAGRAM, DIAGRAM, inside, "</subProcess>" + heat))
                .containsExactly("BOX heat WITHIN: oven → null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"FIRST\"|\"UNIQUE\"|TABLE decideLoaf HIT_POLICY: FIRST → UNIQUE",
                "Which loaf.|What loaf.|TABLE decideLoaf NOTE: Which loaf. → What loaf.",
                "label=\"Guests\"|label=\"Visitors\"|COLUMN guests NAME: Guests → Visitors",
                "<text>guests</text>|<text>all</text>|COLUMN guests EXPRESSION: guests → all",
                "typeRef=\"integer\"|typeRef=\"double\"|COLUMN guests TYPE: integer → double",
                "name=\"loaf\"|name=\"bread\"|COLUMN loaf EXPRESSION: loaf → bread",
                "Many guests|Very many|ROW many NOTE: Many guests → Very many",
                "&gt; 5|&gt; 7|ROW many CELL(guests): > 5 → > 7",
                "<text>true</text>|<text></text>|ROW few CELL(feast): true → null",
                "\"small\"|\"tiny\"|ROW few CELL(loaf): \"small\" → \"tiny\"",
                "Live=\"P1D\"|Live=\"P2D\"|TABLE decideLoaf ENGINE(historyTimeToLive): P1D → P2D"
            })
    void aTableSaysOtherwise(String was, String is, String said) {
        assertThat(changes(Kind.TABLE, TABLE, was, is)).containsExactly(said);
    }

    @Test
    void aRowOfATableIsNewGoneOrComesEarlier() {
        String many = TABLE.substring(TABLE.indexOf("<rule id=\"many\""), TABLE.indexOf("<rule id=\"few\""));
        assertThat(changes(Kind.TABLE, TABLE, many, "")).containsExactly("REMOVED ROW many");
        assertThat(changes(Kind.TABLE, TABLE, many, many + many.replace("many", "none")))
                .containsExactly("ADDED ROW none");
        String last = "</decisionTable>";
        String turned = TABLE.replace(many, "").replace(last, many + last);
        assertThat(changes(Kind.TABLE, TABLE, TABLE, turned)).containsExactly("TABLE decideLoaf ORDER: null → null");
    }

    @Test
    void aColumnOfATableIsNewWithItsCellsOrGoneWithAllOfThem() {
        String without = TABLE.replaceAll("<input id=\"feast\".*?</input>", "")
                .replace("<inputEntry id=\"b\"><text></text></inputEntry>", "")
                .replace("<inputEntry id=\"g\"><text>true</text></inputEntry>", "");
        assertThat(changes(Kind.TABLE, TABLE, TABLE, without)).containsExactly("REMOVED COLUMN feast");
        assertThat(changes(Kind.TABLE, without, without, TABLE))
                .containsExactly("ADDED COLUMN feast", "ROW few CELL(feast): null → true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Weight\"|\"Mass\"|FIELD weight NAME: Weight → Mass",
                "\"In grams\"|\"In pounds\"|FIELD weight HELP: In grams → In pounds",
                "\"required\": true|\"required\": false|FIELD weight REQUIRED: true → false",
                "\"max\": 900|\"max\": 800|FIELD weight LIMIT(max): 900 → 800",
                "\"decimalDigits\": 0|\"decimalDigits\": 1|FIELD weight LIMIT(decimalDigits): 0 → 1",
                "\"number\"|\"textfield\"|FIELD weight SORT: number → textfield",
                "{\"value\": \"OAT\", \"label\": \"Oat\"}|{\"value\": \"OAT\", \"label\": \"Oats\"}|FIELD flour OPTION(OAT): Oat → Oats",
                ", {\"value\": \"OAT\", \"label\": \"Oat\"}||FIELD flour OPTION(OAT): Oat → null",
                "=flour =|=flour !=|FIELD seeds HIDDEN_WHEN: =flour = \"OAT\" → =flour != \"OAT\"",
                "\"key\": \"seeds\",|\"key\": \"seeds\", \"readonly\": true,|FIELD seeds READ_ONLY(readonly): null → true",
                "\"key\": \"seeds\",|\"key\": \"seeds\", \"defaultValue\": true,|FIELD seeds FIRST_VALUE: null → true",
                "\"key\": \"seeds\",|\"key\": \"seeds\", \"properties\": {\"guide\": \"true\"},|FIELD seeds OTHER(properties.guide): null → true"
            })
    void aFormSaysOtherwise(String was, String is, String said) {
        assertThat(changes(Kind.FORM, FORM, was, is == null ? "" : is)).containsExactly(said);
    }

    @Test
    void aFieldOfAFormIsNewGoneElsewhereOrInAnotherPlace() {
        String seeds = FORM.substring(FORM.indexOf("{\"id\": \"f4\""), FORM.indexOf("]}\n]}"));
        assertThat(changes(Kind.FORM, FORM, seeds, "")).containsExactly("REMOVED FIELD seeds");
        assertThat(changes(Kind.FORM, FORM, seeds, seeds + ", " + seeds.replace("seeds", "nuts")))
                .containsExactly("ADDED FIELD nuts");
        String moved = FORM.replace(seeds, "").replace("]}\n]}", "]}, " + seeds + "]}");
        assertThat(changes(Kind.FORM, FORM, FORM, moved)).containsExactly("FIELD seeds WITHIN: g1 → null");
        String weight = FORM.substring(FORM.indexOf("{\"id\": \"f1\""), FORM.indexOf("{\"id\": \"f2\""));
        String last = FORM.replace(weight, "")
                .replace("]}\n]}", "]}, " + weight.strip().replaceAll(",$", "") + "]}");
        assertThat(changes(Kind.FORM, FORM, FORM, last)).containsExactly("FORM knead ORDER: null → null");
    }

    @Test
    void whatIsOnlyDrawnOtherwiseIsNoChangeOfContent() {
        assertThat(between(Kind.DIAGRAM, DIAGRAM, DIAGRAM.replace("x=\"10\"", "x=\"15\"")))
                .isEqualTo(new Difference(Extent.DRAWING, List.of()));
        assertThat(between(Kind.TABLE, TABLE, TABLE.replace("x=\"1\"", "x=\"2\"")))
                .isEqualTo(new Difference(Extent.DRAWING, List.of()));
        assertThat(between(Kind.FORM, FORM, FORM.replace("\"columns\": 8", "\"columns\": 6")))
                .isEqualTo(new Difference(Extent.DRAWING, List.of()));
        assertThat(between(Kind.FORM, FORM, FORM.replace("{\"id\": \"f3\", \"type\": \"separator\"},", "")))
                .isEqualTo(new Difference(Extent.DRAWING, List.of()));
    }

    @Test
    void whatIsOnlyWrittenOtherwiseIsNeither() {
        assertThat(between(
                        Kind.DIAGRAM,
                        DIAGRAM,
                        DIAGRAM.replace("exporterVersion=\"5.28\"", "exporterVersion=\"5.29\"")
                                .replace("id=\"timer1\"", "id=\"timer2\"")
                                .replace("message1", "message2")
                                .replace("\n", "\n  ")))
                .isEqualTo(new Difference(Extent.WRITING, List.of()));
        assertThat(between(Kind.FORM, FORM, FORM.replace("7.24.0", "7.25.0")).extent())
                .isEqualTo(Extent.WRITING);
        assertThat(between(Kind.TABLE, TABLE, TABLE).extent()).isEqualTo(Extent.NONE);
    }
}
