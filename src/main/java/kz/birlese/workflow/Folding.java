package kz.birlese.workflow;

import com.ibm.icu.text.Transliterator;

/**
 * Makes text findable by people who type as they can: small letters, Kazakh letters as their Russian neighbours, no
 * accents. "Ақтау", "актау" and "АКТАУ" fold to the same.
 */
public final class Folding {

    private static final Transliterator RULES = Transliterator.createFromRules(
            "fold",
            """
            ::Lower;
            ә > а; ғ > г; қ > к; ң > н; ө > о; ұ > у; ү > у; һ > х; і > и; ё > е;
            ::NFD;
            ::[[:Mn:] - [\\u0306]] Remove;
            ::NFC;
            """,
            Transliterator.FORWARD);

    private Folding() {}

    /** The folded text; empty for null. */
    public static String fold(String text) {
        return text == null ? "" : RULES.transliterate(text).strip();
    }
}
