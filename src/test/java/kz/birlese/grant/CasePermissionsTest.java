package kz.birlese.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.birlese.PermissionTable;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.DisableAccount;
import kz.birlese.people.GrantRole;
import kz.birlese.people.ListAccounts;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.programme.EnterExchangeRate;
import kz.birlese.programme.ListExchangeRates;
import kz.birlese.record.Files;
import kz.birlese.record.NotFound;
import kz.birlese.record.Receipts;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseAccess;
import kz.birlese.workflow.HandOver;
import kz.birlese.workflow.KeepCalendar;
import kz.birlese.workflow.MyCases;
import kz.birlese.workflow.SavedViews;
import kz.birlese.workflow.TaskInbox;
import kz.birlese.workflow.TaskSight;
import kz.birlese.workflow.TaskStory;
import kz.birlese.workflow.TaskTalk;
import kz.birlese.workflow.TimelineEntry;
import kz.birlese.workflow.Tracking;
import kz.birlese.workflow.form.TaskForms;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What a person may do with one application, from its draft to its award, and with the cases around it: where not the
 * role alone decides but whose it is, where it lies, who judges it and how far it has come.
 */
class CasePermissionsTest extends AwardHouse {

    private static final String ABOUT =
            """
            # Cases: whose, where, and how far

            Made by `CasePermissionsTest`, which leads one call through a competition and at each stage has each of these \
            people try each of these things. `yes`: done. A number: so many rows shown. `·`: not found, or nothing shown. \
            `no:` refused by that rule of the case itself, after it was clear that the person may act in it.

            Owner: whose application it is. Other: an applicant of the same call, who complains at the end. Juror done, \
            juror at work: they hold a sheet of the application, the one has handed it in. Juror idle: of the jury, \
            without a sheet of it. Juror outside: of no jury of the call. Recused: whoever declared a conflict of interest \
            with the application, and is an auditor or a manager besides. Here, away: holding the role for the settlement \
            of the application, or for another; without it everywhere. Deputy: an akimat official in the place of a \
            manager. Closed: a manager whose account has been closed.
            """;

    private final Map<String, UUID> people = new LinkedHashMap<>();

    @Autowired
    private ReadApplication readApplication;

    @Autowired
    private ReadAward readAward;

    @Autowired
    private ReadCall readCall;

    @Autowired
    private ShowRanking showRanking;

    @Autowired
    private CompareScores compareScores;

    @Autowired
    private ShowResults showResults;

    @Autowired
    private PrintReceipt printReceipt;

    @Autowired
    private PrintApplication printApplication;

    @Autowired
    private LodgeComplaint lodgeComplaint;

    @Autowired
    private WithdrawApplication withdraw;

    @Autowired
    private Assessments assessments;

    @Autowired
    private CaseAccess access;

    @Autowired
    private MyCases myCases;

    @Autowired
    private Tracking tracking;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private TaskSight sight;

    @Autowired
    private TaskStory story;

    @Autowired
    private TaskTalk talk;

    @Autowired
    private TaskForms forms;

    @Autowired
    private HandOver handOver;

    @Autowired
    private Files files;

    @Autowired
    private Receipts receipts;

    @Autowired
    private NameDeputy deputies;

    @Autowired
    private DisableAccount disable;

    @Autowired
    private GrantRole roles;

    @Autowired
    private ListAccounts accounts;

    @Autowired
    private ListExchangeRates rates;

    @Autowired
    private EnterExchangeRate enterRate;

    @Autowired
    private KeepCalendar calendar;

    @Autowired
    private SavedViews savedViews;

    @Autowired
    private CurrentUser user;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    private UUID call;
    private UUID application;
    private UUID others;
    private Map<String, List<String>> rows;

