package kz.birlese.grant;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.RankingOrder.Placed;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.StagedPlan;
import kz.birlese.programme.Money;
import kz.birlese.record.Receipts;
import kz.birlese.workflow.Processes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a call on the stage as its processes would leave it, without running them: for tests that only look. Its goal is
 * one of Kyzylozen's plan.
 */
@Component
public class StagedCompetition {

    /**
     * A decided call. Everything that must not be seen of those who did not win stands in {@code secrets}.
     *
     * @param receipt of the rejected application
     */
    public record Decided(String number, List<String> secrets, String receipt) {}

    private static final String KYZYLOZEN = "475237100";
    private static final UUID MANAGER = UUID.randomUUID();
    private static final UUID DIRECTOR = UUID.randomUUID();

    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final EligibilityFindings findings;
    private final StagedPlan stagedPlan;
    private final Receipts receipts;
    private final Processes processes;

    StagedCompetition(
            Calls calls,
            GrantApplications applications,
            Ranking ranking,
            EligibilityFindings findings,
            StagedPlan stagedPlan,
            Receipts receipts,
            Processes processes) {
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.findings = findings;
        this.stagedPlan = stagedPlan;
        this.receipts = receipts;
        this.processes = processes;
    }

    /** A published call that takes applications between the two moments; answers its number. */
    @Transactional
    public String open(Instant opensAt, Instant closesAt) {
        Call call = published(opensAt, closesAt);
        return calls.save(call).number();
    }

