package kz.birlese.workflow.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which files a file picker takes. */
public final class Accepted {

    private Accepted() {}

    /** Extensions with their dot, in lower case; empty when the picker takes every kind the house takes. */
    public static List<String> extensions(FormComponent picker) {
        return picker.accept() == null
                ? List.of()
                : Arrays.stream(picker.accept().toLowerCase(Locale.ROOT).split("\\s*,\\s*"))
                        .filter(extension -> !extension.isBlank())
                        .toList();
    }
}
