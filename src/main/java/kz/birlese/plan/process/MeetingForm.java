package kz.birlese.plan.process;

import java.util.UUID;
import kz.birlese.plan.AdoptDevelopmentPlan.Resolution;
import kz.birlese.plan.PlanGathering.Facts;
import kz.birlese.workflow.Submission;

/** What forms ask about a gathering or meeting and the resolution after it. */
final class MeetingForm {

    private MeetingForm() {}

    static Facts facts(Submission form) {
        return new Facts(
                form.date("heldOn"),
                form.text("place"),
                whole(form, "present"),
                whole(form, "needed"),
                form.text("basis"),
                whole(form, "inFavour"),
                whole(form, "against"),
                whole(form, "abstained"),
                UUID.fromString(form.choices("minutes").get(0)));
    }

    static Resolution resolution(Submission form) {
        return new Resolution(form.text("resolution"), form.date("adoptedOn"));
    }

    static boolean adopts(Submission form) {
        return "ADOPT".equals(form.text("decision"));
    }

    private static int whole(Submission form, String key) {
        return form.number(key).intValueExact();
    }
}
