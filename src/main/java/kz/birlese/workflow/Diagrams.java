package kz.birlese.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Diagrams as the engine has them, with the names of their boxes in the reader's language. */
@Component
public class Diagrams {

    private final RepositoryService repository;
    private final Texts texts;
    private final Map<String, String> translated = new ConcurrentHashMap<>();

    Diagrams(RepositoryService repository, Texts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    /** The XML of a version of a process; a version never changes, so each translation is made once. */
    public String xml(String definition, Language language) {
        return translated.computeIfAbsent(definition + language, key -> translate(definition, language));
    }

    private String translate(String definition, Language language) {
        BpmnModelInstance diagram = Bpmn.readModelFromStream(repository.getProcessModel(definition));
        for (FlowElement element : diagram.getModelElementsByType(FlowElement.class)) {
            String key = (element instanceof SequenceFlow ? "flow." : "box.") + element.getId();
            if (texts.knows(language, key)) {
                element.setName(texts.say(language, key));
            }
        }
        return Bpmn.convertToString(diagram);
    }
}
