package kz.birlese.workflow.form;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which files a file picker takes: of those it asks for, the ones this house takes at all. */
final class Accepted {

    static final List<String> EVERY_KIND = List.of(".pdf", ".jpg", ".jpeg", ".png", ".docx", ".xlsx");

    private static final Map<String, List<String>> OF_TYPE = Map.of(
            "*/*", EVERY_KIND,
            "image/*", List.of(".jpg", ".jpeg", ".png"),
            "image/jpeg", List.of(".jpg", ".jpeg"),
            "image/png", List.of(".png"),
            "application/pdf", List.of(".pdf"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of(".docx"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of(".xlsx"));

    private Accepted() {}

    /**
     * Extensions with their dot, in lower case.
     *
     * @param accept extensions and media types, between commas; all kinds when there are none
     */
    static List<String> kinds(String accept) {
        if (accept == null || accept.isBlank()) {
            return EVERY_KIND;
        }
        Set<String> kinds = new LinkedHashSet<>();
        Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .forEach(kind -> kinds.addAll(OF_TYPE.getOrDefault(kind, List.of(kind))));
        kinds.retainAll(EVERY_KIND);
        return List.copyOf(kinds);
    }
}
