package kz.birlese.workflow.library;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.birlese.people.CurrentUser;
import kz.birlese.workflow.Diagrams;
import kz.birlese.workflow.form.FormDefinition;
import kz.birlese.workflow.form.FormParser;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/** What a version says, and what two of them say otherwise. */
@Service
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, ADMIN})
@Transactional(readOnly = true)
public class ReadVersion {

    private final RepositoryService repository;
    private final Diagrams diagrams;
    private final FormParser forms;
    private final ListableBeanFactory beans;
    private final CurrentUser user;

    ReadVersion(
            RepositoryService repository,
            Diagrams diagrams,
            FormParser forms,
            ListableBeanFactory beans,
            CurrentUser user) {
        this.repository = repository;
        this.diagrams = diagrams;
        this.forms = forms;
        this.beans = beans;
        this.user = user;
    }

    /** The file as it was deployed. */
    public byte[] file(Version version) {
        return resource(version.deployment(), version.file());
    }

    /** The diagram to be drawn, its boxes named in the reader's language. */
    public String drawing(Version diagram) {
        return diagrams.xml(diagram.definition(), user.require().language());
    }

    public List<BoxLine> boxes(Version diagram) {
        return BoxLines.of(repository.getBpmnModelInstance(diagram.definition()));
    }

    /** The class of the bean a box is wired with; null when this release has none of that name. */
    public String java(BoxLine box) {
        return box.bean() == null || !beans.containsBean(box.bean())
                ? null
                : ClassUtils.getUserClass(beans.getType(box.bean())).getName();
    }

    public TableSheet table(Version table) {
        return TableSheet.of(file(table), table.key());
    }

    public FormDefinition form(Version form) {
        return forms.parse(form.file(), new String(file(form), StandardCharsets.UTF_8));
    }

    /** What the later version says otherwise than the earlier one. */
    public Difference difference(Version earlier, Version later) {
        return Difference.between(later.kind(), file(earlier), file(later));
    }

    /** Files of the same family that are new, gone or not the same in the later version, other than its own. */
    public Set<String> changedBeside(Version earlier, Version later) {
        Set<String> before = Set.copyOf(repository.getDeploymentResourceNames(earlier.deployment()));
        Set<String> after = Set.copyOf(repository.getDeploymentResourceNames(later.deployment()));
        Set<String> changed = new TreeSet<>(before);
        changed.addAll(after);
        changed.removeIf(name -> before.contains(name)
                && after.contains(name)
                && Arrays.equals(resource(earlier.deployment(), name), resource(later.deployment(), name)));
        changed.remove(later.file());
        changed.remove(earlier.file());
        return changed;
    }

    private byte[] resource(String deployment, String name) {
        try (InputStream content = repository.getResourceAsStream(deployment, name)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
