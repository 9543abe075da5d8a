package kz.birlese.workflow.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.birlese.HouseTest;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EndingsTest extends HouseTest {

    @Autowired
    private List<Ending> endings;

    @Autowired
    private Texts texts;

    @Test
    void aCaseOfAnyProcessMayBeCancelledOrThePersonReadsWhyNot() {
        List<BpmnModelInstance> diagrams = Release.now().diagrams();
        Set<String> called = diagrams.stream()
                .map(diagram -> diagram.getModelElementsByType(CallActivity.class))
                .flatMap(Collection::stream)
                .map(CallActivity::getCalledElement)
                .collect(Collectors.toSet());
        Set<String> ending = endings.stream().map(Ending::process).collect(Collectors.toSet());
        assertThat(diagrams.stream()
                        .flatMap(diagram -> diagram.getModelElementsByType(Process.class).stream())
                        .map(Process::getId)
                        .filter(process -> !called.contains(process)))
                .isNotEmpty()
                .allMatch(
                        process -> ending.contains(process) != texts.knows(Language.KK, "refusal.noEnding." + process));
    }
}
