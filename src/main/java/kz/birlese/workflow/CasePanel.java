package kz.birlese.workflow;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.UUID;

/** A feature draws what a person should see of a case, beside the form and on the case's own page. */
public interface CasePanel {

    Set<String> processes();

    /** For a person whom {@link CaseDirectory#mayOpen} lets in. */
    Component show(UUID caseId);
}
