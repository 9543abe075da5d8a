package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.JurySupplement;
import kz.birlese.grant.ReadSupplement;
import kz.birlese.grant.ReadSupplement.SupplementPage;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** What the page of a supplement shows: who asked for more jurors and why, who waits for them, and who was added. */
@org.springframework.stereotype.Component
class SupplementPanel implements CasePanel {

    private final ReadSupplement read;
    private final JuryPart juryPart;
    private final RulesPart rulesPart;
    private final Say say;

    SupplementPanel(ReadSupplement read, JuryPart juryPart, RulesPart rulesPart, Say say) {
        this.read = read;
        this.juryPart = juryPart;
        this.rulesPart = rulesPart;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("supplementJury");
    }

    @Override
    public Component show(UUID caseId) {
        SupplementPage page = read.of(caseId);
        Sheet sheet = new Sheet()
                .heading(say.it(
                        "supplement.title", Map.of("number", page.supplement().number())))
                .fact(say.it("supplement.call"), called(page))
                .fact(
                        say.it("supplement.status"),
                        say.it("status.JurySupplement." + page.supplement().status()));
        if (page.isStaff()) {
            staff(sheet, page);
        } else {
            juror(sheet, page);
        }
        return sheet;
    }

    private String called(SupplementPage page) {
        return page.call().number() + " · " + page.call().title(say.language());
    }

    private void staff(Sheet sheet, SupplementPage page) {
        JurySupplement supplement = page.supplement();
        sheet.fact(say.it("supplement.openedAt"), say.moment(supplement.openedAt()))
                .fact(say.it("supplement.openedBy"), page.openedBy())
                .fact(
                        say.it("supplement.openedBecause"),
                        supplement.openedBecause() == null ? say.it("supplement.lacking") : supplement.openedBecause())
                .fact(say.it("supplement.addedBy"), page.addedBy())
                .fact(say.it("supplement.addedBecause"), supplement.addedBecause());
        juryPart.waiting(sheet, page.waiting());
        juryPart.show(sheet, page.added());
    }

    /** Before the own declaration a juror learns nothing of the applications, only the rules to judge by. */
    private void juror(Sheet sheet, SupplementPage page) {
        if (page.ownDeclaration() == null) {
            sheet.notice("warn", say.it("call.juror.unsigned"));
        } else {
            sheet.notice("good", say.it("call.juror.signed", Map.of("at", page.ownDeclaration())));
        }
        rulesPart.show(sheet, page.call());
    }
}
