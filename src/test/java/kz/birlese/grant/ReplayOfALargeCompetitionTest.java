package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.birlese.grant.GivingRules.Method;
import kz.birlese.people.Role;
import kz.birlese.programme.Money;
import kz.birlese.record.DecisionLog;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The shape of a regional competition of 2020 that ended in court, played through the processes: 103 applications, a fund of
 * 60,000,000 tenge, 2 to 5 million each, 14 grants, three sheets each, and twenty further scores for whoever stands at the
 * line. Thirteen jurors instead of twelve, since a jury is odd. Applicants and scores are invented: what each is worth, how
 * generous each juror is, and chance. Who is funded, and what the best portfolio would be, is found again apart from the
 * product.
 */
class ReplayOfALargeCompetitionTest extends CompetitionHouse {

    private static final int APPLICATIONS = 103;
    private static final int GRANTS = 14;
    private static final int JURORS = 13;
    private static final int FUND = 60_000_000;
    private static final int FURTHER = 20;

    /** In tenge; what is asked for are whole numbers of it. */
    private static final int STEP = 10_000;

    @Autowired
    private Ranking ranking;

    @Autowired
    private Assessments assessments;

    @Autowired
    private FurtherScores further;

    @Autowired
    private TryGiving studio;

    @Autowired
    private WriteDecisionFile decisionFile;

    @Autowired
    private DecisionLog log;

    private final List<UUID> all = new ArrayList<>();
    private UUID call;

    @Test
    void oneHundredAndThreeApplicationsComeToFourteenGrantsThatAnybodyCanReckonAgain() {
        play();

        List<RankedApplication> places = ranking.rankedTogether(call);
        assertThat(places).hasSize(APPLICATIONS);
        assertThat(further.findByCallIdOrderByRound(call)).hasSizeBetween(1, FURTHER);
        totalsAreTheMeansOfTheSheets();
        Set<UUID> funded = fundedApart(places);
        assertThat(funded).hasSize(GRANTS);
        theStudioFindsTheSameAndTheBestPortfolio(places, funded);

        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        assertThat(all)
                .filteredOn(each -> status(each) == ApplicationStatus.AWARDED)
                .containsExactlyInAnyOrderElementsOf(funded);
        as(director, () -> assertThat(VerifyDecisionFile.first(decisionFile.of(call)))
                .isEmpty());
        assertThat(log.firstBroken()).isEmpty();
    }

    private void play() {
        while (jurors.size() < JURORS) {
            jurors.add(person(Role.JURY));
        }
        call = openCall(frame());
        for (int number = 0; number < APPLICATIONS; number++) {
            all.add(eligible(call, asked(number), 600_000));
        }
        openScoring(call);
        for (List<Task> open = open(); !open.isEmpty(); open = open()) {
            open.forEach(sheet -> scoreTask(sheet, scores(sheet)));
            time.runDueJobs();
        }
    }

    private Map<String, Object> frame() {
        Map<String, Object> frame = new HashMap<>(rules());
        frame.put("fund", FUND);
        frame.put("minimumGrant", 2_000_000);
        frame.put("maximumGrant", 5_000_000);
        frame.put("jurySize", JURORS);
        frame.put("quorum", 7);
        frame.put("scorersPerApplication", 3);
        frame.put("divergenceGap", 30);
        frame.put("giving", "TOP_DOWN");
        frame.put("furtherScores", FURTHER);
        frame.put("furtherRounds", 2);
        frame.put("furtherCost", 7_000);
        return frame;
    }

    /** Any fourteen fit into the fund, and no fifteen. */
    private static int asked(int number) {
        return 4_010_000 + STEP * (number * 37 % 28);
    }

    private List<Task> open() {
        Set<String> own = all.stream().map(UUID::toString).collect(Collectors.toSet());
        return tasks.createTaskQuery()
                .taskDefinitionKey("scoreApplication")
                .processInstanceBusinessKeyIn(own.toArray(String[]::new))
                .list();
    }

