package kz.birlese.workflow;

import com.ibm.icu.text.Transliterator;

/**
 * Makes text findable by people who type as they can: small letters, Kazakh letters as their Russian neighbours, and
 * both as they sound in Latin, whichever of the customary spellings somebody uses. "Жаңаөзен", "жанаозен", "Zhanaozen"
 * and "JANAOZEN" fold to the same.
 */
public final class Folding {

    /** Goes up with every change of the rules: what was folded before must then be folded anew. */
    static final int VERSION = 2;

    private static final Transliterator RULES = Transliterator.createFromRules(
            "fold",
            """
            ::Lower;
            ::NFD; ::[:Mn:] Remove; ::NFC;
            shch > s; sh > s; ch > c; zh > j; kh > h; gh > g; ts > c;
            q > k; w > u; y > i; ı > i; x > h;
            а > a; ә > a; б > b; в > v; г > g; ғ > g; д > d; е > e; ж > j; з > z; и > i; і > i; й > i; к > k; қ > k;
            л > l; м > m; н > n; ң > n; о > o; ө > o; п > p; р > r; с > s; т > t; у > u; ұ > u; ү > u; ф > f; х > h;
            һ > h; ц > c; ч > c; ш > s; щ > s; ъ > ; ы > i; ь > ; э > e; ю > iu; я > ia;
            [\\u0027\\u02BC\\u2019] > ;
            """,
            Transliterator.FORWARD);

    private Folding() {}

    /** The folded text; empty for null. */
    public static String fold(String text) {
        return text == null ? "" : RULES.transliterate(text).strip();
    }
}
