package kz.birlese.workflow.form;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import kz.birlese.workflow.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms of user tasks, for the person who holds the task; for anybody else the task does not exist. */
@Service
@PermitAll
@Transactional
public class TaskForms {

    /** The form of a task, ready to be drawn; throws {@link kz.birlese.record.NotFound} unless the person holds it. */
    public OpenForm open(String taskId) {
        throw new UnsupportedOperationException();
    }

    /**
     * The typed values of a filled form, checked against the form deployed with the task. {@code raw} is what the person
     * sent: text as typed, by field key. Throws {@link kz.birlese.record.Refusal} with one reason for each field at
     * fault (path like {@code scores[2].reason}, rows counted from 0), and {@link kz.birlese.record.NotFound} unless the
     * person holds the task.
     */
    public Submission check(String taskId, Map<String, Object> raw) {
        throw new UnsupportedOperationException();
    }
}