    /** From 1 to 5: the worth of the application, the generosity of the juror and chance. */
    private List<Integer> scores(Task sheet) {
        int application = all.indexOf(applicationOf(sheet));
        int juror = jurors.indexOf(UUID.fromString(sheet.getAssignee()));
        double worth = new Random(application).nextGaussian();
        double generosity = 0.7 * new Random(1_000 + juror).nextGaussian();
        Random chance = new Random(10_000L * application + juror);
        return IntStream.range(0, 2)
                .mapToObj(criterion -> {
                    double points = 3.6 + 0.6 * (worth + generosity + 0.8 * chance.nextGaussian());
                    return (int) Math.max(1, Math.min(5, Math.round(points)));
                })
                .toList();
    }

    private UUID applicationOf(Task sheet) {
        return UUID.fromString(runtime.createProcessInstanceQuery()
                .processInstanceId(sheet.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    /** A sheet is (60 a + 40 b) / 5 points, an application the mean of its sheets. */
    private void totalsAreTheMeansOfTheSheets() {
        Map<UUID, List<Assessment>> sheets =
                assessments.findByCallId(call).stream().collect(Collectors.groupingBy(Assessment::applicationId));
        for (UUID each : all) {
            List<Assessment> own = sheets.get(each);
            assertThat(own).hasSizeGreaterThanOrEqualTo(3);
            BigDecimal sum = own.stream()
                    .map(sheet -> BigDecimal.valueOf(12L * sheet.marks().get(0).score()
                            + 8L * sheet.marks().get(1).score()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(application(each).total())
                    .isEqualByComparingTo(sum.divide(BigDecimal.valueOf(own.size()), 2, RoundingMode.HALF_UP));
        }
    }

    /** Down the places until the fund is used up; who misses a threshold is passed over. */
    private Set<UUID> fundedApart(List<RankedApplication> places) {
        assertThat(places).extracting(RankedApplication::total).isSortedAccordingTo((a, b) -> b.compareTo(a));
        Set<UUID> funded = new HashSet<>();
        long left = FUND;
        for (RankedApplication place : places) {
            int asked = asked(all.indexOf(place.applicationId()));
            if (meets(place.applicationId()) && asked <= left) {
                funded.add(place.applicationId());
                left -= asked;
            }
        }
        return funded;
    }

    /** The total at least 60, and the first criterion at least 3. */
    private boolean meets(UUID id) {
        GrantApplication application = application(id);
        BigDecimal first = application.criterionMeans().values().iterator().next();
        return application.total().compareTo(BigDecimal.valueOf(60)) >= 0
                && first.compareTo(BigDecimal.valueOf(3)) >= 0;
    }

    private GrantApplication application(UUID id) {
        return applications.findById(id).orElseThrow();
    }

    private void theStudioFindsTheSameAndTheBestPortfolio(List<RankedApplication> places, Set<UUID> funded) {
        Trial[] trial = new Trial[1];
        Trial.Asked portfolio = new Trial.Asked(Method.PORTFOLIO, Money.tenge(FUND), List.of(), Set.of(), Set.of());
        as(manager, () -> trial[0] = studio.of(call, portfolio));
        assertThat(trial[0].lines())
                .filteredOn(line -> line.declared() != null)
                .extracting(Trial.Line::application)
                .containsExactlyInAnyOrderElementsOf(funded);
        assertThat(trial[0].tried().isProved()).isTrue();
        BigDecimal down =
                funded.stream().map(each -> application(each).total()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(down.subtract(trial[0].cost())).isEqualByComparingTo(bestApart(places));
    }

    /** The most points that fit into the fund, by dynamic programming over steps of money. */
    private BigDecimal bestApart(List<RankedApplication> places) {
        long[] best = new long[FUND / STEP + 1];
        for (RankedApplication place : places) {
            if (meets(place.applicationId())) {
                int price = asked(all.indexOf(place.applicationId())) / STEP;
                long worth = place.total().movePointRight(2).longValueExact();
                for (int money = best.length - 1; money >= price; money--) {
                    best[money] = Math.max(best[money], best[money - price] + worth);
                }
            }
        }
        return BigDecimal.valueOf(best[best.length - 1], 2);
    }
}
