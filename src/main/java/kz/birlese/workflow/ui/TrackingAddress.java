package kz.birlese.workflow.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.birlese.workflow.Tracking.Filter;
import kz.birlese.workflow.Tracking.Standing;
import kz.birlese.workflow.Tracking.Step;

/** A view of the tracked cases as its address tells it; unknown values are passed over. */
final class TrackingAddress {

    private TrackingAddress() {}

    static Filter read(QueryParameters address) {
        return new Filter(
                address.getSingleParameter("process").orElse(null),
                address.getSingleParameter("state")
                        .flatMap(TrackingAddress::standing)
                        .orElse(null),
                address.getSingleParameter("settlement").orElse(null),
                address.getSingleParameter("days")
                        .flatMap(TrackingAddress::number)
                        .orElse(null),
                address.getSingleParameter("q").orElse(null),
                address.getSingleParameter("step")
                        .map(box -> new Step(
                                box,
                                address.getSingleParameter("version")
                                        .flatMap(TrackingAddress::number)
                                        .orElse(null)))
                        .orElse(null));
    }

    static QueryParameters write(Filter filter) {
        Map<String, String> address = new LinkedHashMap<>();
        put(address, "process", filter.process());
        put(address, "state", filter.standing());
        put(address, "settlement", filter.settlement());
        put(address, "days", filter.olderThanDays());
        put(address, "q", filter.search());
        if (filter.step() != null) {
            put(address, "step", filter.step().box());
            put(address, "version", filter.step().version());
        }
        return QueryParameters.simple(address);
    }

    private static void put(Map<String, String> address, String name, Object value) {
        if (value != null) {
            address.put(name, value.toString());
        }
    }

    private static Optional<Standing> standing(String word) {
        return Arrays.stream(Standing.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