    @Test
    void whatAPersonMayDoDependsOnWhoseItIsWhereItLiesAndHowFarItHasCome() {
        comeTogether();
        PermissionTable table = new PermissionTable("cases", ABOUT);
        table.add("1. While the owner writes", "Action", heads(), draft());
        table.add("2. Submitted, to be checked", "Action", heads(), submitted());
        table.add("3. While the jury scores", "Action", heads(), scoring());
        table.add("4. Scored and ranked, before the results are out", "Action", heads(), ranked());
        table.add("5. Awarded", "Action", heads(), awarded());
        table.add("6. The other applicant complains", "Action", heads(), complaint());
        table.add("7. Freed money on its way down a reserve list of another call", "Action", heads(), reserve());
        table.add("8. Around the cases", "Action", heads(), house());
        table.isAsKept(getClass());
    }

    private void comeTogether() {
        people.put("nobody", null);
        people.put("owner", applicant(AKSHUKUR));
        people.put("other", applicant(AKSHUKUR));
        for (String juror : List.of("juror done", "juror at work", "juror idle", "juror outside")) {
            people.put(juror, person(Role.JURY));
        }
        people.put("recused auditor", person(new Reach(Role.JURY, null), new Reach(Role.AUDITOR, null)));
        people.put("recused manager", person(new Reach(Role.JURY, null), new Reach(Role.PROGRAMME_MANAGER, null)));
        everywhereHereAndAway("manager", Role.PROGRAMME_MANAGER);
        people.put("deputy", person(Role.AKIMAT));
        people.put("closed", person(Role.PROGRAMME_MANAGER));
        everywhereHereAndAway("director", Role.DIRECTOR);
        everywhereHereAndAway("finance", Role.FINANCE);
        everywhereHereAndAway("auditor", Role.AUDITOR);
        people.put("council member", person(Role.COUNCIL_MEMBER));
        people.put("council secretary", person(Role.COUNCIL_SECRETARY));
        people.put("working group", person(Role.WORKING_GROUP));
        people.put("akimat", person(Role.AKIMAT));
        people.put("admin", person(Role.ADMIN));
        LocalDate today = LocalDate.now(clock);
        UUID absent = person(Role.PROGRAMME_MANAGER);
        as(absent, () -> deputies.name(absent, people.get("deputy"), today, today.plusDays(90), "Отпуск"));
        as(people.get("admin"), () -> disable.of(people.get("closed"), "Ушёл"));
    }

    private void everywhereHereAndAway(String word, Role role) {
        people.put(word, person(role));
        people.put(word + " here", person(new Reach(role, AKSHUKUR)));
        people.put(word + " away", person(new Reach(role, BATYR)));
    }

    private List<String> heads() {
        return List.copyOf(people.keySet());
    }

    private UUID owner() {
        return people.get("owner");
    }

    private Map<String, List<String>> draft() {
        rows = new TreeMap<>();
        call = openCall(rules());
        application = startedApplication(call, owner());
        others = startedApplication(call, people.get("other"));
        UUID file = files.keep(application, owner(), "plan.pdf", CompetitionGround.PDF)
                .id();
        String task = task("completeApplication", application).getId();
        row("read the application", () -> readApplication.of(application));
        row("open its case", () -> access.mayOpen(application, user.require()));
        row("find it among one's own cases", () -> isMine(application));
        row("follow it in tracking", () -> tracking.find(rootOf(application)));
        row("download a file brought to it", () -> mayOpen(file));
        row("complain about it", () -> lodgeComplaint.about(application, Set.of(Complaint.Ground.FACT), "Қате"));
        rowsOfTask("complete it", task);
        return rows;
    }

    private Map<String, List<String>> submitted() {
        rows = new TreeMap<>();
        submit(application, owner(), 1_200_000, 200_000);
        submit(others, people.get("other"), 1_000_000, 200_000);
        String task = task("confirmCompleteness", application).getId();
        String number = applications.findById(application).orElseThrow().number();
        rowsOfApplication();
        row("follow it in tracking", () -> tracking.find(rootOf(application)));
        row("find it in tracking by its number", () -> tracked(number));
        rowsOfTask("check completeness", task);
        row(
                "hand on the task: check completeness",
                () -> handOver.assign(task, manager, "Мен қарай алмаймын"),
                () -> tasks.setAssignee(task, null));
        complete(manager, "confirmCompleteness", application, Map.of("decision", "GO_ON"));
        complete(manager, "confirmCompleteness", others, Map.of("decision", "GO_ON"));
        time.runDueJobs();
        return rows;
    }

