package kz.birlese.grant.conflict;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.birlese.workflow.Folding;

/** Addresses and names of organisations without what everybody writes differently. */
final class Places {

    /** Folded words that say only what kind of thing it is. */
    private static final Set<String> OF_ADDRESSES = folded(
            "ул улица көшесі көш ст street пр проспект даңғылы мкр микрорайон шағын ауданы д дом үй үйі house кв квартира"
                    + " пәтер село с ауыл ауылы аул г город қала қаласы");

    private static final Set<String> OF_ORGANISATIONS =
            folded("тоо жшс ип жк ао ақ кх шқ оо қб оф қф чп llp ltd товарищество с ограниченной ответственностью"
                    + " жауапкершілігі шектеулі серіктестігі серіктестік индивидуальный предприниматель жеке кәсіпкер"
                    + " кәсіпкерлік общественное объединение общественный фонд қоғамдық бірлестігі қоры крестьянское"
                    + " фермерское хозяйство шаруа қожалығы");

    private Places() {}

    /** Street, house and what else tells addresses apart, in any order; empty where nobody could be found by it. */
    static String address(String text) {
        String bare = bare(text, OF_ADDRESSES);
        return bare.matches(".*\\d.*") && bare.matches(".*[a-z]{3}.*") ? bare : "";
    }

    /** The name proper; empty where it is none. */
    static String organisation(String text) {
        return bare(text, OF_ORGANISATIONS);
    }

    private static String bare(String text, Set<String> without) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty() && !without.contains(word))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }

    private static Set<String> folded(String words) {
        return Arrays.stream(words.split(" ")).map(Folding::fold).collect(Collectors.toSet());
    }
}