    /** A call that nobody has approved yet. */
    @Transactional
    public String prepared() {
        Call call = new Call("ST-" + UUID.randomUUID().toString().substring(0, 12), MANAGER);
        call.prepare(settings(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z")), MANAGER);
        return calls.save(call).number();
    }

    /**
     * A winner, a winner from the reserve list, one on the list, one rejected by its score, one ineligible, and one that
     * a complaint brought to the reserve list late.
     */
    @Transactional
    public Decided decided() {
        Instant closing = Instant.parse("2026-03-01T18:59:59Z");
        Call call = published(closing.minus(Duration.ofDays(10)), closing);
        call.close("seed-of-the-draw", closing);
        call.fixJurySeed("seed-of-the-jury");
        call.openScoring();
        call.startDeciding();
        call.proposeAwards();
        call.approveAwards(DIRECTOR);
        call.publishResults(closing.plus(Duration.ofDays(30)), closing.plus(Duration.ofDays(40)));
        calls.save(call);

        rank(call, 1, "92.50", "4.63", "Winning <pharmacy>", Outcome.AWARD).award(Money.tenge(900_000));
        GrantApplication moved = rank(call, 2, "81.00", "4.05", "Winning workshop", Outcome.RESERVE);
        moved.reserve();
        moved.award(Money.tenge(800_000));
        GrantApplication waiting = rank(call, 3, "81.00", "4.05", "Secret-" + UUID.randomUUID(), Outcome.RESERVE);
        waiting.reserve();
        GrantApplication rejected = rank(call, 4, "41.00", "2.05", "Secret-" + UUID.randomUUID(), Outcome.REJECT);
        rejected.reject();
        GrantApplication ineligible = submitted(call, 5, "Secret-" + UUID.randomUUID());
        ineligible.decideEligibility(false);
        findings.save(new EligibilityFinding(ineligible.id(), "ownShareBelowMinimum", "4.00", "10"));
        GrantApplication late = late(call, 6, "Secret-" + UUID.randomUUID());
        String receipt =
                receipts.issue(rejected.id(), rejected.number(), new byte[] {1}).number();
        List<String> secrets = new ArrayList<>();
        for (GrantApplication loser : List.of(waiting, rejected, ineligible, late)) {
            secrets.add(loser.title());
            secrets.add(loser.number());
            secrets.add(loser.id().toString());
            secrets.add(loser.applicant().toString());
        }
        return new Decided(call.number(), secrets, receipt);
    }

    /** Would have had the third place. */
    private GrantApplication late(Call call, int number, String title) {
        GrantApplication application = submitted(call, number, title);
        application.decideEligibility(false);
        application.readmit();
        assess(application, "81.00", "4.05", true);
        application.reserve();
        RankedApplication place =
                new RankedApplication(call, new Placed<>(application, 3, "draw", null, "lot"), List.of());
        place.decideLate(call.number() + "-C1", Outcome.RESERVE, application.amountRequested(), "Nothing is free.");
        ranking.save(place);
        return application;
    }

    private static void assess(GrantApplication application, String total, String mean, boolean met) {
        application.startScoring(2);
        Map<String, BigDecimal> means = Map.of("goal", new BigDecimal(mean), "market", new BigDecimal(mean));
        BigDecimal half = new BigDecimal(total).divide(BigDecimal.valueOf(2));
        Map<String, BigDecimal> points = Map.of("goal", half, "market", half);
        application.assess(new Consolidation(new BigDecimal(total), means, points, met));
    }

    private GrantApplication rank(Call call, int place, String total, String mean, String title, Outcome outcome) {
        GrantApplication application = submitted(call, place, title);
        application.decideEligibility(true);
        boolean met = outcome != Outcome.REJECT;
        assess(application, total, mean, met);
        RankedApplication ranked = new RankedApplication(
                call,
                new Placed<>(application, place, place == 3 ? "draw" : "total", null, "lot"),
                met ? List.of() : List.of("goal"));
        ranked.propose(outcome, "staged", application.amountRequested());
        ranking.save(ranked);
        return application;
    }

    private GrantApplication submitted(Call call, int number, String title) {
        GrantApplication application = new GrantApplication(
                call.id(),
                UUID.randomUUID(),
                ApplicantKind.SOLE_ENTREPRENEUR,
                call.settings().opensAt());
        application.submit(call.number() + "/00" + number, proposal(title), call.closesAt(), false);
        return applications.save(application);
    }

    private Proposal proposal(String title) {
        return new Proposal(
                KYZYLOZEN,
                goal(),
                title,
                "summary",
                "contribution",
                "products",
                "experience",
                "risks",
                2,
                1,
                1,
                3,
                List.of(),
                new BigDecimal("900000"),
                new BigDecimal("150000"),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null);
    }

    private Call published(Instant opensAt, Instant closesAt) {
        Call call = new Call("ST-" + UUID.randomUUID().toString().substring(0, 12), MANAGER);
        call.prepare(settings(opensAt, closesAt), MANAGER);
        call.approve(DIRECTOR);
        call.publish(processes.versionInForce("grantApplication"), opensAt);
        return call;
    }

    private CallSettings settings(Instant opensAt, Instant closesAt) {
        return new CallSettings(
                texts("Ауыл кәсібі", "Сельский бизнес", "Village business"),
                texts("Жұмыс орындары.\nЕкінші жол.", "Рабочие места.\nВторая строка.", "Jobs.\nSecond line."),
                Set.of(KYZYLOZEN),
                Set.of(goal()),
                Money.tenge(12_000_000),
                Money.tenge(500_000),
                Money.tenge(1_200_000),
                new BigDecimal("10"),
                new BigDecimal("20"),
                Set.of(ApplicantKind.SOLE_ENTREPRENEUR, ApplicantKind.NGO),
                opensAt,
                closesAt,
                Duration.ofMinutes(15),
                List.of(
                        criterion("goal", "Мақсатқа үлесі", "Вклад в цель", "Contribution to the goal", "3.00"),
                        criterion("market", "Нарық", "Рынок", "Market", null)),
                new BigDecimal("60"),
                5,
                3,
                5,
                10,
                5,
                10,
                30,
                20,
                List.of(80, 20),
                24,
                List.of(7, 1),
                3,
                null,
                null,
                null,
                null,
                null);
    }

    private static Criterion criterion(String key, String kk, String ru, String en, String threshold) {
        BigDecimal lowest = threshold == null ? null : new BigDecimal(threshold);
        return new Criterion(key, texts(kk, ru, en), 50, lowest, Criterion.EXTREMES);
    }

    private static Map<Language, String> texts(String kk, String ru, String en) {
        return Map.of(Language.KK, kk, Language.RU, ru, Language.EN, en);
    }

    private UUID goal() {
        return stagedPlan.goal(KYZYLOZEN, new Trilingual("Жұмыс орындары", "Рабочие места", "Jobs in the village"));
    }
}
