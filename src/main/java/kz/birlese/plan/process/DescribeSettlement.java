package kz.birlese.plan.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.plan.ReadPreparation;
import kz.birlese.plan.SettlementProfile;
import kz.birlese.plan.SettlementProfile.Figures;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Describe settlement" of {@code preparePlan}. */
@Component("describeSettlement")
class DescribeSettlement extends UserTaskBox {

    private final kz.birlese.plan.DescribeSettlement settlement;
    private final ReadPreparation read;

    DescribeSettlement(kz.birlese.plan.DescribeSettlement settlement, ReadPreparation read) {
        this.settlement = settlement;
        this.read = read;
    }

    /** As it was in the cycle before. */
    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        SettlementProfile before = read.of(task.caseId()).profileBefore();
        if (before == null) {
            return Map.of();
        }
        Figures figures = before.figures();
        Map<String, Object> opening = new HashMap<>();
        opening.put("population", figures.population());
        opening.put("households", figures.households());
        opening.put("budget", figures.budget());
        opening.put("facilities", List.of(figures.facilities().split(",")));
        opening.put("otherFacilities", figures.otherFacilities());
        opening.put("water", figures.water());
        opening.put("gas", figures.gas());
        opening.put("internet", figures.internet());
        opening.put("latitude", figures.latitude());
        opening.put("longitude", figures.longitude());
        return opening;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        settlement.as(
                task.caseId(),
                new Figures(
                        whole(form, "population"),
                        whole(form, "households"),
                        form.number("budget"),
                        String.join(",", form.choices("facilities")),
                        form.text("otherFacilities"),
                        whole(form, "water"),
                        whole(form, "gas"),
                        whole(form, "internet"),
                        form.number("latitude"),
                        form.number("longitude")));
        return Map.of();
    }

    private static int whole(Submission form, String key) {
        return form.number(key).intValueExact();
    }
}
