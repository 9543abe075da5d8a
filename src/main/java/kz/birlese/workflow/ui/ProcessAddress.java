package kz.birlese.workflow.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What of a process a person looks at, as the address tells it; unknown values are passed over.
 *
 * @param version null for all versions together
 * @param with the version beside it, or null for none
 */
record ProcessAddress(Integer version, Integer with, Heat heat) {

    static ProcessAddress read(QueryParameters address) {
        return new ProcessAddress(
                number(address, "version"),
                number(address, "with"),
                address.getSingleParameter("heat").flatMap(ProcessAddress::heat).orElse(Heat.TIME));
    }

    QueryParameters write() {
        Map<String, String> address = new LinkedHashMap<>();
        if (version != null) {
            address.put("version", version.toString());
        }
        if (with != null) {
            address.put("with", with.toString());
        }
        if (heat != Heat.TIME) {
            address.put("heat", word(heat));
        }
        return QueryParameters.simple(address);
    }

    private static String word(Heat heat) {
        return heat.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Heat> heat(String word) {
        return Arrays.stream(Heat.values())
                .filter(each -> word(each).equals(word))
                .findFirst();
    }

    private static Integer number(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(digits -> digits.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
