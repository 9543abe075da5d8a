package kz.birlese.body;

import java.util.UUID;

/**
 * Who holds a seat, or is to hold it.
 *
 * @param account the person's account, or null when they have none
 * @param bornIn the year of birth, or null when it is not known
 * @param alternate whether the person only comes in for others
 */
public record SeatHolder(
        UUID account,
        String name,
        Seat.Party party,
        boolean woman,
        Integer bornIn,
        Seat.Office office,
        boolean alternate) {}
