package kz.birlese.grant.selection;

import java.util.Comparator;
import java.util.List;
import kz.birlese.grant.selection.ExpectedRanks.Side;

/**
 * Where a further score helps most: at the line below the last place that can be paid for. How much it helps there is
 * measured by {@code bench/SelectionBench}.
 */
public final class NearestTheLine {

    private NearestTheLine() {}

    /**
     * The applications that scores alone cannot place above or below the line, nearest first: by how many standard
     * deviations of what is not known of it each lies from midway between the last above and the first below; equals by
     * their ids. Nobody where there is no line: nothing, or everything, can be paid for.
     *
     * @param places how many can be paid for
     */
    public static List<String> of(MixedModel model, ExpectedRanks ranks, int places) {
        List<Double> worths = model.worth().values().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (places < 1 || places >= worths.size()) {
            return List.of();
        }
        double line = (worths.get(places - 1) + worths.get(places)) / 2;
        return model.worth().keySet().stream()
                .filter(application -> ranks.side(application, places) == Side.ON_THE_LINE)
                .sorted(Comparator.<String>comparingDouble(application -> distance(model, application, line))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static double distance(MixedModel model, String application, double line) {
        return Math.abs(model.worth().get(application) - line) / Math.sqrt(model.uncertainty(application));
    }
}
