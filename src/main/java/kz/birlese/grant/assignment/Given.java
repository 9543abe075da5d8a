package kz.birlese.grant.assignment;

/**
 * A juror reads an application.
 *
 * @param chance percent: how often the pair comes up when the draw is made again with other seeds; 100 where nothing limits
 *     it and only equals are parted by lot
 * @param joins whether the pair was put in another's place so that all jurors' scores can be compared
 */
public record Given(String application, String juror, int chance, boolean joins) implements Comparable<Given> {

    public Pair pair() {
        return new Pair(application, juror);
    }

    @Override
    public int compareTo(Given other) {
        return pair().compareTo(other.pair());
    }
}
