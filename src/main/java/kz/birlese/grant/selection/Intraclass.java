package kz.birlese.grant.selection;

/**
 * Intraclass correlation where the same jurors have scored all applications, who might as well have been others: how much
 * of what differs between scores lies in the applications. Source: P. E. Shrout, J. L. Fleiss, "Intraclass correlations:
 * uses in assessing rater reliability", Psychological Bulletin 86 (1979); where not every juror has scored every
 * application, the same ratios of the variances of {@link MixedModel}.
 *
 * @param single ICC(2,1): of one juror's score
 * @param average ICC(2,k): of the mean of as many jurors as have scored an application on average
 */
public record Intraclass(double single, double average) {

    public static Intraclass of(MixedModel model) {
        double error = model.ofGenerosity() + model.ofChance();
        double read = model.read().values().stream()
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow();
        return new Intraclass(
                model.ofWorth() / (model.ofWorth() + error), model.ofWorth() / (model.ofWorth() + error / read));
    }
}
