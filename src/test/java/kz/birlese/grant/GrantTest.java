package kz.birlese.grant;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.birlese.HouseTest;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Contact;
import kz.birlese.people.IdentityNumber;
import kz.birlese.people.Language;
import kz.birlese.people.NewApplicant;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.Role;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.StagedPlan;
import kz.birlese.programme.Money;
import kz.birlese.record.Files;
import kz.birlese.workflow.Processes;
import kz.birlese.workflow.TaskActions;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A call that is open, people who apply to it and people who judge: what every test of applications begins with. */
abstract class GrantTest extends HouseTest {

    static final String AKSHUKUR = "475233100";
    static final String BAUTINO = "475235100";

    private static final AtomicInteger SERIAL = new AtomicInteger(1000);

    /** The smallest PDF that passes for one. */
    private static final byte[] PDF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Autowired
    protected Calls calls;

    @Autowired
    protected JuryMembers jury;

    @Autowired
    protected GrantApplications applications;

    @Autowired
    protected Assessments assessments;

    @Autowired
    protected StartApplication startApplication;

    @Autowired
    protected TaskActions taskActions;

    @Autowired
    protected OpenScoring openScoring;

    @Autowired
    protected JurySupplements supplements;

    @Autowired
    protected Processes processes;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private StagedPlan stagedPlan;

    @Autowired
    private Files files;

    protected <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** Frozen rules of a competition like that of 2018, open for ten days, with half an hour's grace. */
    protected CallSettings settings() {
        return settings(Duration.ofMinutes(30), 3);
    }

