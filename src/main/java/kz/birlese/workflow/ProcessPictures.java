package kz.birlese.workflow;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.people.Language;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.Standings.Standing;
import kz.birlese.workflow.figures.BoxFigures;
import kz.birlese.workflow.figures.StepFigures;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every process as it is just now, for those who look after its cases: where they stand, what is stuck, where time goes.
 * Who stands where is told of the cases the person follows; how long a step takes, of all there ever were.
 */
@Service
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, ADMIN})
@Transactional(readOnly = true)
public class ProcessPictures {

    private final Standings standings;
    private final StepFigures figures;
    private final Diagrams diagrams;
    private final RepositoryService repository;

    ProcessPictures(Standings standings, StepFigures figures, Diagrams diagrams, RepositoryService repository) {
        this.standings = standings;
        this.figures = figures;
        this.diagrams = diagrams;
        this.repository = repository;
    }

    /** A process with how many times it runs, and how many of those wait for help. */
    public record Line(String process, int running, int stuck) {}

    /** @param running how many cases run on it */
    public record Version(int number, Instant since, int running) {}

    /** Every process there is, called ones too. */
    public List<Line> processes() {
        Map<String, Integer> running = standings.running();
        Map<String, Integer> stuck = standings.stuckProcesses();
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .map(key -> new Line(key, running.getOrDefault(key, 0), stuck.getOrDefault(key, 0)))
                .toList();
    }

    /** Newest first; throws {@link NotFound} when there is no such process. */
    public List<Version> versions(String process) {
        List<ProcessDefinition> found = found(process);
        Map<String, Integer> running = standings.runningOn(ids(found));
        Map<String, Instant> since = repository.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(
                        Deployment::getId, each -> each.getDeploymentTime().toInstant()));
        return found.stream()
                .map(each -> new Version(
                        each.getVersion(), since.get(each.getDeploymentId()), running.getOrDefault(each.getId(), 0)))
                .toList();
    }

    /** @param version null for all versions together; throws {@link NotFound} when there is no such version */
    public ProcessPicture of(String process, Integer version) {
        List<ProcessDefinition> meant = found(process).stream()
                .filter(each -> version == null || each.getVersion() == version)
                .toList();
        if (meant.isEmpty()) {
            throw new NotFound();
        }
        String drawn = meant.get(0).getId();
        List<String> onDiagram = diagrams.boxes(drawn);
        Map<String, Standing> now = standings.at(ids(meant));
        Map<String, BoxFigures> past = figures.of(version == null ? process : drawn).stream()
                .collect(Collectors.toMap(BoxFigures::box, Function.identity()));
        Set<String> all = new LinkedHashSet<>(onDiagram);
        all.addAll(elsewhere(meant, now.keySet()));
        List<ProcessPicture.Box> boxes = new ArrayList<>();
        for (String box : all) {
            Standing standing = now.getOrDefault(box, Standing.NOBODY);
            boxes.add(new ProcessPicture.Box(
                    box,
                    onDiagram.contains(box),
                    standing.tokens(),
                    standing.cases(),
                    standing.stuck(),
                    past.get(box)));
        }
        return new ProcessPicture(process, version, drawn, boxes);
    }

    /** The diagram of a version, its boxes named in the language. */
    public String diagram(ProcessPicture picture, Language language) {
        return diagrams.xml(picture.definition(), language);
    }

    /** Boxes that the newest of the versions does not have. */
    private Set<String> elsewhere(List<ProcessDefinition> meant, Set<String> occupied) {
        Set<String> earlier = new TreeSet<>(occupied);
        meant.stream().skip(1).forEach(each -> earlier.addAll(diagrams.boxes(each.getId())));
        return earlier;
    }

    private List<ProcessDefinition> found(String process) {
        List<ProcessDefinition> found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return found;
    }

    private static List<String> ids(List<ProcessDefinition> definitions) {
        return definitions.stream().map(ProcessDefinition::getId).toList();
    }
}
