package kz.birlese.grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import kz.birlese.grant.portfolio.Quota.Bound;
import kz.birlese.grant.portfolio.Quota.Measure;
import kz.birlese.grant.portfolio.Trait;

/**
 * How the fund of a call is given out, declared with the call.
 *
 * @param limits in the order in which the earlier is kept rather than the later, where they cannot all be met
 * @param partFrom percent of the request below which nobody is funded in part; null where all grants are whole
 * @param reserveMonths how long the reserve list stands after the results; null for as long as there may be money
 */
public record GivingRules(
        Method method,
        List<Limit> limits,
        Part part,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer partFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer reserveMonths) {

    /** As every call had it before it was asked for. */
    public static final GivingRules USUAL = new GivingRules(Method.TOP_DOWN, List.of(), Part.NONE, null, null);

    public GivingRules {
        limits = List.copyOf(limits);
    }

    /** Who is funded. */
    public enum Method {
        /** One place after the other, as long as the fund covers it. */
        TOP_DOWN,
        /** Those who together are worth most within the fund and the limits. */
        PORTFOLIO
    }

    /** Whether less than the request may be granted. */
    public enum Part {
        NONE,
        /** In steps of a tenth of the request, down to a share of it. */
        STEPS,
        /** Only the first that the fund does not cover whole: it gets the rest, where that is a share of its request. */
        REST
    }

    /**
     * What one group gets at least or at most.
     *
     * @param value KATO code, goal or kind of applicant; null for each one of the call's
     * @param amount grants, or tenge
     */
    public record Limit(
            Trait trait,
            @JsonInclude(JsonInclude.Include.NON_NULL) String value,
            Bound bound,
            Measure measure,
            BigDecimal amount) {

        boolean isFloor() {
            return bound == Bound.AT_LEAST;
        }
    }

    /** Whether there is one line: whole grants down the places and no other limit, so that only the fund ends them. */
    boolean hasLine() {
        return method == Method.TOP_DOWN && limits.isEmpty() && part == Part.NONE;
    }

    /** The same with others in their place, for trying out; down the places nothing is kept “at least”. */
    GivingRules with(Method otherMethod, List<Limit> limitsTried) {
        List<Limit> others = limitsTried.stream()
                .filter(limit -> otherMethod == Method.PORTFOLIO || !limit.isFloor())
                .toList();
        Part kept = otherMethod == Method.PORTFOLIO && part == Part.REST ? Part.NONE : part;
        return new GivingRules(otherMethod, others, kept, kept == Part.NONE ? null : partFrom, reserveMonths);
    }
}
