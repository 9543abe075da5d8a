package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.record.CanonicalJson;

/**
 * The declared order of a ranking: higher total; between equals the higher mean on the heaviest criterion, then on the
 * next; then the smaller amount requested; last a draw, the smaller SHA-256 of the published seed and the application's
 * id. Criteria of equal weight count in the order of the call.
 */
final class RankingOrder {

    private final Map<String, Comparator<GrantApplication>> steps = new LinkedHashMap<>();
    private final String seed;

    RankingOrder(List<Criterion> criteria, String seed) {
        this.seed = seed;
        steps.put("total", Comparator.comparing(GrantApplication::total).reversed());
        criteria.stream()
                .sorted(Comparator.comparing(Criterion::weight).reversed())
                .forEach(criterion -> steps.put(criterion.key(), higherMean(criterion.key())));
        steps.put("amount", Comparator.comparing(GrantApplication::amountRequested));
        steps.put("draw", Comparator.comparing(this::drawNumber));
    }

    /** First place first. */
    List<GrantApplication> rank(List<GrantApplication> assessed) {
        Comparator<GrantApplication> order =
                steps.values().stream().reduce(Comparator::thenComparing).orElseThrow();
        return assessed.stream().sorted(order).toList();
    }

    /** What puts the later behind the earlier: {@code total}, a criterion's key, {@code amount} or {@code draw}. */
    String separation(GrantApplication earlier, GrantApplication later) {
        return steps.entrySet().stream()
                .filter(step -> step.getValue().compare(earlier, later) != 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("draw");
    }

    String drawNumber(GrantApplication application) {
        return CanonicalJson.fingerprint(seed + ":" + application.id());
    }

    private static Comparator<GrantApplication> higherMean(String criterion) {
        Comparator<GrantApplication> lower = Comparator.comparing(
                application -> application.criterionMeans().getOrDefault(criterion, BigDecimal.ZERO));
        return lower.reversed();
    }
}
