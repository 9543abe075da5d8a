package kz.birlese.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/**
 * Sorts the files into process families: a process that nobody calls, everything it calls, and the tables and forms
 * they all use. A table that no diagram uses is a family of its own.
 */
final class ProcessFamilies {

    private final Map<String, byte[]> content = new TreeMap<>();
    private final Map<String, String> fileOf = new TreeMap<>();
    private final Map<String, Set<String>> uses = new TreeMap<>();
    private final Set<String> calledOnes = new HashSet<>();

    private ProcessFamilies() {
        ProcessFiles.in("forms", ".form").forEach((name, bytes) -> keep("form " + formId(bytes), name, bytes));
        ProcessFiles.in("processes", ".dmn").forEach(this::keepTable);
        ProcessFiles.in("processes", ".bpmn").forEach(this::keepDiagram);
    }

    /** The files of each family by stable name; the family is called like its root process or table. */
    static Map<String, Map<String, byte[]>> onClasspath() {
        ProcessFamilies all = new ProcessFamilies();
        Map<String, Map<String, byte[]>> families = new TreeMap<>();
        for (String root : all.roots()) {
            Set<String> members = new TreeSet<>();
            all.collect(root, members);
            families.put(
                    root.substring(root.indexOf(' ') + 1),
                    members.stream()
                            .map(all.fileOf::get)
                            .distinct()
                            .collect(Collectors.toMap(
                                    file -> file, all.content::get, (one, same) -> one, TreeMap::new)));
        }
        return families;
    }

    private Set<String> roots() {
        Set<String> roots = new TreeSet<>(fileOf.keySet());
        roots.removeIf(thing -> thing.startsWith("form ") || calledOnes.contains(thing));
        return roots;
    }

    private void collect(String thing, Set<String> members) {
        if (fileOf.containsKey(thing) && members.add(thing)) {
            uses.getOrDefault(thing, Set.of()).forEach(used -> collect(used, members));
        }
    }

    private void keepTable(String name, byte[] bytes) {
        Dmn.readModelFromStream(new ByteArrayInputStream(bytes))
                .getModelElementsByType(Decision.class)
                .forEach(decision -> keep("table " + decision.getId(), name, bytes));
    }

    private void keepDiagram(String name, byte[] bytes) {
        BpmnModelInstance diagram = Bpmn.readModelFromStream(new ByteArrayInputStream(bytes));
        Set<String> used = new TreeSet<>();
        diagram.getModelElementsByType(CallActivity.class)
                .forEach(box -> used.add("process " + box.getCalledElement()));
        diagram.getModelElementsByType(BusinessRuleTask.class)
                .forEach(box -> used.add("table " + box.getCamundaDecisionRef()));
        diagram.getModelElementsByType(UserTask.class).forEach(box -> used.add("form " + box.getCamundaFormRef()));
        for (Process process : diagram.getModelElementsByType(Process.class)) {
            keep("process " + process.getId(), name, bytes);
            uses.put("process " + process.getId(), used);
        }
        calledOnes.addAll(used);
    }

    private void keep(String thing, String name, byte[] bytes) {
        String other = fileOf.put(thing, name);
        if (other != null) {
            throw new IllegalStateException("Both " + other + " and " + name + " hold " + thing);
        }
        content.put(name, bytes);
    }

    private static String formId(byte[] form) {
        try {
            return new ObjectMapper().readTree(form).path("id").asText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
