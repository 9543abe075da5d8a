package kz.birlese.grant;

import java.time.Instant;
import java.util.List;
import kz.birlese.programme.Money;

/**
 * The scores a call asks for at the line.
 *
 * @param most sheets that may be asked for in all
 * @param rounds that were held, in their order
 * @param cost of the sheets asked for so far
 * @param atMost what all of them together may cost
 */
public record FurtherScoresPage(int most, List<Round> rounds, Money cost, Money atMost) {

    /**
     * @param sheets asked for, also those of applications not named here
     * @param applications by number and title, without what a conflict of interest keeps from the person
     */
    public record Round(int number, Instant askedAt, int sheets, Money cost, List<String> applications) {}
}
