package kz.birlese.workflow.fitting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.UUID;
import kz.birlese.workflow.CasePanel;

/** Draws a fitting beside its form. */
@org.springframework.stereotype.Component
class FittingPanel implements CasePanel {

    @Override
    public Set<String> processes() {
        return Set.of("tryOn");
    }

    @Override
    public Component show(UUID caseId) {
        return new Paragraph("A fitting");
    }
}
