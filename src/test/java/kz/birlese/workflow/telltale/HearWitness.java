package kz.birlese.workflow.telltale;

import java.util.Map;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** "Hear a witness": one task for each, as a jury's scores are. */
@Component("hearWitness")
class HearWitness extends UserTaskBox {

    private final JdbcClient sql;

    HearWitness(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        sql.sql("insert into tell_tale_word values (?)")
                .param("witness " + task.taskId())
                .update();
        return Map.of();
    }
}
