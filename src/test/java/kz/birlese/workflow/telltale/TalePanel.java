package kz.birlese.workflow.telltale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.UUID;
import kz.birlese.workflow.CasePanel;

/** Draws a tale beside its form. */
@org.springframework.stereotype.Component
class TalePanel implements CasePanel {

    @Override
    public Set<String> processes() {
        return Set.of("tellTale");
    }

    @Override
    public Component show(UUID caseId) {
        return new Paragraph("A tale");
    }
}
