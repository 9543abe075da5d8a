package kz.birlese.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.birlese.workflow.ForEach;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The boxes of the bare engine. They tell the engine exactly what the product tells it, in the same transactions, and
 * know beforehand how everything ends.
 */
final class EmptyBoxes {

    /** A call that runs; {@code settled} is filled while it does. */
    private record Running(
            UUID call, String process, List<UUID> applications, Map<UUID, String> processes, Set<UUID> settled) {}

    private static final Pattern BEAN = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");

    private final String manager = UUID.randomUUID().toString();
    private final List<String> jurors =
            Stream.generate(() -> UUID.randomUUID().toString()).limit(5).toList();
    private volatile Running now;

    void expect(UUID call, String process, List<UUID> applications, Map<UUID, String> processes) {
        now = new Running(call, process, applications, processes, ConcurrentHashMap.newKeySet());
    }

    String manager() {
        return manager;
    }

    /** One for every name in the diagrams. */
    Map<Object, Object> byName() {
        Map<Object, Object> boxes = new HashMap<>();
        names().forEach(name -> boxes.put(name, box(execution -> {})));
        boxes.put("appointedJurors", (ForEach) execution -> jurors);
        boxes.put("assignedJurors", (ForEach) execution -> jurors.subList(0, 3));
        boxes.put("rankedApplications", (ForEach)
                execution -> ranked().map(UUID::toString).toList());
        boxes.put("approveCall", box(sets("isCallApproved", true)));
        boxes.put("publishCall", box(EmptyBoxes::times));
        boxes.put("remindOfClosing", box(EmptyBoxes::times));
        boxes.put("confirmCompleteness", box(sets("isClarificationNeeded", false)));
        boxes.put("openScoring", box(this::openScoring));
        boxes.put("consolidateScores", box(this::settle));
        boxes.put("approveAwards", box(sets("areAwardsApproved", true)));
        boxes.put("publishResults", box(this::publish));
        boxes.put("sendDecisionLetter", box(this::letter));
        tables(boxes);
        return boxes;
    }

    private void tables(Map<Object, Object> boxes) {
        boxes.put(
                "decideCompleteness",
                new EmptyBox(
                        Map.of("missingAttachments", 0, "emptySections", 0, "budgetDifference", 0.0),
                        execution -> execution.setVariables(Map.of())));
        boxes.put(
                "decideEligibility",
                new EmptyBox(
                        eligible(),
                        execution -> execution.setVariables(
                                Map.of("isEligible", true, "isRuleUnmet", false, "isScoringOpen", false))));
        boxes.put("assignJurors", (org.camunda.bpm.engine.delegate.JavaDelegate)
                execution -> execution.setVariable("areJurorsEnough", true));
        boxes.put("decideDivergence", new EmptyBox(agreed(), sets("isAnotherOpinionNeeded", false)));
        boxes.put("decideOutcome", (org.camunda.bpm.engine.delegate.ExecutionListener)
                execution -> new EmptyBox(outcome(execution), done -> done.setVariables(Map.of())).notify(execution));
    }

    private static Map<String, Object> eligible() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("applicantKindAllowed", true);
        facts.put("settlementInCall", true);
        facts.put("amountRequested", 1_200_000.0);
        facts.put("minimumGrant", 500_000.0);
        facts.put("maximumGrant", 1_200_000.0);
        facts.put("ownShare", 14.29);
        facts.put("ownShareMinimum", 10.0);
        facts.put("ownShareMaximum", 20.0);
        facts.put("goalAdopted", true);
        facts.put("goalServed", true);
        facts.put("otherApplications", 0L);
        facts.put("declarationsMade", true);
        facts.put("ideaAgeMonths", 6);
        facts.put("maximumIdeaAgeMonths", 24);
        facts.put("documentsComplete", true);
        return facts;
    }

    private static Map<String, Object> agreed() {
        return Map.of(
                "submittedScores",
                3,
                "scoresNeeded",
                3,
                "jurorsLeft",
                2,
                "thirdAlreadyAsked",
                false,
                "bothBelowThreshold",
                false,
                "gap",
                0.0,
                "divergenceGap",
                20,
                "gapFrom",
                20.01);
    }

    private Map<String, Object> outcome(DelegateExecution execution) {
        Fate fate = fate(UUID.fromString((String) execution.getVariable("application")));
        return Map.of(
                "withdrawn",
                false,
                "meetsThresholds",
                fate != Fate.REJECT,
                "method",
                "TOP_DOWN",
                "given",
                fate == Fate.AWARD ? "WHOLE" : "NOTHING",
                "ceilingReached",
                false);
    }

    private static Set<String> names() {
        try {
            Set<String> names = ConcurrentHashMap.newKeySet();
            for (Resource diagram :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn")) {
                BEAN.matcher(diagram.getContentAsString(StandardCharsets.UTF_8))
                        .results()
                        .forEach(found -> names.add(found.group(1)));
            }
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static EmptyBox box(Consumer<DelegateExecution> routing) {
        return new EmptyBox(Map.of(), routing);
    }

    private static Consumer<DelegateExecution> sets(String name, Object value) {
        return execution -> execution.setVariable(name, value);
    }

    private static void times(DelegateExecution execution) {
        Instant next = Stream.of(3, 1)
                .map(days -> Round.CLOSING.minus(Duration.ofDays(days)))
                .filter(at -> at.isAfter(ClockUtil.getCurrentTime().toInstant()))
                .findFirst()
                .orElse(NEVER);
        execution.setVariables(Map.of("closesAt", Date.from(Round.CLOSING), "reminderAt", Date.from(next)));
    }

    private void openScoring(DelegateExecution execution) {
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        now.processes().values().forEach(process -> runtime.setVariable(process, "isScoringOpen", true));
    }

    private void settle(DelegateExecution execution) {
        now.settled().add(caseOf(execution));
        if (now.settled().size() == now.applications().size()) {
            execution.getProcessEngineServices().getRuntimeService().setVariable(now.process(), "areAllAssessed", true);
        }
    }

    private void publish(DelegateExecution execution) {
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        ranked().forEach(application -> {
            Fate fate = fate(application);
            runtime.createMessageCorrelation("outcomeDecided")
                    .processInstanceBusinessKey(application.toString())
                    .setVariables(Map.of("outcome", fate.name(), "isScoredAgain", false))
                    .correlateWithResult();
            if (fate == Fate.AWARD) {
                award(runtime);
            }
        });
        execution.setVariable("complaintsUntil", Date.from(Round.CLOSING.plus(Duration.ofDays(7))));
    }

    private static void award(RuntimeService runtime) {
        Map<String, Object> routing = Map.of(
                "awardee",
                UUID.randomUUID().toString(),
                "acceptUntil",
                Date.from(Round.CLOSING.plus(Duration.ofDays(7))),
                "isAgreementSigned",
                false,
                "isContractingAllowed",
                false);
        runtime.startProcessInstanceByKey("awardFollowUp", UUID.randomUUID().toString(), routing);
    }

    private void letter(DelegateExecution execution) {
        execution.setVariable("isOnReserve", fate(caseOf(execution)) == Fate.RESERVE);
    }

    private Stream<UUID> ranked() {
        return Stream.of(Fate.values())
                .flatMap(fate -> IntStream.range(0, now.applications().size())
                        .filter(number -> Fate.of(number) == fate)
                        .mapToObj(now.applications()::get));
    }

    private Fate fate(UUID application) {
        return Fate.of(now.applications().indexOf(application));
    }

    private static UUID caseOf(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