    private Map<String, List<String>> scoring() {
        rows = new TreeMap<>();
        openScoring(call);
        List<Task> sheets = tasks.createTaskQuery()
                .taskDefinitionKey("scoreApplication")
                .processInstanceBusinessKey(application.toString())
                .list();
        List<UUID> holders =
                sheets.stream().map(each -> UUID.fromString(each.getAssignee())).toList();
        people.put("juror done", holders.get(0));
        people.put("juror at work", holders.get(1));
        people.put(
                "juror idle",
                jurors.stream()
                        .filter(each -> !holders.contains(each))
                        .findFirst()
                        .orElseThrow());
        recuse(people.get("recused auditor"));
        recuse(people.get("recused manager"));
        scoreTask(sheets.get(0), List.of(5, 5));
        rowsOfApplication();
        row("follow it in tracking", () -> tracking.find(rootOf(application)));
        row(
                "find it in tracking by its number",
                () -> tracked(application(application).number()));
        row(
                "read its history in tracking",
                () -> tracking.timeline(rootOf(application)).size() > 0);
        row("read score sheets of it", () -> readApplication.of(application).sheets());
        row("read its arithmetic", () -> readApplication.of(application).arithmetic());
        row("open the call from within", () -> readCall.of(call));
        row("read the ranking", () -> showRanking.of(call));
        row(
                "compare the scores",
                () -> compareScores.of(call).map(ScoreComparison::lines).orElse(List.of()));
        row("read the results", () -> showResults.of(calls.named(call).number()));
        rowsOfTask("score (of the juror at work)", sheets.get(1).getId());
        return rows;
    }

    private Map<String, List<String>> ranked() {
        rows = new TreeMap<>();
        score(application, 5);
        score(others, 4);
        rowsOfApplication();
        row("read score sheets of it", () -> readApplication.of(application).sheets());
        row("read score sheets with the names of jurors", () -> readApplication.of(application).sheets().stream()
                .filter(sheet -> sheet.juror() != null)
                .toList());
        row("read its arithmetic", () -> readApplication.of(application).arithmetic());
        row("read the ranking", () -> showRanking.of(call));
        row(
                "compare the scores",
                () -> compareScores.of(call).map(ScoreComparison::lines).orElse(List.of()));
        row("read the results", () -> showResults.of(calls.named(call).number()));
        row("read in tracking what was decided about it", () -> tracking.timeline(rootOf(application)).stream()
                .filter(TimelineEntry.Decided.class::isInstance)
                .toList());
        row("read the counts of the call", () -> readCall.of(call).counts().values().stream()
                .mapToLong(Long::longValue)
                .sum());
        rowsOfTask("hold the committee", task("holdCommittee", call).getId());
        holdCommittee(call, List.of());
        rowsOfTask("approve the awards", task("approveAwards", call).getId());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        return rows;
    }

    private Map<String, List<String>> awarded() {
        rows = new TreeMap<>();
        UUID award = awards.findByApplicationIdAndStatusNot(application, AwardStatus.RELEASED)
                .orElseThrow()
                .id();
        row("read the award", () -> readAward.award(award));
        row("open its case", () -> access.mayOpen(award, user.require()));
        row("follow it in tracking", () -> tracking.find(rootOf(award)));
        row("read the application", () -> readApplication.of(application));
        row("read its arithmetic", () -> readApplication.of(application).arithmetic());
        row("read the results", () -> showResults.of(calls.named(call).number()));
        row("read the ranking", () -> showRanking.of(call));
        row(
                "compare the scores",
                () -> compareScores.of(call).map(ScoreComparison::lines).orElse(List.of()));
        rowsOfTask("accept the award", task("acceptAward", award).getId());
        accept(award(award));
        rowsOfTask("check documents", task("checkDocuments", award).getId());
        return rows;
    }

