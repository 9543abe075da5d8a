package kz.birlese.territory;

import java.util.List;

/**
 * A region, district or settlement.
 *
 * @param kato nine digits: two for the region, two for the district, two for the rural okrug, three for the settlement
 *     (NK RK 11)
 * @param parent the KATO code one level up, or null for a region
 * @param aliases other spellings met in documents, for search; never null
 * @param cohortYear the programme year in which the settlement takes part first, or null
 */
public record Territory(
        String kato,
        String parent,
        Kind kind,
        String nameKk,
        String nameRu,
        String nameEn,
        List<String> aliases,
        Integer cohortYear) {

    /** Fort-Shevchenko is a town; "settlement" is the word for both. */
    public enum Kind {
        REGION,
        DISTRICT,
        SETTLEMENT,
        TOWN
    }

    public Territory {
        aliases = List.copyOf(aliases);
    }

    /** The name in the language of the tag ({@code kk}, {@code ru}, {@code en}); Russian for any other. */
    public String name(String languageTag) {
        return switch (languageTag) {
            case "kk" -> nameKk;
            case "en" -> nameEn;
            default -> nameRu;
        };
    }

    public boolean isSettlement() {
        return kind == Kind.SETTLEMENT || kind == Kind.TOWN;
    }

    /**
     * Whether the code is the other one or lies under it, by the structure of the codes. Note that 475200000 does not
     * lie under 475000000: the district is the third and fourth digit together.
     */
    public static boolean isWithin(String kato, String ancestor) {
        return kato.startsWith(ancestor.substring(0, significantDigits(ancestor)));
    }

    private static int significantDigits(String kato) {
        if (kato.endsWith("0000000")) {
            return 2;
        }
        if (kato.endsWith("00000")) {
            return 4;
        }
        return kato.endsWith("000") ? 6 : 9;
    }
}
