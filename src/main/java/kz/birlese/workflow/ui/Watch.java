package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/**
 * Looks every 30 seconds whether what a view shows is still so. A poll counts as work to the server's idle clock, so
 * after twenty minutes without a person doing anything the watch goes to sleep and lets the session run out.
 */
final class Watch {

    private static final int EVERY_MILLIS = 30_000;
    private static final int LOOKS_BEFORE_SLEEP = 40;

    private final Runnable look;
    private int looks;

    private Watch(Runnable look) {
        this.look = look;
    }

    /** Watches for as long as the component is on the screen. */
    static Watch over(Component view, Runnable look) {
        Watch watch = new Watch(look);
        view.addAttachListener(attach -> {
            UI ui = attach.getUI();
            ui.setPollInterval(EVERY_MILLIS);
            Registration listening = ui.addPollListener(poll -> watch.look(ui));
            view.addDetachListener(detach -> {
                detach.unregisterListener();
                listening.remove();
                ui.setPollInterval(-1);
            });
        });
        return watch;
    }

    /** Somebody did something: start counting again. */
    void awake() {
        looks = 0;
        UI.getCurrent().setPollInterval(EVERY_MILLIS);
    }

    private void look(UI ui) {
        looks++;
        if (looks > LOOKS_BEFORE_SLEEP) {
            ui.setPollInterval(-1);
            return;
        }
        look.run();
    }
}
