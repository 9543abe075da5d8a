package kz.birlese.workflow;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Somebody has read notices in this tab: whatever counts the unread ones counts again. */
public class NoticesRead extends ComponentEvent<UI> {

    public NoticesRead(UI source) {
        super(source, false);
    }
}
