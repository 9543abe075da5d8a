package kz.birlese.workflow.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import elemental.json.JsonType;
import elemental.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.OpenForm;

/**
 * The person's own device as a safety net ({@code look/drafts.js}): it holds what was typed until the house has kept it,
 * and hands in what had not arrived when the form opens again.
 */
final class LocalCopy {

    private final Div view;
    private final String key;
    private final Say say;
    private final FormBody body;
    private final Autosave autosave;
    private final Runnable follow;
    private final Div notice = new Div();
    private final Div offline = new Div();

    LocalCopy(Div view, OpenForm form, Say say, FormBody body, Autosave autosave, Runnable follow) {
        this.view = view;
        this.key = form.by() + "." + form.task().taskId() + "." + form.task().assignee();
        this.say = say;
        this.body = body;
        this.autosave = autosave;
        this.follow = follow;
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        notice.setVisible(false);
        offline.setText(say.it("form.offline"));
        offline.addClassNames("notice", "warn", "form-offline");
        offline.getElement().setAttribute("role", "status").setAttribute("hidden", true);
        view.getElement().addEventListener("birlese-edited", this::edited).addEventData("event.detail");
        view.getElement()
                .addEventListener("birlese-recovered", this::recovered)
                .addEventData("event.detail.found")
                .addEventData("event.detail.count");
        view.addAttachListener(this::watch);
    }

    /** Says what has been recovered; not there until something has. */
    Div notice() {
        return notice;
    }

    /** Says that the house cannot be reached; the script shows it, since nobody else can then. */
    Div offline() {
        return offline;
    }

    /** The form has been sent: nothing of it needs to be held any more. */
    void forget() {
        UI.getCurrent().getPage().executeJs("window.birleseDrafts?.forget($0)", key);
    }

    private void watch(AttachEvent attach) {
        view.getElement().executeJs("window.birleseDrafts.watch(this, $0)", key);
    }

    private void edited(DomEvent event) {
        keep((int) event.getEventData().getNumber("event.detail"));
    }

    private void keep(int number) {
        autosave.save();
        if (autosave.isSafe()) {
            view.getElement().executeJs("this.birleseDraft?.kept($0)", number);
        }
    }

    /** First as it stood before the person typed, then as they typed: so what was kept elsewhere since is not run over. */
    private void recovered(DomEvent event) {
        JsonObject data = event.getEventData();
        JsonArray found = data.getArray("event.detail.found");
        makeRoom(found);
        lay(found, "before");
        autosave.recall();
        lay(found, "value");
        follow.run();
        keep((int) data.getNumber("event.detail.count"));
        tell(found);
    }

    /** An answer to what the form does not ask any more is none. */
    private void tell(JsonArray found) {
        double last = 0;
        int count = 0;
        for (int i = 0; i < found.length(); i++) {
            last = Math.max(last, found.getObject(i).getNumber("at"));
            count += body.at(found.getObject(i).getString("path")).isPresent() ? 1 : 0;
        }
        Instant at = Instant.ofEpochMilli((long) last);
        notice.setVisible(count > 0);
        notice.setText(say.it("form.recovered", Map.of("count", count, "when", say.moment(at))));
    }

    /** What was typed into a row that somebody has removed since is not lost with it. */
    private void makeRoom(JsonArray found) {
        for (int i = 0; i < found.length(); i++) {
            body.makeRoom(found.getObject(i).getString("path"));
        }
        follow.run();
    }

    private void lay(JsonArray found, String side) {
        for (int i = 0; i < found.length(); i++) {
            JsonObject answer = found.getObject(i);
            if (answer.hasKey(side)) {
                Object onScreen = plain(answer.get(side));
                body.at(answer.getString("path")).ifPresent(field -> lay(field, onScreen));
            }
        }
    }

    /** A choice that is no longer offered empties no field. */
    private static void lay(Widget field, Object onScreen) {
        Object filled = field.fromScreen(onScreen);
        if (filled != null || onScreen == null) {
            field.show(filled);
        }
    }

    private static Object plain(JsonValue value) {
        if (value.getType() == JsonType.BOOLEAN) {
            return value.asBoolean();
        }
        if (value instanceof JsonArray array) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < array.length(); i++) {
                texts.add(array.getString(i));
            }
            return texts;
        }
        String text = value.asString();
        return text.isEmpty() ? null : text;
    }
}