    private Map<String, List<String>> complaint() {
        rows = new TreeMap<>();
        row("complain about the owner's application, an award", () -> lodgeComplaint.isPossible(application));
        UUID[] lodged = new UUID[1];
        as(
                people.get("other"),
                () -> lodged[0] = lodgeComplaint.about(others, Set.of(Complaint.Ground.FACT), "Балл қате есептелген."));
        time.runDueJobs();
        UUID complaint = lodged[0];
        row("read the complaint", () -> readAward.complaint(complaint));
        row(
                "read the sheets within the complaint",
                () -> readAward.complaint(complaint).sheets());
        row("open its case", () -> access.mayOpen(complaint, user.require()));
        row("follow it in tracking", () -> tracking.find(rootOf(complaint)));
        rowsOfTask("hear the complaint", task("hearComplaint", complaint).getId());
        complete(
                "hearComplaint",
                complaint,
                people.get("council member"),
                Map.of("finding", "UPHELD", "reasons", "Қате бар."));
        rowsOfTask("decide what follows", task("reconsiderOutcome", complaint).getId());
        return rows;
    }

    private Map<String, List<String>> reserve() {
        rows = new TreeMap<>();
        Call other = published();
        Award freed = awarded(other);
        GrantApplication candidate = ranked(other, 2, Outcome.RESERVE, 700_000);
        complete("acceptAward", freed.id(), freed.awardee(), Map.of("answer", "DECLINE", "reason", "Көшіп кетемін."));
        UUID offer = offers.findAll().stream()
                .filter(each -> candidate.id().equals(each.candidate()))
                .findFirst()
                .orElseThrow()
                .id();
        row("read the search", () -> readAward.reserve(offer));
        row("open its case", () -> access.mayOpen(offer, user.require()));
        row("follow it in tracking", () -> tracking.find(rootOf(offer)));
        rowsOfTask("decide on the reserve", task("decideReserve", offer).getId());
        return rows;
    }

    private Map<String, List<String>> house() {
        rows = new TreeMap<>();
        UUID[] view = new UUID[1];
        as(manager, () -> {
            savedViews.save("Менің тізімім", "tasks?list=MINE");
            view[0] = savedViews.list().get(0).id();
        });
        UUID somebody = person(Role.FINANCE);
        row("read the accounts", () -> !accounts.containing("", null).isEmpty());
        row("give somebody a role", () -> roles.to(somebody, new Reach(Role.FINANCE, null)));
        row("give oneself a role", () -> roles.to(user.require().id(), new Reach(Role.DIRECTOR, null)));
        row("see whom one may name a deputy for besides oneself", () -> deputies.absentees().stream()
                .anyMatch(each -> each.id().equals(somebody)));
        row(
                "name a deputy for somebody",
                () -> deputies.name(somebody, somebody, LocalDate.now(clock), LocalDate.now(clock), "Ауырып қалды"));
        row("take away another's saved list", () -> {
            savedViews.remove(view[0]);
            return isStillThere(view[0]) ? null : "gone";
        });
        row("keep a list under a name", () -> savedViews.save("", "tasks"));
        row("read the exchange rates", () -> !rates.newestFirst(null).isEmpty());
        row("enter an exchange rate", () -> enterRate.from(null, null, "ҰБ"));
        row("read the calendar of working days", () -> calendar.ofYear(2027) != null);
        row("change the calendar of working days", () -> calendar.add(null, false, "а", "а", "a"));
        return rows;
    }

