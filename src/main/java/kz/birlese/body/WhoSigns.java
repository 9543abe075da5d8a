package kz.birlese.body;

import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import org.springframework.stereotype.Component;

/**
 * Who signs the minutes: whoever presided, in the house where they can. Who presided without an account that works there
 * signs the printed page by hand, and another member than the writer puts it in.
 */
@Component
class WhoSigns {

    private final Seats seats;
    private final Accounts accounts;

    WhoSigns(Seats seats, Accounts accounts) {
        this.seats = seats;
        this.accounts = accounts;
    }

    /** The account that signs in the house; empty where the page is signed by hand. */
    Optional<UUID> account(Meeting meeting, Body body) {
        return Optional.ofNullable(meeting.presides())
                .flatMap(seats::findById)
                .map(Seat::account)
                .flatMap(accounts::findById)
                .filter(account -> !account.isDisabled() && works(account, body))
                .map(Account::id);
    }

    private static boolean works(Account account, Body body) {
        return account.reach().stream()
                .anyMatch(held -> held.role() == Role.WORKING_GROUP && held.covers(body.territory()));
    }
}
