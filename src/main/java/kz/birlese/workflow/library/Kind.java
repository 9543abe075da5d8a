package kz.birlese.workflow.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a process is made of. */
public enum Kind {
    DIAGRAM,
    TABLE,
    FORM;

    /** As it stands in addresses. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> ofAddress(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.inAddress().equals(word))
                .findFirst();
    }
}