    private boolean isStillThere(UUID view) {
        return sql.sql("select count(*) from saved_view where id = ?")
                        .param(view)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void rowsOfApplication() {
        Proposal proposal = contentOf(application);
        row("read the application", () -> readApplication.of(application));
        row("open its case", () -> access.mayOpen(application, user.require()));
        row("download its plan", () -> mayOpen(proposal.files().get(0).file()));
        row(
                "download its identity document",
                () -> mayOpen(proposal.identityDocuments().get(0).file()));
        row("print all of it", () -> printApplication.of(application).length > 0);
        row(
                "print its receipt",
                () -> printReceipt.of(
                        application, receipts.of(application).get(0).number()));
    }

    private void rowsOfTask(String what, String task) {
        row("find the task: " + what, () -> inbox.find(task));
        row("see the task: " + what, () -> sight.find(task));
        row("read what was said about the task: " + what, () -> story.of(task) != null);
        row("comment the task: " + what, () -> talk.comment(task, "", java.util.Set.of()));
        String holder = holderOf(task);
        row("take the task: " + what, () -> actions.claim(task), () -> tasks.setAssignee(task, holder));
        row(
                "fill in the task: " + what,
                () -> {
                    actions.claim(task);
                    return forms.open(task);
                },
                () -> tasks.setAssignee(task, holder));
        row("complete the task: " + what, () -> complete(task), () -> tasks.setAssignee(task, holder));
    }

    private String holderOf(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    /** An empty form: whoever gets as far as that may complete the task. */
    private Object complete(String task) {
        try {
            actions.complete(task, Map.of());
            throw new AssertionError("completed with an empty form");
        } catch (Refusal no) {
            if (no.reasons().stream().anyMatch(reason -> !reason.rule().startsWith("form."))) {
                throw no;
            }
            return true;
        }
    }

    private void row(String what, Callable<?> act) {
        row(what, act, () -> {});
    }

    private void row(String what, Runnable act) {
        row(what, act, () -> {});
    }

    private void row(String what, Runnable act, Runnable undo) {
        row(
                what,
                () -> {
                    act.run();
                    return true;
                },
                undo);
    }

    private void row(String what, Callable<?> act, Runnable undo) {
        List<String> cells = new ArrayList<>();
        people.forEach((word, person) -> {
            cells.add(cell(what + " by " + word, person, act));
            undo.run();
        });
        rows.put(what, cells);
    }

    private String cell(String what, UUID person, Callable<?> act) {
        String[] cell = new String[1];
        if (person == null) {
            SecurityContextHolder.clearContext();
            cell[0] = tried(what, act);
        } else {
            as(person, () -> cell[0] = tried(what, act));
        }
        return cell[0];
    }

    private static String tried(String what, Callable<?> act) {
        try {
            return shown(act.call());
        } catch (NotFound none) {
            return PermissionTable.NOTHING;
        } catch (Refusal no) {
            return "no: "
                    + no.reasons().stream().map(Refusal.Reason::rule).distinct().collect(Collectors.joining(", "));
        } catch (Exception failed) {
            throw new AssertionError(what, failed);
        }
    }

    private static String shown(Object found) {
        if (found instanceof Optional<?> one) {
            return one.isPresent() ? PermissionTable.YES : PermissionTable.NOTHING;
        }
        if (found instanceof Collection<?> many) {
            return many.isEmpty() ? PermissionTable.NOTHING : String.valueOf(many.size());
        }
        if (found instanceof Long number) {
            return number == 0 ? PermissionTable.NOTHING : number.toString();
        }
        return found == null || Boolean.FALSE.equals(found) ? PermissionTable.NOTHING : PermissionTable.YES;
    }

    private void submit(UUID draft, UUID applicant, int amount, int own) {
        complete(applicant, "completeApplication", draft, proposal(draft, applicant, AKSHUKUR, amount, own));
        time.runDueJobs();
    }

    private void recuse(UUID juror) {
        appoint(calls.named(call), juror);
        inTransaction(() -> {
            Assessment sheet = new Assessment(application(application), juror, time.now());
            sheet.recuse("Өтініш беруші — туысым.", time.now());
            return assessments.save(sheet);
        });
    }

    private boolean isMine(UUID caseId) {
        return myCases.list().stream().anyMatch(each -> each.card().caseId().equals(caseId));
    }

    private boolean mayOpen(UUID file) {
        return access.mayOpen(files.find(file), user.require());
    }

    private boolean tracked(String number) {
        return !tracking.page(new Tracking.Filter(null, null, null, null, number, null), null, 10)
                .rows()
                .isEmpty();
    }

    private Proposal contentOf(UUID id) {
        Proposal[] proposal = new Proposal[1];
        as(owner(), () -> proposal[0] = readApplication.of(id).proposal());
        return proposal[0];
    }

    private String rootOf(UUID caseId) {
        return sql.sql("select root_instance from case_entry where case_id = ? fetch first 1 rows only")
                .param(caseId)
                .query(String.class)
                .single();
    }
}
