package kz.birlese.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.birlese.PermissionTable;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseAccess;
import kz.birlese.workflow.TaskInbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every step of a meeting tried by everybody who might. */
class MeetingPermissionsTest extends BodyHouse {

    private static final String ABOUT =
            """
            # Meetings: who may do what with one

            Made by `MeetingPermissionsTest`, which has each of these people try everything with a meeting of a village's \
            working group. `yes`: it works. `no: …`: it is there, and this rule refuses it. `·`: for this person it does \
            not exist.

            Chair, writer and member hold the role WORKING_GROUP in the village; the writer wrote the minutes, the chair \
            presided. Who works in the district holds it there, who works elsewhere in another village. Akimat: of the \
            village. The others hold their role everywhere.
            """;

    @Autowired
    private ReadMeeting read;

    @Autowired
    private PrintMeeting print;

    @Autowired
    private ReadBody readBody;

    @Autowired
    private KeepBodyRules keepRules;

    @Autowired
    private ChangeSeats changeSeats;

    @Autowired
    private CarryOutAction carryOut;

    @Autowired
    private Meetings list;

    @Autowired
    private CaseAccess access;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private CurrentUser user;

    private final Map<String, UUID> people = new LinkedHashMap<>();
    private Map<String, List<String>> rows;

    @Test
    void everyStepOfAMeetingIsThereForWhomTheTableNamesAndForNobodyElse() {
        people();
        PermissionTable table = new PermissionTable("meetings", ABOUT);
        List<String> heads = List.copyOf(people.keySet());
        table.add("A working group", "What", heads, group());
        table.add("Called", "What", heads, called("prepareMeeting", called()));
        table.add("Begun", "What", heads, called("recordAttendance", begun()));
        table.add("Held", "What", heads, called("writeMinutes", held()));
        table.add("Minutes written", "What", heads, called("signMinutes", written()));
        table.add("Closed", "What", heads, closedOne());
        table.isAsKept(getClass());
    }

    private void people() {
        people.put("nobody", null);
        people.put("chair", chair);
        people.put("writer", secretary);
        people.put("member", member);
        people.put("district", person(new Reach(Role.WORKING_GROUP, DISTRICT)));
        people.put("elsewhere", person(new Reach(Role.WORKING_GROUP, ELSEWHERE)));
        people.put("akimat", person(new Reach(Role.AKIMAT, VILLAGE)));
        for (Role role : List.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR, Role.ADMIN, Role.APPLICANT)) {
            people.put(role.name(), person(role));
        }
    }

    private Map<String, List<String>> group() {
        rows = new TreeMap<>();
        row("read it", () -> readBody.of(body));
        row("read its meetings", () -> list.of(body) != null);
        row("call a meeting", () -> requestMeeting.of(body, Meeting.Kind.REGULAR, ""));
        row("change its seats", () -> tried(() -> changeSeats.to(body, holders(), "")));
        row("set its rules", () -> tried(() -> keepRules.from(body, null, rule(), "", "")));
        return rows;
    }

    private static RuleTerms rule() {
        return new RuleTerms(10, 5, RuleTerms.QuorumOf.SEATS, 1, 2, null, 50, 1, 2, 48, 3);
    }

    private Map<String, List<String>> called(String box, UUID meeting) {
        rows = new TreeMap<>();
        String task = task(box, meeting).getId();
        row("read it", () -> read.of(meeting));
        row("open its case", () -> access.mayOpen(meeting, user.require()));
        row("print the attendance sheet", () -> print.attendanceSheet(meeting).length > 0);
        row("find the task: " + box, () -> inbox.find(task).isPresent());
        row("take and complete the task: " + box, () -> completes(task));
        return rows;
    }

    private Map<String, List<String>> closedOne() {
        UUID meeting = closed();
        rows = new TreeMap<>();
        List<MeetingAction> actions = meetingActions.findByMeetingOrderByNumber(meeting);
        row("read it", () -> read.of(meeting));
        row("find its published minutes", () -> list.published(meeting(meeting).number()));
        row("read an action", () -> read.action(actions.get(0).id()));
        row(
                "withdraw an action",
                () -> tried(() -> carryOut.withdraw(actions.get(0).id(), "")));
        String own = task("carryOutAction", actions.get(0).id()).getId();
        String ofAkimat = task("carryOutAsAkimat", actions.get(1).id()).getId();
        row("carry out what the group was asked for", () -> completes(own));
        row("carry out what the akimat was asked for", () -> completes(ofAkimat));
        return rows;
    }

    /** An empty form: whoever gets as far as its rules may complete the task, which goes back to all. */
    private boolean completes(String task) {
        try {
            actions.complete(task, Map.of());
            throw new AssertionError("completed with an empty form");
        } catch (Refusal no) {
            if (no.reasons().stream().anyMatch(reason -> !reason.rule().startsWith("form."))) {
                throw no;
            }
            return true;
        } finally {
            tasks.setAssignee(task, null);
        }
    }

    private static boolean tried(Runnable act) {
        act.run();
        return true;
    }

    private void row(String what, Callable<?> act) {
        List<String> cells = new ArrayList<>();
        people.values().forEach(person -> {
            if (person == null) {
                SecurityContextHolder.clearContext();
                cells.add(cell(what, act));
            } else {
                as(person, () -> cells.add(cell(what, act)));
            }
        });
        rows.put(what, cells);
    }

    private static String cell(String what, Callable<?> act) {
        try {
            return Boolean.FALSE.equals(act.call()) ? PermissionTable.NOTHING : PermissionTable.YES;
        } catch (NotFound none) {
            return PermissionTable.NOTHING;
        } catch (Refusal no) {
            return "no: "
                    + no.reasons().stream().map(Refusal.Reason::rule).distinct().collect(Collectors.joining(", "));
        } catch (Exception failed) {
            throw new AssertionError(what, failed);
        }
    }
}
