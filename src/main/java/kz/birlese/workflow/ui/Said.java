package kz.birlese.workflow.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word that something worked; read out, and gone by itself since nothing needs to be done about it. */
final class Said {

    private static final int LONG_ENOUGH_TO_READ = 6000;

    private Said() {}

    static void briefly(String text) {
        Notification said = Notification.show(text, LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_START);
        said.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
