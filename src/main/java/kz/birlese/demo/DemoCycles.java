package kz.birlese.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.birlese.plan.Issue;
import kz.birlese.plan.RaiseIssue;
import kz.birlese.plan.ReadPreparation;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes a village from its working group to its adopted plan, or as far as it comes, each step through its task. */
@Component
@Profile("demo")
class DemoCycles {

    private final Actors actors;
    private final DemoVotes votes;
    private final DemoPlanMeetings meetings;
    private final RaiseIssue raiseIssue;
    private final ReadPreparation read;
    private final DemoCalendar calendar;

    DemoCycles(
            Actors actors,
            DemoVotes votes,
            DemoPlanMeetings meetings,
            RaiseIssue raiseIssue,
            ReadPreparation read,
            DemoCalendar calendar) {
        this.actors = actors;
        this.votes = votes;
        this.meetings = meetings;
        this.raiseIssue = raiseIssue;
        this.read = read;
        this.calendar = calendar;
    }

    void play(DemoStep step, DemoVillage village, UUID cycle) {
        switch (step) {
            case FORM_GROUP ->
                complete(village, "formWorkingGroup", cycle, DemoVillageForms.group(village, calendar.today()));
            case DESCRIBE_SETTLEMENT -> complete(village, "describeSettlement", cycle, village.profile());
            case RECORD_ISSUES -> recordIssues(village, cycle);
            case SORT_ISSUES ->
                complete(village, "mergeIssues", cycle, DemoVillageForms.sorting(village, issues(village, cycle)));
            case DRAW_TREES -> drawTrees(village, cycle);
            case FIX_RULE -> votes.fixRule(village, cycle);
            case VOTE_ONLINE -> votes.online(village, cycle);
            case KEY_BALLOTS -> votes.key(village, cycle);
            case CONFIRM_TALLY -> votes.confirm(village, cycle);
            case DRAFT_PLAN -> draft(village, cycle);
            case NOTE_FEASIBILITY ->
                actors.complete(
                        DemoPerson.akimatOf(village.settlement()),
                        "noteFeasibility",
                        cycle,
                        DemoPlanForms.notes(village.plan()));
            case CALL_GATHERING -> meetings.gathering(village);
            case CALL_GROUP -> meetings.group(village);
            case ADOPT_PLAN ->
                actors.complete(
                        DemoPerson.akimatOf(village.settlement()),
                        "adoptDevelopmentPlan",
                        cycle,
                        DemoPlanForms.resolution(village.plan().resolution(), calendar.today()));
        }
    }

    private void recordIssues(DemoVillage village, UUID cycle) {
        int awaiting = page(village, cycle).awaiting().size();
        Map<String, Object> form =
                DemoVillageForms.issues(village, calendar.today().minusDays(2), awaiting);
        complete(village, "recordIssues", cycle, form);
        village.online().forEach(each -> raiseIssue.in(village.settlement(), each.field(), each.by(), each.text()));
    }

    private void drawTrees(DemoVillage village, UUID cycle) {
        List<Issue> leading = page(village, cycle).issues().leading();
        complete(village, "drawProblemTrees", cycle, DemoVillageForms.trees(village, leading, issues(village, cycle)));
    }

    private void draft(DemoVillage village, UUID cycle) {
        int later = page(village, cycle).cycle().firstYear() - village.plan().firstYear();
        complete(village, "draftPlan", cycle, DemoPlanForms.draft(village.plan(), later, issues(village, cycle)));
    }

    private void complete(DemoVillage village, String box, UUID cycle, Map<String, Object> values) {
        actors.complete(village.person(), box, cycle, values);
    }

    private ReadPreparation.Page page(DemoVillage village, UUID cycle) {
        return actors.as(village.person(), () -> read.of(cycle));
    }

    /** The issue a word names. */
    Function<String, UUID> issues(DemoVillage village, UUID cycle) {
        Map<String, UUID> known = new HashMap<>();
        page(village, cycle).issues().all().forEach(issue -> known.put(issue.text(), issue.id()));
        return word -> known.get(village.text(word));
    }
}
