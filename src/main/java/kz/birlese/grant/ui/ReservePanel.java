package kz.birlese.grant.ui;

import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.GrantApplication;
import kz.birlese.grant.ReadAward;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** What the page of freed money shows: where it comes from, who is proposed and who was passed over, and why. */
@Component
class ReservePanel implements CasePanel {

    private static final Set<String> RULES = Set.of("doesNotFit", "ceilingReached");

    private final ReadAward read;
    private final Say say;

    ReservePanel(ReadAward read, Say say) {
        this.read = read;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("offerReserve");
    }

    @Override
    public com.vaadin.flow.component.Component show(UUID caseId) {
        ReadAward.ReservePage page = read.reserve(caseId);
        Sheet sheet = new Sheet()
                .heading(say.it(
                        "reserve.title", java.util.Map.of("number", page.offer().number())))
                .fact(
                        say.it("award.freed"),
                        page.freedBy().number() + " · "
                                + say.value(page.freedBy().amount()))
                .fact(
                        say.it("award.status"),
                        say.it("status.ReserveOffer." + page.offer().status()));
        if (page.candidate() != null) {
            sheet.fact(say.it("form.decideReserve.candidate"), named(page.candidate()));
        }
        if (!page.passedOver().isEmpty()) {
            sheet.heading(say.it("award.passedOver"));
            page.passedOver().forEach(each -> sheet.fact(named(each.application()), reason(each.reason())));
        }
        return sheet;
    }

    private static String named(GrantApplication application) {
        return application.number() + " · " + application.title();
    }

    private String reason(String reason) {
        return RULES.contains(reason) ? say.it("reserve." + reason) : reason;
    }
}