    protected CallSettings settings(Duration grace, int scorers) {
        Instant now = time.now();
        return new CallSettings(
                all("Start Up"),
                all("Start Up"),
                Set.of(AKSHUKUR, BAUTINO),
                Set.of(goal(AKSHUKUR), goal(BAUTINO)),
                Money.tenge(12_000_000),
                Money.tenge(500_000),
                Money.tenge(1_200_000),
                BigDecimal.TEN,
                BigDecimal.valueOf(20),
                EnumSet.complementOf(EnumSet.of(ApplicantKind.INITIATIVE_GROUP)),
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(10)),
                grace,
                List.of(
                        criterion("relevance", 40, BigDecimal.valueOf(3)),
                        criterion("feasibility", 35, null),
                        criterion("sustainability", 25, null)),
                BigDecimal.valueOf(60),
                5,
                scorers,
                5,
                5,
                5,
                5,
                20,
                20,
                List.of(80, 20),
                24,
                List.of(3, 1),
                3,
                null,
                null,
                null,
                null,
                null);
    }

    private static Criterion criterion(String key, int weight, BigDecimal threshold) {
        return new Criterion(key, all(key), weight, threshold, Criterion.EXTREMES);
    }

    private static Map<Language, String> all(String text) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, text + " " + language);
        }
        return texts;
    }

    /** The first goal of the settlement's adopted plan. */
    protected UUID goal(String settlement) {
        return stagedPlan.goal(settlement, new Trilingual("Жұмыс орындары", "Рабочие места", "Jobs"));
    }

    /** A published call by these rules, as if its own process had brought it there. */
    protected Call openCall(CallSettings settings) {
        return inTransaction(() -> {
            Call call = new Call("SU-T-" + SERIAL.incrementAndGet(), UUID.randomUUID());
            call.prepare(settings, UUID.randomUUID());
            call.approve(UUID.randomUUID());
            call.publish(processes.versionInForce("grantApplication"), time.now());
            return calls.save(call);
        });
    }

    protected void close(Call call) {
        time.passUntil(calls.named(call.id()).lapsesAt().plusSeconds(1));
        inTransaction(() -> {
            calls.lock(call.id()).close("seed", time.now());
            return null;
        });
    }

    /** Appoints so many jurors, all of whom have signed. */
    protected List<UUID> appoint(Call call, int jurors) {
        List<UUID> appointed = new ArrayList<>();
        for (int each = 0; each < jurors; each++) {
            UUID juror = person(Role.JURY);
            appoint(call, juror);
            appointed.add(juror);
        }
        return appointed;
    }

    protected void appoint(Call call, UUID juror) {
        JuryMember member = new JuryMember(call.id(), juror, time.now());
        member.sign("1", JurorOffer.NONE, time.now());
        jury.save(member);
    }

    protected void openScoring(Call call) {
        openScoring.in(call.id());
        time.runDueJobs();
    }

    /** The one supplement of the call that runs. */
    protected JurySupplement supplement(Call call) {
        List<JurySupplement> running = supplements.findByCallIdAndStatusIn(call.id(), JurySupplement.Status.RUNNING);
        if (running.size() != 1) {
            throw new AssertionError(running.size() + " supplements run");
        }
        return running.get(0);
    }

    /** What a manager writes to add these jurors. */
    protected static Map<String, Object> added(UUID... jurors) {
        List<String> ids = Stream.of(jurors).map(UUID::toString).toList();
        return Map.of("jurors", ids, "reason", "Свободных членов жюри не осталось.");
    }

    /** What a juror writes to sign both declarations. */
    protected static Map<String, Object> both() {
        return Map.of("impartial", true, "confidential", true);
    }

    protected UUID applicant() {
        return applicant(ApplicantKind.SOLE_ENTREPRENEUR, Language.RU);
    }

    protected UUID applicant(ApplicantKind kind, Language language) {
        int serial = SERIAL.incrementAndGet();
        String name = "Айгүл Сынақова " + serial;
        Contact contact = new Contact("applicant" + serial + "@example.org", null, name, language);
        NewApplicant applicant = new NewApplicant(
                contact, kind, identityNumber(), kind.hasOwnName() ? "Ұйым " + serial : null, AKSHUKUR, phone(serial));
        return openAccount.forApplicant(applicant, "{noop}none").id();
    }

    private static String phone(int serial) {
        return "+7701" + String.format("%07d", serial);
    }

    /** A number nobody alive has: of people born in 1880. */
    private static IdentityNumber identityNumber() {
        while (true) {
            String digits = "8005151" + String.format("%04d", SERIAL.incrementAndGet());
            int check = IdentityNumber.checkDigit(digits);
            if (check < 10) {
                return new IdentityNumber(digits + check);
            }
        }
    }

    protected UUID start(Call call, UUID applicant) {
        UUID[] started = new UUID[1];
        as(applicant, () -> started[0] = startApplication.in(call.id()));
        return started[0];
    }

    /** A complete answer to every question of the form, as typed. */
    protected Map<String, Object> filled(UUID application, UUID applicant) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("settlement", AKSHUKUR);
        values.put("goal", goal(AKSHUKUR).toString());
        values.put("title", "Наубайхана, Ақшұқыр");
        values.put("summary", "Мы откроем небольшую пекарню и будем печь свежий хлеб для всего села каждый день.");
        values.put("contribution", "Свежий хлеб и новые рабочие места в селе.");
        values.put("products", "Хлеб, баурсаки; жители села и кафе у дороги.");
        values.put("experience", "Пять лет работы пекарем.");
        values.put("risks", "Рост цен на муку; договор с поставщиком на год.");
        values.put("jobs", "3");
        values.put("jobsYouth", "2");
        values.put("jobsWomen", "2");
        values.put("ideaAgeMonths", "6");
        values.put("budget", List.of(line("Печь", "900000"), line("Мука", "100000")));
        values.put("amountRequested", "850 000");
        values.put("ownContribution", "150 000");
        values.put("identityDocuments", List.of(file(application, applicant).toString()));
        values.put("files", List.of());
        for (String declaration : List.of("noExclusion", "noDoubleFunding", "truthful", "checksAllowed")) {
            values.put(declaration, true);
        }
        return values;
    }

    protected static Map<String, Object> line(String item, String amount) {
        return Map.of("item", item, "amount", amount);
    }

    protected UUID file(UUID application, UUID owner) {
        return files.keep(application, owner, "document.pdf", PDF).id();
    }

    protected void complete(String taskKey, UUID caseId, UUID person, Map<String, Object> values) {
        Task task = tasks
                .createTaskQuery()
                .taskDefinitionKey(taskKey)
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .stream()
                .filter(each -> each.getAssignee() == null || each.getAssignee().equals(person.toString()))
                .findFirst()
                .orElseThrow();
        as(person, () -> taskActions.complete(task.getId(), values));
        time.runDueJobs();
    }

    /** An application that has been started and submitted as {@link #filled}. */
    protected UUID submitted(Call call, UUID applicant) {
        UUID application = start(call, applicant);
        complete("completeApplication", application, applicant, filled(application, applicant));
        return application;
    }

    /** One that has passed both checks. */
    protected UUID eligible(Call call) {
        UUID application = submitted(call, applicant());
        complete("confirmCompleteness", application, person(Role.PROGRAMME_MANAGER), Map.of("decision", "GO_ON"));
        return application;
    }

    /** A sheet with the same score everywhere. */
    protected Map<String, Object> sheet(int score) {
        Map<String, Object> row = new HashMap<>(Map.of("score", String.valueOf(score), "reason", "Обоснование"));
        return Map.of("scores", List.of(row, row, row));
    }

    protected GrantApplication application(UUID id) {
        return applications.named(id);
    }
}
