package kz.birlese.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The middle of what the funded of a call were scored, to hold an application against without showing anybody's scores. */
@Component
class FundedMedians {

    /** Of fewer the median is somebody's own score, or gives it away. */
    static final int FEWEST = 3;

    private final GrantApplications applications;
    private final Ranking ranking;

    FundedMedians(GrantApplications applications, Ranking ranking) {
        this.applications = applications;
        this.ranking = ranking;
    }

    /**
     * By criterion in the order of the call, and last of the total; empty where fewer than {@link #FEWEST} are funded. Of
     * those whom the published results award: what comes later changes nobody's letter.
     */
    List<BigDecimal> of(Call call) {
        Map<UUID, GrantApplication> byId = applications.ofCall(call.id());
        List<GrantApplication> funded = ranking.rankedTogether(call.id()).stream()
                .filter(each -> each.outcome() == Outcome.AWARD)
                .map(each -> byId.get(each.applicationId()))
                .toList();
        if (funded.size() < FEWEST) {
            return List.of();
        }
        List<Function<GrantApplication, BigDecimal>> columns = new ArrayList<>();
        call.settings()
                .criteria()
                .forEach(criterion ->
                        columns.add(each -> each.criterionMeans().getOrDefault(criterion.key(), BigDecimal.ZERO)));
        columns.add(GrantApplication::total);
        return columns.stream()
                .map(column -> median(funded.stream().map(column).toList()))
                .toList();
    }

    /** Of an even number the mean of the two in the middle, to two places. */
    static BigDecimal median(Collection<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal upper = sorted.get(sorted.size() / 2);
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        return lower.add(upper).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }
}
