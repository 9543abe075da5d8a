package kz.birlese.workflow.library.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.birlese.workflow.library.Kind;

/** The list narrowed, and what is shown of one entry, as they stand in addresses. */
final class LibraryAddress {

    /** @param kind null for all */
    record Wanted(Kind kind, String search) {}

    private LibraryAddress() {}

    static Wanted read(QueryParameters address) {
        return new Wanted(
                address.getSingleParameter("kind").flatMap(Kind::ofAddress).orElse(null),
                address.getSingleParameter("q").orElse(null));
    }

    static QueryParameters write(Wanted wanted) {
        Map<String, String> address = new LinkedHashMap<>();
        if (wanted.kind() != null) {
            address.put("kind", wanted.kind().inAddress());
        }
        if (wanted.search() != null) {
            address.put("q", wanted.search());
        }
        return QueryParameters.simple(address);
    }

    static RouteParameters of(Kind kind, String key) {
        return new RouteParameters(new RouteParam("kind", kind.inAddress()), new RouteParam("key", key));
    }

    static RouterLink link(String words, Kind kind, String key) {
        return new RouterLink(words, EntryView.class, of(kind, key));
    }

    /** @param before the version it is compared with; 0 for none */
    static QueryParameters versions(int shown, int before) {
        return QueryParameters.simple(Map.of("version", String.valueOf(shown), "before", String.valueOf(before)));
    }

    static Optional<Integer> number(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }
}
