package kz.birlese.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.plan.PlanCycle;
import kz.birlese.plan.ReadPreparation;
import kz.birlese.plan.SettlementProfile.Figures;
import kz.birlese.plan.WorkingGroups.Group;
import kz.birlese.plan.WorkingGroups.Member;
import kz.birlese.programme.Money;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** What a cycle's page shows while its plan is being prepared: the group, the settlement, its issues and their trees. */
@org.springframework.stereotype.Component
class PreparationPanel implements CasePanel {

    private final ReadPreparation read;
    private final IssuesPart issues;
    private final Say say;

    PreparationPanel(ReadPreparation read, IssuesPart issues, Say say) {
        this.read = read;
        this.issues = issues;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("preparePlan");
    }

    @Override
    public Component show(UUID caseId) {
        ReadPreparation.Page page = read.of(caseId);
        PlanCycle cycle = page.cycle();
        Sheet sheet = new Sheet()
                .fact(say.it("cycle.settlement"), say.place(cycle.settlement()))
                .fact(say.it("cycle.years"), cycle.firstYear() + "–" + cycle.lastYear())
                .fact(say.it("cycle.mentor"), cycle.mentor() == null ? null : say.place(cycle.mentor()))
                .with(publicPage(cycle));
        if (page.group() != null) {
            group(sheet, page.group());
        }
        findings(sheet, page);
        if (page.profile() != null) {
            profile(sheet, page.profile().figures());
        }
        if (!page.issues().all().isEmpty()) {
            sheet.heading(say.it("cycle.issues")).with(issues.of(page.issues(), page.mayWork()));
        }
        trees(sheet, page);
        return sheet;
    }

    /** A plain page, which the router of the views does not know. */
    private Anchor publicPage(PlanCycle cycle) {
        Anchor way = new Anchor("villages/" + cycle.settlement(), say.it("cycle.public"));
        way.setRouterIgnore(true);
        return way;
    }

    private void group(Sheet sheet, Group group) {
        Map<String, Object> document = Map.of(
                "number",
                group.mandate().documentNumber(),
                "date",
                group.mandate().documentDate());
        sheet.heading(say.it("cycle.group"))
                .fact(say.it("cycle.document"), say.it("cycle.document.line", document))
                .fact(say.it("cycle.term"), say.value(group.mandate().termMonths()))
                .table(
                        List.of(
                                say.it("form.formWorkingGroup.name"),
                                say.it("form.formWorkingGroup.party"),
                                say.it("form.formWorkingGroup.office")),
                        group.members().stream().map(this::member).toList());
    }

    private List<String> member(Member member) {
        return List.of(
                member.name(), say.it("status.Party." + member.party()), say.it("status.Office." + member.office()));
    }

    private void findings(Sheet sheet, ReadPreparation.Page page) {
        if (!page.findings().isEmpty()) {
            String column = "form.formWorkingGroup.findings.column.";
            sheet.heading(say.it("form.formWorkingGroup.findings"))
                    .table(
                            List.of(say.it(column + "rule"), say.it(column + "found"), say.it(column + "needed")),
                            page.findings().stream()
                                    .map(each ->
                                            List.of(say.it("composition." + each.rule()), each.found(), each.needed()))
                                    .toList());
        }
    }

    private void profile(Sheet sheet, Figures figures) {
        sheet.heading(say.it("cycle.profile"))
                .fact(say.it("form.describeSettlement.population"), say.value(figures.population()))
                .fact(say.it("form.describeSettlement.households"), say.value(figures.households()))
                .fact(
                        say.it("form.describeSettlement.budget"),
                        Money.tenge(figures.budget()).in(say.language()))
                .fact(say.it("form.describeSettlement.facilities"), facilities(figures))
                .fact(say.it("form.describeSettlement.otherFacilities"), figures.otherFacilities())
                .fact(say.it("form.describeSettlement.water"), say.value(figures.water()))
                .fact(say.it("form.describeSettlement.gas"), say.value(figures.gas()))
                .fact(say.it("form.describeSettlement.internet"), say.value(figures.internet()))
                .fact(
                        say.it("form.describeSettlement.point"),
                        say.value(figures.latitude()) + " / " + say.value(figures.longitude()));
    }

    private String facilities(Figures figures) {
        return Stream.of(figures.facilities().split(","))
                .filter(word -> !word.isEmpty())
                .map(word -> say.it("facility." + word))
                .collect(Collectors.joining(", "));
    }

    private void trees(Sheet sheet, ReadPreparation.Page page) {
        if (page.trees().isEmpty()) {
            return;
        }
        sheet.heading(say.it("cycle.trees"));
        page.issues().leading().stream()
                .filter(issue -> page.trees().containsKey(issue.id()))
                .forEach(issue ->
                        sheet.with(new TreePart(say, issue, page.trees().get(issue.id()))));
    }
}
