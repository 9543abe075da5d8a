package kz.birlese.workflow.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.birlese.record.FileCheck;
import kz.birlese.record.Refusal;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.form.TaskForms;

/** Where the file fields of one open form bring their files. */
final class FileDesk {

    private final long largest;
    private final BiFunction<String, byte[], StoredFile> taking;
    private final Function<String, Optional<StoredFile>> showing;
    private final Map<String, StoredFile> known = new HashMap<>();

    private FileDesk(
            FileCheck check,
            BiFunction<String, byte[], StoredFile> taking,
            Function<String, Optional<StoredFile>> showing) {
        this.largest = check.largest();
        this.taking = taking;
        this.showing = showing;
    }

    static FileDesk of(TaskForms forms, FileCheck check, String taskId) {
        FileDesk desk = new FileDesk(check, (name, content) -> forms.attach(taskId, name, content), forms::shown);
        forms.attached(taskId).forEach(desk::remember);
        return desk;
    }

    /** For a form that is only looked at: there are no files and none comes in. */
    static FileDesk ofNoTask(FileCheck check) {
        return new FileDesk(
                check,
                (name, content) -> {
                    throw new Refusal("formOnlyShown");
                },
                id -> Optional.empty());
    }

    long largest() {
        return largest;
    }

    /** Throws {@link kz.birlese.record.Refusal} when the file may not come in. */
    StoredFile take(String name, byte[] content) {
        return taking.apply(name, content);
    }

    /** A file shown in the form, whoever brought it; empty when the person may not open it. */
    Optional<StoredFile> shown(String id) {
        return showing.apply(id);
    }

    void remember(StoredFile file) {
        known.put(file.id().toString(), file);
    }

    /** Null when there is no such file of the person's. */
    StoredFile find(String id) {
        return known.get(id);
    }
}
