package kz.birlese.grant;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.birlese.ProcessHouse;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.record.Files;
import kz.birlese.record.OutboxItem;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A house with the people a competition needs, who act only as people do: through their tasks and use cases. */
public abstract class CompetitionHouse extends ProcessHouse {

    /** Monday, 9 o'clock in Aktau: far enough from today that timers of other tests stay out of the way. */
    protected static final Instant START = Instant.parse("2027-03-01T04:00:00Z");

    protected static final String AKSHUKUR = CompetitionGround.AKSHUKUR;
    protected static final String BATYR = CompetitionGround.BATYR;
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");

    @Autowired
    protected Calls calls;

    @Autowired
    protected GrantApplications applications;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private StartCall startCall;

    @Autowired
    private StartApplication startApplication;

    @Autowired
    private AssistApplicant assistApplicant;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CompetitionGround ground;

    @Autowired
    private Files files;

    protected UUID manager;
    protected UUID director;
    protected List<UUID> jurors;

    @BeforeEach
    void openTheHouse() {
        time.set(START);
        manager = person(Role.PROGRAMME_MANAGER);
        director = person(Role.DIRECTOR);
        jurors = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            jurors.add(person(Role.JURY));
        }
        ground.adoptPlans();
        as(manager, ground::knowRate);
    }

    protected UUID goal(String settlement) {
        return ground.goal(settlement);
    }

    /** The rules of a short call, as the manager types them. Opens at once and closes after ten days. */
    protected Map<String, Object> rules() {
        Map<String, Object> rules = new HashMap<>();
        for (String language : List.of("Kk", "Ru", "En")) {
            rules.put("title" + language, "Старт Ап " + language);
            rules.put("description" + language, "Байқау " + language);
        }
        rules.put("settlements", List.of(AKSHUKUR, BATYR));
        rules.put("goals", List.of(goal(AKSHUKUR).toString(), goal(BATYR).toString()));
        rules.put("applicantKinds", List.of("SOLE_ENTREPRENEUR", "PROSPECTIVE_ENTREPRENEUR"));
        rules.put("maximumIdeaAgeMonths", 24);
        rules.put("fund", 2_000_000);
        rules.put("minimumGrant", 500_000);
        rules.put("maximumGrant", 1_200_000);
        rules.put("ownShareMinimum", 10);
        rules.put("ownShareMaximum", 20);
        rules.put("instalments", List.of(Map.of("percent", 80), Map.of("percent", 20)));
        rules.put("opensAt", local(START));
        rules.put("closesAt", local(START.plus(Duration.ofDays(10))));
        rules.put("graceMinutes", 30);
        rules.put("reminderDaysBefore", List.of("3", "1"));
        rules.put("clarificationDays", 3);
        rules.put("scoringDays", 10);
        rules.put("complaintDays", 5);
        rules.put("acceptanceDays", 5);
        rules.put("reportDays", 60);
        rules.put("criteria", List.of(criterion("Relevance", 60, 3), criterion("Budget", 40, null)));
        rules.put("totalThreshold", 60);
        rules.put("jurySize", 5);
        rules.put("scorersPerApplication", 2);
        rules.put("quorum", 3);
        rules.put("divergenceGap", 21);
        rules.put("agreedBelow", 60);
        rules.put("decides", "TOTAL");
        rules.put("ties", List.of(Map.of("tie", "CRITERIA"), Map.of("tie", "AMOUNT")));
        return rules;
    }

    protected static Map<String, Object> criterion(String name, int weight, Integer threshold) {
        Map<String, Object> row = new HashMap<>();
        row.put("nameKk", name + " kk");
        row.put("nameRu", name + " ru");
        row.put("nameEn", name);
        row.put("weight", weight);
        row.put("threshold", threshold);
        return row;
    }

    protected static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    protected UUID startedCall() {
        UUID[] started = new UUID[1];
        as(manager, () -> started[0] = startCall.now());
        return started[0];
    }

    protected UUID openCall(Map<String, Object> rules) {
        UUID call = startedCall();
        complete(manager, "prepareCall", call, rules);
        complete(director, "approveCall", call, Map.of("decision", "approve"));
        time.runDueJobs();
        return call;
    }

    protected UUID applicant(String settlement) {
        String email = "applicant-" + UUID.randomUUID() + "@example.org";
        return ground.applicant(email, Language.KK, "{noop}none", settlement);
    }

    protected UUID startedApplication(UUID call, UUID applicant) {
        UUID[] started = new UUID[1];
        as(applicant, () -> started[0] = startApplication.in(call));
        return started[0];
    }

    /** A complete and eligible proposal; tests change what they are about. */
    protected Map<String, Object> proposal(UUID application, UUID applicant, String settlement, int amount, int own) {
        String document = files.keep(application, applicant, "identity.pdf", CompetitionGround.PDF)
                .id()
                .toString();
        String plan = files.keep(application, applicant, "plan.pdf", CompetitionGround.PDF)
                .id()
                .toString();
        Map<String, Object> values = new HashMap<>();
        values.put("settlement", settlement);
        values.put("goal", goal(settlement).toString());
        values.put("title", "Наубайхана " + application.toString().substring(0, 8));
        values.put("summary", "Ауылда наубайхана ашып, күн сайын жаңа нан пісіріп сатамыз.");
        values.put("contribution", "Ауылда екі жаңа жұмыс орны ашылады.");
        values.put("products", "Нан және тоқаш, ауыл тұрғындарына.");
        values.put("experience", "Бес жыл наубайшы болдым.");
        values.put("risks", "Қыста жол жабылуы мүмкін, қорымыз бар.");
        values.put("ideaAgeMonths", 6);
        values.put("jobs", 2);
        values.put("jobsYouth", 1);
        values.put("jobsWomen", 1);
        values.put("budget", List.of(Map.of("item", "Пеш", "amount", amount + own)));
        values.put("amountRequested", amount);
        values.put("ownContribution", own);
        values.put("identityDocuments", List.of(document));
        values.put("files", List.of(plan));
        for (String declared : List.of("noExclusion", "noDoubleFunding", "truthful", "checksAllowed")) {
            values.put(declared, true);
        }
        return values;
    }

    /** A new applicant's application, submitted. */
    protected UUID submitted(UUID call, int amount, int own) {
        UUID applicant = applicant(AKSHUKUR);
        UUID application = startedApplication(call, applicant);
        complete(
                applicant, "completeApplication", application, proposal(application, applicant, AKSHUKUR, amount, own));
        time.runDueJobs();
        return application;
    }

    /** Submitted and found complete and eligible. */
    protected UUID eligible(UUID call, int amount, int own) {
        UUID application = submitted(call, amount, own);
        complete(manager, "confirmCompleteness", application, Map.of("decision", "GO_ON"));
        time.runDueJobs();
        return application;
    }

    /** Lets the closing pass, appoints the jury and has everybody sign. */
    protected void openScoring(UUID call) {
        signAll(call);
        time.runDueJobs();
    }

    /** The same up to the moment before scoring opens. */
    protected void signAll(UUID call) {
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        List<String> ids = jurors.stream().map(UUID::toString).toList();
        complete(manager, "appointJury", call, Map.of("jurors", ids));
        Map<String, Object> both = Map.of("impartial", true, "confidential", true);
        jurors.forEach(juror -> complete(juror, "signDeclaration", call, both));
    }

    /** A coordinator begins to fill in the applicant's application to the call, with the code the applicant reads out. */
    protected UUID together(UUID coordinator, UUID call, UUID applicant) {
        UUID[] application = new UUID[1];
        String contact = accounts.findById(applicant).orElseThrow().contact().email();
        as(coordinator, () -> {
            UUID request = assistApplicant.ask(contact, call);
            application[0] = assistApplicant.begin(request, code(request));
        });
        return application[0];
    }

    /** The code that was sent to somebody who is asked for their word. */
    protected String code(UUID request) {
        Matcher found = CODE.matcher(letter("code/" + request));
        String code = null;
        while (found.find()) {
            code = found.group();
        }
        return code;
    }

    protected ApplicationStatus status(UUID application) {
        return applications.findById(application).orElseThrow().status();
    }

    /** Who got a letter of this kind about the call, once for each. */
    protected List<UUID> readers(String template, UUID call) {
        return post.keyed(template + "/" + call).stream()
                .map(OutboxItem::account)
                .toList();
    }

    /** Has every juror who holds a sheet of the application score it, all criteria alike. */
    protected void score(UUID application, int score) {
        sheets(application).forEach(task -> scoreTask(task, List.of(score, score)));
        time.runDueJobs();
    }

    /** A short call of three applications, with 100, 80 and 80 points, whose committee has not met yet. */
    protected UUID ranked(Map<String, Object> rules) {
        Map<String, Object> soon = new HashMap<>(rules);
        soon.put("closesAt", local(START.plus(Duration.ofDays(1))));
        UUID call = openCall(soon);
        List<UUID> applied = List.of(
                eligible(call, 1_200_000, 200_000),
                eligible(call, 1_000_000, 200_000),
                eligible(call, 900_000, 150_000));
        openScoring(call);
        applied.forEach(each -> score(each, each.equals(applied.get(0)) ? 5 : 4));
        return call;
    }

    /** The sheets that jurors still have to fill in. */
    protected List<Task> sheets(UUID application) {
        return tasks.createTaskQuery()
                .taskDefinitionKey("scoreApplication")
                .processInstanceBusinessKey(application.toString())
                .list();
    }

    protected void scoreTask(Task task, List<Integer> scores) {
        List<Map<String, Object>> rows = scores.stream()
                .map(score -> Map.<String, Object>of("score", String.valueOf(score), "reason", "Негіздеме бар."))
                .toList();
        UUID juror = UUID.fromString(task.getAssignee());
        List<Map<String, Object>> answers =
                Collections.nCopies(questions(task), Map.of("says", "NO", "remark", "Қауіп көрмедім."));
        as(juror, () -> actions.complete(task.getId(), Map.of("scores", rows, "questions", answers)));
    }

    /** How many independent questions the call of the sheet asks. */
    private int questions(Task sheet) {
        String application = runtime.createProcessInstanceQuery()
                .processInstanceId(sheet.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        UUID call = applications.named(UUID.fromString(application)).callId();
        return calls.named(call).settings().scoringRules().asked().size();
    }

    protected void holdCommittee(UUID call, List<Map<String, Object>> deviations) {
        List<String> present = jurors.stream().limit(3).map(UUID::toString).toList();
        Map<String, Object> values = new HashMap<>();
        values.put("present", present);
        values.put("minutes", "Комиссия рейтингті қарап, тізімді ұсынды.");
        values.put("deviations", deviations);
        complete(manager, "holdCommittee", call, values);
    }

    protected static Map<String, Object> deviation(UUID application, String outcome, Integer amount, String reason) {
        Map<String, Object> row = new HashMap<>();
        row.put("application", application.toString());
        row.put("outcome", outcome);
        row.put("amount", amount);
        row.put("reason", reason);
        return row;
    }
}
