package kz.birlese.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.birlese.grant.StartApplication;
import kz.birlese.grant.StartCall;
import kz.birlese.people.AccountToken;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Contact;
import kz.birlese.people.IdentityNumber;
import kz.birlese.people.Language;
import kz.birlese.people.NewApplicant;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.SyntheticPeople;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.Plans;
import kz.birlese.plan.StagedPlan;
import kz.birlese.programme.EnterExchangeRate;
import kz.birlese.record.OutboxSender;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.form.TaskForms;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The product as it runs, driven as its screens drive it: every task through {@link TaskActions}, with its form. */
class WholeProduct implements Contender {

    private static final String SETTLEMENT = "475233100";
    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");
    private static final int MOST = 1_200_000;
    private static final int OWN = 200_000;
    private static final byte[] PDF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);

    private final ProcessEngine engine;
    private final StartCall startCall;
    private final StartApplication startApplication;
    private final TaskActions actions;
    private final TaskForms forms;
    private final OutboxSender sender;
    private final OpenAccount openAccount;
    private final StagedPlan stagedPlan;
    private final EnterExchangeRate enterExchangeRate;
    private final Plans plans;

    private final List<UUID> jurors = new ArrayList<>();
    private final Map<UUID, Map<String, Object>> proposals = new ConcurrentHashMap<>();
    private final Map<UUID, Fate> fates = new ConcurrentHashMap<>();
    private UUID manager;
    private UUID director;

    WholeProduct(
            ProcessEngine engine,
            StartCall startCall,
            StartApplication startApplication,
            TaskActions actions,
            TaskForms forms,
            OutboxSender sender,
            OpenAccount openAccount,
            StagedPlan stagedPlan,
            EnterExchangeRate enterExchangeRate,
            Plans plans) {
        this.engine = engine;
        this.startCall = startCall;
        this.startApplication = startApplication;
        this.actions = actions;
        this.forms = forms;
        this.sender = sender;
        this.openAccount = openAccount;
        this.stagedPlan = stagedPlan;
        this.enterExchangeRate = enterExchangeRate;
        this.plans = plans;
    }

    /** Brings in the people, a plan to apply under and an exchange rate. */
    void moveIn() {
        manager = staff(Role.PROGRAMME_MANAGER);
        director = staff(Role.DIRECTOR);
        for (int juror = 0; juror < 5; juror++) {
            jurors.add(staff(Role.JURY));
        }
        Trilingual text = new Trilingual("Жастарға жұмыс", "Работа для молодёжи", "Jobs for youth");
        stagedPlan.goal(SETTLEMENT, text);
        as(manager, () -> enterExchangeRate.from(LocalDate.of(2026, 1, 1), new BigDecimal("520.00"), "InforEuro"));
    }

    private UUID staff(Role role) {
        String name = role + "-" + UUID.randomUUID();
        Contact contact = new Contact(name + "@example.org", null, name, Language.RU);
        return openAccount
                .forStaff(contact, "{noop}none", Set.of(new Reach(role, null)))
                .id();
    }

    @Override
    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public Field layOut(int applications) {
        proposals.clear();
        fates.clear();
        UUID call = as(manager, startCall::now);
        complete("prepareCall", call, rules(applications));
        complete("approveCall", call, Map.of("decision", "approve"));
        engine.getManagementService().createJobQuery().activityId("publishCall").executable().list().stream()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        List<UUID> drafts = new ArrayList<>();
        for (int number = 0; number < applications; number++) {
            drafts.add(draft(call, number));
        }
        sender.drain();
        return new Field(call, drafts);
    }

    /** The rules of 2018, with a fund that lasts for the best quarter. */
    private Map<String, Object> rules(int applications) {
        Map<String, Object> rules = new HashMap<>();
        for (String language : List.of("Kk", "Ru", "En")) {
            rules.put("title" + language, "Старт Ап " + language);
            rules.put("description" + language, "Байқау " + language);
        }
        rules.put("settlements", List.of(SETTLEMENT));
        rules.put("goals", List.of(goal()));
        rules.put("applicantKinds", List.of("SOLE_ENTREPRENEUR", "PROSPECTIVE_ENTREPRENEUR"));
        rules.put("maximumIdeaAgeMonths", 24);
        rules.put("fund", Fate.awards(applications) * MOST);
        rules.put("minimumGrant", 500_000);
        rules.put("maximumGrant", MOST);
        rules.put("ownShareMinimum", 10);
        rules.put("ownShareMaximum", 20);
        rules.put("instalments", List.of(Map.of("percent", 80), Map.of("percent", 20)));
        rules.put("opensAt", local(Round.START));
        rules.put("closesAt", local(Round.CLOSING));
        rules.put("graceMinutes", Round.GRACE.toMinutes());
        rules.put("reminderDaysBefore", List.of("3", "1"));
        rules.put("clarificationDays", 3);
        rules.put("scoringDays", 10);
        rules.put("complaintDays", 5);
        rules.put("acceptanceDays", 5);
        rules.put("reportDays", 60);
        rules.put(
                "criteria",
                List.of(
                        criterion("Relevance to the plan goal", 30, 3),
                        criterion("Jobs for youth and women", 20, null),
                        criterion("Feasibility", 20, null),
                        criterion("Sustainability", 15, null),
                        criterion("Budget", 15, null)));
        rules.put("totalThreshold", 60);
        rules.put("jurySize", jurors.size());
        rules.put("scorersPerApplication", 3);
        rules.put("quorum", 3);
        rules.put("divergenceGap", 21);
        rules.put("agreedBelow", 60);
        rules.put("decides", "TOTAL");
        rules.put("ties", List.of(Map.of("tie", "CRITERIA"), Map.of("tie", "AMOUNT")));
        return rules;
    }

    private static Map<String, Object> criterion(String name, int weight, Integer threshold) {
        Map<String, Object> row = new HashMap<>();
        row.put("nameKk", name + " kk");
        row.put("nameRu", name + " ru");
        row.put("nameEn", name);
        row.put("weight", weight);
        row.put("threshold", threshold);
        return row;
    }

    private String goal() {
        return plans.adoptedGoals(SETTLEMENT).get(0).id().toString();
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    /** Somebody new, with a draft kept on the way and two documents attached. */
    private UUID draft(UUID call, int number) {
        String name = "applicant-" + UUID.randomUUID();
        Contact contact = new Contact(name + "@example.org", null, "Заявитель " + number, Language.KK);
        IdentityNumber identity = new IdentityNumber(SyntheticPeople.iin());
        UUID applicant = openAccount
                .forApplicant(
                        new NewApplicant(
                                contact, ApplicantKind.SOLE_ENTREPRENEUR, identity, null, SETTLEMENT, "+77015550101"),
                        "{noop}none")
                .id();
        return as(applicant, () -> {
            UUID application = startApplication.in(call);
            String task = open("completeApplication", application).getId();
            StoredFile document = forms.attach(task, "identity.pdf", PDF);
            StoredFile plan = forms.attach(task, "plan.pdf", PDF);
            Map<String, Object> proposal = proposal(number, document, plan);
            forms.keep(task, Map.of(), proposal);
            proposals.put(application, proposal);
            fates.put(application, Fate.of(number));
            return application;
        });
    }

    private Map<String, Object> proposal(int number, StoredFile document, StoredFile plan) {
        Map<String, Object> values = new HashMap<>();
        values.put("settlement", SETTLEMENT);
        values.put("goal", goal());
        values.put("title", "Наубайхана " + number);
        values.put(
                "summary",
                "Ауылда наубайхана ашып, күн сайын жаңа нан пісіріп сатамыз. "
                        .repeat(5)
                        .strip());
        values.put(
                "contribution", "Ауылда екі жаңа жұмыс орны ашылады. ".repeat(5).strip());
        values.put("products", "Нан және тоқаш, ауыл тұрғындарына. ".repeat(5).strip());
        values.put("experience", "Бес жыл наубайшы болдым. ".repeat(5).strip());
        values.put("risks", "Қыста жол жабылуы мүмкін, қорымыз бар. ".repeat(5).strip());
        values.put("ideaAgeMonths", 6);
        values.put("jobs", 2);
        values.put("jobsYouth", 1);
        values.put("jobsWomen", 1);
        values.put(
                "budget",
                List.of(
                        Map.of("item", "Пеш", "amount", MOST - OWN),
                        Map.of("item", "Ұн", "amount", OWN),
                        Map.of("item", "Сөрелер", "amount", OWN)));
        values.put("amountRequested", MOST);
        values.put("ownContribution", OWN);
        values.put("identityDocuments", List.of(document.id().toString()));
        values.put("files", List.of(plan.id().toString()));
        for (String declared : List.of("noExclusion", "noDoubleFunding", "truthful", "checksAllowed")) {
            values.put(declared, true);
        }
        return values;
    }

    private Task open(String box, UUID caseId) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(box)
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
    }

    private void complete(String box, UUID caseId, Map<String, Object> values) {
        as(whose(box, null), () -> actions.complete(open(box, caseId).getId(), values));
    }

    @Override
    public void complete(String box, UUID caseId, String taskId, String holder) {
        as(whose(box, holder), () -> actions.complete(taskId, values(box, caseId)));
    }

    private UUID whose(String box, String holder) {
        if (holder != null) {
            return UUID.fromString(holder);
        }
        return box.startsWith("approve") ? director : manager;
    }

    private Map<String, Object> values(String box, UUID caseId) {
        return switch (box) {
            case "completeApplication" -> proposals.get(caseId);
            case "confirmCompleteness" -> Map.of("decision", "GO_ON");
            case "appointJury" -> Map.of("jurors", ids(jurors));
            case "signDeclaration" -> Map.of("impartial", true, "confidential", true);
            case "scoreApplication" -> sheet(fates.get(caseId));
            case "holdCommittee" ->
                Map.of(
                        "present", ids(jurors.subList(0, 3)),
                        "minutes", "Комиссия рейтингті қарап, тізімді ұсынды.",
                        "deviations", List.of());
            case "approveAwards" -> Map.of("decision", "approve");
            default -> throw new IllegalArgumentException(box);
        };
    }

    private static Map<String, Object> sheet(Fate fate) {
        Map<String, Object> row = Map.of("score", String.valueOf(fate.score), "reason", "Негіздеме бар.");
        return Map.of("scores", List.of(row, row, row, row, row));
    }

    private static List<String> ids(List<UUID> people) {
        return people.stream().map(UUID::toString).toList();
    }

    /** The letters go out; where they go, nothing waits. */
    @Override
    public void clearUp() {
        sender.drain();
    }

    private static void as(UUID person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    /** What a person does is a web request each time, as it is for a screen. */
    private static <T> T as(UUID person, Supplier<T> work) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(person)));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return work.get();
        } finally {
            RequestContextHolder.resetRequestAttributes();
            SecurityContextHolder.clearContext();
        }
    }
}
