package kz.birlese.crash;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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
import kz.birlese.plan.Plans;
import kz.birlese.record.Files;
import kz.birlese.record.Receipt;
import kz.birlese.record.Receipts;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.TaskInbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** People who apply as fast as they can, through the doors the screens use. Lives inside the packaged product. */
record Submitters(
        OpenAccount accounts,
        Plans plans,
        StartCall startCall,
        StartApplication startApplication,
        TaskInbox inbox,
        TaskActions actions,
        Files files,
        Receipts receipts,
        JdbcClient sql,
        Clock clock) {

    private static final String AKSHUKUR = "475233100";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);
    private static final AtomicInteger SERIAL = new AtomicInteger();

    /** The open call; makes one when there is none yet. */
    UUID call() throws InterruptedException {
        List<UUID> open = open();
        if (open.isEmpty()) {
            publishCall();
        }
        while (open.isEmpty()) {
            Thread.sleep(200);
            open = open();
        }
        return open.get(0);
    }

    private List<UUID> open() {
        return sql.sql("select id from grant_call where status = 'OPEN'")
                .query(UUID.class)
                .list();
    }

    /** With one goal to apply under. */
    private void putAPlanInForce() {
        UUID plan = UUID.randomUUID();
        sql.sql("insert into village_plan (id, version, settlement, title_kk, title_ru, title_en, status, adopted_on,"
                        + " resolution, first_year, last_year) values (?, 0, ?, 'Жоспар', 'План', 'Plan', 'ADOPTED',"
                        + " '2026-05-04', '12/3', 2026, 2030)")
                .params(plan, AKSHUKUR)
                .update();
        sql.sql("insert into plan_goal (id, version, plan, position, text_kk, text_ru, text_en, indicator, target)"
                        + " values (?, 0, ?, 1, 'Жұмыс', 'Работа', 'Jobs', 'jobsCreated', 10)")
                .params(UUID.randomUUID(), plan)
                .update();
    }

    private void publishCall() {
        putAPlanInForce();
        UUID manager = staff(Role.PROGRAMME_MANAGER);
        UUID call = as(manager, startCall::now);
        complete(manager, "prepareCall", call, rules());
        complete(staff(Role.DIRECTOR), "approveCall", call, Map.of("decision", "approve"));
    }

    private UUID staff(Role role) {
        String name = role.name().toLowerCase() + "@example.org";
        return accounts.forStaff(
                        new Contact(name, null, name, Language.KK), "{noop}none", Set.of(new Reach(role, null)))
                .id();
    }

    /** A new person applies; the receipt is in their hands when this returns. */
    Receipt apply(UUID call) {
        UUID applicant = applicant();
        UUID application = as(applicant, () -> startApplication.in(call));
        complete(applicant, "completeApplication", application, proposal(application, applicant));
        return receipts.of(application).get(0);
    }

    private UUID applicant() {
        String name = "applicant-" + UUID.randomUUID() + "@example.org";
        return accounts.forApplicant(
                        new NewApplicant(
                                new Contact(name, null, "Сынақова Айгүл", Language.KK),
                                ApplicantKind.SOLE_ENTREPRENEUR,
                                identityNumber(),
                                null,
                                AKSHUKUR,
                                "+77015550101"),
                        "{noop}none")
                .id();
    }

    /** Of somebody born in 1880 or soon after, so nobody's. */
    private IdentityNumber identityNumber() {
        long known = sql.sql("select count(*) from applicant_profile")
                .query(Long.class)
                .single();
        while (true) {
            String digits = "%02d05151%04d".formatted(80 + known / 5000, SERIAL.incrementAndGet() + known % 5000);
            int check = IdentityNumber.checkDigit(digits);
            boolean free = check >= 0
                    && check < 10
                    && sql.sql("select count(*) from applicant_profile where identity_number = ?")
                                    .param(digits + check)
                                    .query(Long.class)
                                    .single()
                            == 0;
            if (free) {
                return new IdentityNumber(digits + check);
            }
        }
    }

    private void complete(UUID person, String box, UUID caseId, Map<String, Object> values) {
        as(person, () -> {
            String task = inbox.ofCase(caseId).stream()
                    .filter(each -> each.taskKey().equals(box))
                    .findFirst()
                    .orElseThrow()
                    .taskId();
            actions.complete(task, values);
            return null;
        });
    }

    private static <T> T as(UUID account, Supplier<T> work) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(account)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Map<String, Object> proposal(UUID application, UUID applicant) {
        String document =
                files.keep(application, applicant, "identity.pdf", PDF).id().toString();
        Map<String, Object> values = new HashMap<>();
        values.put("settlement", AKSHUKUR);
        values.put("goal", plans.adoptedGoals(AKSHUKUR).get(0).id().toString());
        values.put("title", "Наубайхана");
        values.put("summary", "Ауылда наубайхана ашып, күн сайын жаңа нан пісіріп сатамыз.");
        values.put("contribution", "Ауылда екі жаңа жұмыс орны ашылады.");
        values.put("products", "Нан және тоқаш, ауыл тұрғындарына.");
        values.put("experience", "Бес жыл наубайшы болдым.");
        values.put("risks", "Қыста жол жабылуы мүмкін, қорымыз бар.");
        values.put("ideaAgeMonths", 6);
        values.put("jobs", 2);
        values.put("jobsYouth", 1);
        values.put("jobsWomen", 1);
        values.put("budget", List.of(Map.of("item", "Пеш", "amount", 1_000_000)));
        values.put("amountRequested", 850_000);
        values.put("ownContribution", 150_000);
        values.put("identityDocuments", List.of(document));
        values.put("files", List.of());
        for (String declared : List.of("noExclusion", "noDoubleFunding", "truthful", "checksAllowed")) {
            values.put(declared, true);
        }
        return values;
    }

    private Map<String, Object> rules() {
        LocalDateTime now = LocalDateTime.now(clock);
        Map<String, Object> rules = new HashMap<>();
        for (String language : List.of("Kk", "Ru", "En")) {
            rules.put("title" + language, "Старт Ап " + language);
            rules.put("description" + language, "Байқау " + language);
        }
        rules.put("settlements", List.of(AKSHUKUR));
        rules.put("goals", List.of(plans.adoptedGoals(AKSHUKUR).get(0).id().toString()));
        rules.put("applicantKinds", List.of("SOLE_ENTREPRENEUR"));
        rules.put("maximumIdeaAgeMonths", 24);
        rules.put("fund", 2_000_000);
        rules.put("minimumGrant", 500_000);
        rules.put("maximumGrant", 1_200_000);
        rules.put("ownShareMinimum", 10);
        rules.put("ownShareMaximum", 20);
        rules.put("instalments", List.of(Map.of("percent", 80), Map.of("percent", 20)));
        rules.put("opensAt", now.minusMinutes(1));
        rules.put("closesAt", now.plus(Duration.ofDays(10)));
        rules.put("graceMinutes", 30);
        rules.put("reminderDaysBefore", List.of("3", "1"));
        rules.put("clarificationDays", 3);
        rules.put("scoringDays", 10);
        rules.put("complaintDays", 5);
        rules.put("acceptanceDays", 5);
        rules.put("reportDays", 60);
        rules.put("criteria", List.of(criterion("Relevance", 60), criterion("Budget", 40)));
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

    private static Map<String, Object> criterion(String name, int weight) {
        return Map.of("nameKk", name, "nameRu", name, "nameEn", name, "weight", weight);
    }
}
