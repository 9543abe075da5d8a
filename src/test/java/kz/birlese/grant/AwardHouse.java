package kz.birlese.grant;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import kz.birlese.grant.RankingOrder.Placed;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.programme.Money;
import kz.birlese.workflow.Processes;
import kz.birlese.workflow.TaskInbox;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A call whose outcome is decided, with awards and a reserve list, as if the competition had led there. */
abstract class AwardHouse extends CompetitionHouse {

    /** The example of the national bank's own standard. */
    static final String IBAN = "KZ86 125K ZT50 0410 0100";

    @Autowired
    protected Awards awards;

    @Autowired
    protected Ranking ranking;

    @Autowired
    protected Complaints complaints;

    @Autowired
    protected ReserveOffers offers;

    @Autowired
    protected GrantAward grantAward;

    @Autowired
    protected AllowContracting allowContracting;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected JuryMembers jury;

    @Autowired
    private Processes processes;

    @Autowired
    private TransactionTemplate transaction;

    protected UUID finance;
    protected UUID secondOfFinance;

    @Autowired
    private TaskInbox inbox;

    @BeforeEach
    void peopleOfFinance() {
        finance = person(Role.FINANCE);
        secondOfFinance = person(Role.FINANCE);
    }

    /** When the one open task of the box is due, as its holder sees it. */
    protected Instant due(String box, Award award) {
        AtomicReference<Instant> due = new AtomicReference<>();
        as(
                award.awardee(),
                () -> due.set(inbox.ofCase(award.id()).stream()
                        .filter(each -> each.taskKey().equals(box))
                        .findFirst()
                        .orElseThrow()
                        .due()));
        return due.get();
    }

    protected <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private CallSettings settings(GivingRules giving) {
        Map<Language, String> text = Map.of(Language.KK, "Старт Ап", Language.RU, "Старт Ап", Language.EN, "Start Up");
        return new CallSettings(
                text,
                text,
                Set.of(AKSHUKUR),
                Set.of(goal(AKSHUKUR)),
                Money.tenge(12_000_000),
                Money.tenge(500_000),
                Money.tenge(1_200_000),
                BigDecimal.TEN,
                BigDecimal.valueOf(20),
                Set.of(ApplicantKind.SOLE_ENTREPRENEUR),
                time.now(),
                time.now().plus(Duration.ofDays(10)),
                Duration.ZERO,
                List.of(new Criterion("relevance", text, 100, null, Criterion.EXTREMES)),
                BigDecimal.valueOf(60),
                5,
                2,
                3,
                10,
                5,
                15,
                20,
                20,
                List.of(80, 20),
                24,
                List.of(),
                3,
                null,
                null,
                null,
                giving,
                null);
    }

    /** The results are out and the complaint window has begun. */
    protected Call published() {
        return published(null);
    }

    protected Call published(GivingRules giving) {
        return inTransaction(() -> {
            Call call = new Call("AW-" + UUID.randomUUID().toString().substring(0, 8), manager);
            call.prepare(settings(giving), manager);
            call.approve(director);
            call.publish(processes.versionInForce("grantApplication"), time.now());
            call.close("seed", time.now());
            call.openScoring();
            call.startDeciding();
            call.proposeAwards();
            call.approveAwards(director);
            call.publishResults(time.now(), time.now().plus(Duration.ofDays(7)));
            return calls.save(call);
        });
    }

    /** The complaint window is over. */
    protected Call completed() {
        Call call = published();
        complete(call);
        return call;
    }

    protected void complete(Call call) {
        inTransaction(() -> {
            calls.lock(call.id()).complete();
            allowContracting.of(call.id());
            return null;
        });
        time.runDueJobs();
    }

    /** An application that reached this place; the outcome is not carried out. */
    protected GrantApplication ranked(Call call, int place, Outcome outcome, long amount) {
        return ranked(call, place, outcome, amount, applicant(AKSHUKUR));
    }

