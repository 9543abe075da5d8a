package kz.birlese.plan.process;

import kz.birlese.plan.MeasureReport.Contents;
import kz.birlese.plan.MeasureStatus;
import kz.birlese.programme.Money;
import kz.birlese.workflow.Submission;

/** What forms ask about the progress of a measure. */
final class ReportForm {

    private ReportForm() {}

    static Contents contents(Submission form) {
        return new Contents(
                MeasureStatus.valueOf(form.text("progress")),
                form.number("reached"),
                form.number("spent") == null ? null : Money.tenge(form.number("spent")),
                form.text("note"),
                form.text("evidence"),
                form.choices("files"));
    }
}
