package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.CaseDirectory;
import kz.birlese.workflow.CasePanel;
import org.springframework.stereotype.Service;

/** Finds what the features say and draw about a case, for a person who may open it. */
@Service
class CasePanels {

    private final List<CaseDirectory> directories;
    private final List<CasePanel> panels;
    private final CurrentUser user;

    CasePanels(List<CaseDirectory> directories, List<CasePanel> panels, CurrentUser user) {
        this.directories = directories;
        this.panels = panels;
        this.user = user;
    }

    /** The feature's own picture of the case; throws {@link NotFound} for a person who may not open it. */
    Component of(String process, UUID caseId) {
        directory(process, caseId);
        return panels.stream()
                .filter(panel -> panel.processes().contains(process))
                .findFirst()
                .orElseThrow(NotFound::new)
                .show(caseId);
    }

    boolean mayOpen(String process, UUID caseId) {
        return directories.stream()
                .filter(directory -> directory.processes().contains(process))
                .anyMatch(directory -> directory.mayOpen(caseId, user.require()));
    }

    /** What describes the case; throws {@link NotFound} for a person who may not open it. */
    CaseDirectory directory(String process, UUID caseId) {
        return directories.stream()
                .filter(directory -> directory.processes().contains(process))
                .filter(directory -> directory.mayOpen(caseId, user.require()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
