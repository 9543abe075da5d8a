package kz.birlese.grant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.birlese.grant.assignment.Given;
import kz.birlese.grant.assignment.NotGiven;

/**
 * Who reads what in a call, and why.
 *
 * @param draw over all applications; null in a call whose scoring opened without one
 * @param lines by number
 */
public record ReadersPage(Drawn draw, List<Line> lines) {

    /**
     * The draw that was made when scoring opened.
     *
     * @param round SHA-256 of all it was made from but the seed
     * @param seedHash SHA-256 of the seed
     * @param groups that do not hang together; 1 when all does
     */
    public record Drawn(Instant at, String round, String seedHash, int groups) {}

    /** An application that is being read or was. */
    public record Line(UUID application, String number, String title, List<Reading> readers) {}

    /**
     * One juror who reads it.
     *
     * @param given as it was drawn; null for what was assigned before draws were kept
     * @param place of its goal in what the juror listed, from 1; 0 when it is not there
     * @param listed how many goals they listed
     * @param load all sheets they have or had in the call
     * @param least what the juror with the fewest has
     * @param most what the juror with the most has
     */
    public record Reading(String juror, Given given, int place, int listed, int load, int least, int most) {}

    /** One juror who does not read it. */
    public record Other(String juror, NotGiven why) {}
}