    protected GrantApplication ranked(Call call, int place, Outcome outcome, long amount, UUID applicant) {
        return inTransaction(() -> {
            GrantApplication application =
                    new GrantApplication(call.id(), applicant, ApplicantKind.SOLE_ENTREPRENEUR, time.now());
            application.submit(call.number() + "/00" + place, proposal(amount), time.now(), false);
            application.decideEligibility(true);
            application.startScoring(2);
            BigDecimal total = BigDecimal.valueOf(90L - place).setScale(2);
            application.assess(new Consolidation(
                    total, Map.of("relevance", new BigDecimal("4.00")), Map.of("relevance", total), true));
            application.carryOut(outcome, application.amountRequested());
            applications.save(application);
            RankedApplication row =
                    new RankedApplication(call, new Placed<>(application, place, "total", null, "lot"), List.of());
            row.decide(outcome, Money.tenge(amount), null);
            ranking.save(row);
            return application;
        });
    }

    protected Proposal proposal(long amount) {
        return new Proposal(
                AKSHUKUR,
                goal(AKSHUKUR),
                "Наубайхана",
                "Нан пісіру",
                "Жұмыс",
                "Нан",
                "Бар",
                "Жоқ",
                3,
                2,
                2,
                6,
                List.of(),
                BigDecimal.valueOf(amount),
                BigDecimal.valueOf(amount / 5),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null);
    }

    /** The follow-up of an award of 1,000,000 tenge in the call. */
    protected Award awarded(Call call) {
        return awarded(call, 1, 1_000_000);
    }

    protected Award awarded(Call call, int place, long amount) {
        return awarded(call, place, amount, applicant(AKSHUKUR));
    }

    protected Award awarded(Call call, int place, long amount, UUID applicant) {
        GrantApplication application = ranked(call, place, Outcome.AWARD, amount, applicant);
        UUID award = grantAward.to(application.id(), Money.tenge(amount));
        return award(award);
    }

    protected Award award(UUID id) {
        return awards.findById(id).orElseThrow();
    }

    protected void accept(Award award) {
        complete("acceptAward", award.id(), award.awardee(), Map.of("answer", "ACCEPT", "iban", IBAN));
    }

    protected void checkDocuments(Award award) {
        Map<String, Object> seen = Map.of("seen", List.of("identity", "account"), "result", "IN_ORDER");
        complete("checkDocuments", award.id(), manager, seen);
    }

    /** Accepted, checked and signed by both: the money may flow. */
    protected Award signed(Call call) {
        Award award = awarded(call);
        accept(award);
        checkDocuments(award);
        complete("signAgreement", award.id(), award.awardee(), Map.of("agreed", true));
        complete("countersignAgreement", award.id(), director, Map.of("agreed", true));
        return award;
    }

    protected void pay(Award award) {
        complete("releaseInstalment", award.id(), finance, Map.of("conditionsMet", true));
        complete("confirmInstalment", award.id(), secondOfFinance, Map.of("result", "CONFIRM"));
    }

    protected void visit(Award award) {
        LocalDate today = LocalDate.ofInstant(time.now(), ZoneId.of("Asia/Aqtau"));
        complete("visitAwardee", award.id(), manager, Map.of("visitedOn", today, "findings", "Пеш орнатылды."));
    }

    protected void report(Award award, int jobs) {
        Map<String, Object> values = Map.of(
                "narrative", "Наубайхана ашылды.",
                "spent", "800000",
                "jobs", String.valueOf(jobs),
                "jobsYouth", "1",
                "jobsWomen", "1",
                "receipts", List.of());
        complete("reportProgress", award.id(), award.awardee(), values);
    }

    /** Completes the open task of the box as that person, and lets what follows run. */
    protected void complete(String box, UUID caseId, UUID person, Map<String, Object> values) {
        complete(person, box, caseId, values);
        time.runDueJobs();
    }

    protected GrantApplication application(UUID id) {
        return applications.findById(id).orElseThrow();
    }

    protected void appoint(Call call, UUID juror) {
        JuryMember member = new JuryMember(call.id(), juror, time.now());
        member.sign("1", JurorOffer.NONE, time.now());
        jury.save(member);
    }

    protected boolean isOpen(String box, UUID caseId) {
        return task(box, caseId) != null;
    }
}
