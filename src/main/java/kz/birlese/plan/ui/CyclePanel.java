package kz.birlese.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.plan.CyclePage;
import kz.birlese.plan.CyclePage.CalledLine;
import kz.birlese.plan.CyclePage.GatheringLine;
import kz.birlese.plan.CyclePage.ReviewLine;
import kz.birlese.plan.CyclePage.VersionLine;
import kz.birlese.plan.PlanCycle;
import kz.birlese.plan.ReadCycle;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** What a cycle's page shows: the plan as it stands, what is to be mended, its versions and what changed between them. */
@org.springframework.stereotype.Component
class CyclePanel implements CasePanel {

    private final ReadCycle read;
    private final VotePart votePart;
    private final PlanPart planPart;
    private final DifferencePart differencePart;
    private final Say say;

    CyclePanel(ReadCycle read, VotePart votePart, PlanPart planPart, DifferencePart differencePart, Say say) {
        this.read = read;
        this.votePart = votePart;
        this.planPart = planPart;
        this.differencePart = differencePart;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("agreePriorities", "adoptPlan", "decidePlan", "seatWorkingGroup", "followPlan", "planReview");
    }

    @Override
    public Component show(UUID caseId) {
        CyclePage page = read.of(caseId);
        Sheet sheet = new Sheet();
        standing(sheet, page);
        findings(sheet, page);
        votePart.show(sheet, caseId);
        if (page.sheet() != null) {
            planPart.show(sheet, page.sheet());
        }
        gatherings(sheet, page.gatherings());
        called(sheet, page.called());
        reviews(sheet, page.reviews());
        versions(sheet, page.versions());
        differencePart.show(sheet, page);
        return sheet;
    }

    private void standing(Sheet sheet, CyclePage page) {
        PlanCycle cycle = page.cycle();
        sheet.fact(say.it("cycle.number"), cycle.number())
                .fact(say.it("cycle.status"), say.it("status.CycleStatus." + cycle.status()))
                .fact(say.it("plan.field.years"), cycle.firstYear() + "–" + cycle.lastYear())
                .fact(say.it("cycle.mentor"), cycle.mentor() == null ? null : say.place(cycle.mentor()));
        sheet.with(new Anchor("cases/preparePlan/" + cycle.id(), say.it("cycle.preparation")));
        if (page.returnedBecause() != null) {
            sheet.notice("warn", say.it("cycle.returned", Map.of("reason", page.returnedBecause())));
        }
    }

    private void findings(Sheet sheet, CyclePage page) {
        if (!page.findings().isEmpty()) {
            sheet.heading(say.it("cycle.findings"))
                    .table(
                            List.of(
                                    say.it("plan.number"),
                                    say.it("cycle.findings.field"),
                                    say.it("cycle.findings.what")),
                            page.findings().stream()
                                    .map(each -> List.of(each.code(), each.field(), each.what()))
                                    .toList());
        }
    }

    private void gatherings(Sheet sheet, List<GatheringLine> gatherings) {
        for (GatheringLine line : gatherings) {
            sheet.heading(say.it(
                            "cycle.gathering." + line.kind(),
                            Map.of("on", line.facts().heldOn())))
                    .fact(say.it("cycle.gathering.place"), line.facts().place());
            if (line.meeting() != null) {
                sheet.fact(say.it("cycle.gathering.meeting"), meeting(line.meeting(), line.number()));
            }
            sheet.fact(say.it("cycle.gathering.version"), String.valueOf(line.version()))
                    .fact(say.it("cycle.gathering.people"), people(line))
                    .fact(say.it("cycle.gathering.votes"), votes(line))
                    .fact(say.it("cycle.gathering.outcome"), say.it("cycle.gathering.agreed." + line.agreed()));
        }
    }

    /** Those that are still to be held, and those that were given up. */
    private void called(Sheet sheet, List<CalledLine> called) {
        for (CalledLine line : called) {
            sheet.heading(say.it("cycle.called." + line.kind(), Map.of("version", line.version())))
                    .fact(say.it("cycle.gathering.meeting"), meeting(line.meeting(), say.it("cycle.called.open")))
                    .fact(say.it("cycle.called.abandoned"), line.abandonedBecause());
        }
    }

    private static Anchor meeting(UUID id, String words) {
        return new Anchor("cases/planMeeting/" + id, words);
    }

    private String people(GatheringLine line) {
        String people = say.it(
                "cycle.gathering.quorum",
                Map.of(
                        "present", line.facts().present(),
                        "needed", line.facts().needed(),
                        "basis", line.facts().basis()));
        return line.facts().rulesFrom() == null
                ? people
                : people + " · "
                        + say.it(
                                "cycle.gathering.rules",
                                Map.of(
                                        "from", line.facts().rulesFrom(),
                                        "majority", line.facts().majority()));
    }

    private String votes(GatheringLine line) {
        return say.it(
                "cycle.gathering.count",
                Map.of(
                        "inFavour", line.facts().inFavour(),
                        "against", line.facts().against(),
                        "abstained", line.facts().abstained()));
    }

    private void reviews(Sheet sheet, List<ReviewLine> reviews) {
        for (ReviewLine line : reviews) {
            sheet.heading(say.it("cycle.review", Map.of("year", String.valueOf(line.year()))))
                    .words(line.summary())
                    .fact(say.it("cycle.review.change"), say.it("cycle.review.change." + line.isPlanToChange()));
        }
    }

    private void versions(Sheet sheet, List<VersionLine> versions) {
        if (versions.isEmpty()) {
            return;
        }
        sheet.heading(say.it("cycle.versions"))
                .table(
                        List.of(
                                say.it("plan.version"),
                                say.it("plan.status"),
                                say.it("plan.resolution"),
                                say.it("plan.fingerprint")),
                        versions.stream().map(this::row).toList());
        versions.forEach(each -> sheet.with(downloads(each)));
    }

    private List<String> row(VersionLine line) {
        String resolution = line.resolution() == null ? "—" : line.resolution() + ", " + say.day(line.adoptedOn());
        return List.of(
                String.valueOf(line.number()),
                say.it("status.VersionStatus." + line.status()),
                resolution,
                line.fingerprint());
    }

    private Div downloads(VersionLine line) {
        Div links = new Div();
        links.addClassName("actions");
        links.add(download(line, "kk", "pdf"), download(line, "ru", "pdf"));
        links.add(download(line, say.language().locale().getLanguage(), "xlsx"));
        return links;
    }

    private Anchor download(VersionLine line, String language, String type) {
        String address = "plans/%s/plan-%s.%s".formatted(line.id(), language, type);
        Map<String, Object> facts = Map.of("number", line.number());
        Anchor anchor = new Anchor(address, say.it("plan.download." + ("pdf".equals(type) ? language : type), facts));
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
