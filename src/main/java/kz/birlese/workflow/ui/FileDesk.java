package kz.birlese.workflow.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.birlese.record.FileCheck;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.form.TaskForms;

/** Where the file fields of one open form bring their files. */
final class FileDesk {

    private final TaskForms forms;
    private final String taskId;
    private final long largest;
    private final Map<String, StoredFile> known = new HashMap<>();

    FileDesk(TaskForms forms, FileCheck check, String taskId) {
        this.forms = forms;
        this.taskId = taskId;
        this.largest = check.largest();
        forms.attached(taskId).forEach(file -> known.put(file.id().toString(), file));
    }

    long largest() {
        return largest;
    }

    /** Throws {@link kz.birlese.record.Refusal} when the file may not come in. */
    StoredFile take(String name, byte[] content) {
        return forms.attach(taskId, name, content);
    }

    /** A file shown in the form, whoever brought it; empty when the person may not open it. */
    Optional<StoredFile> shown(String id) {
        return forms.shown(id);
    }

    void remember(StoredFile file) {
        known.put(file.id().toString(), file);
    }

    /** Null when there is no such file of the person's. */
    StoredFile find(String id) {
        return known.get(id);
    }
}
