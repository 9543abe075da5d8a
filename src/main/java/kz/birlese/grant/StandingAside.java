package kz.birlese.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import org.springframework.stereotype.Component;

/**
 * Who of the jury leaves the room while the committee talks about which application: whoever has a conflict of interest with
 * it, or shows a sign of one that nobody has dismissed.
 */
@Component
class StandingAside {

    private final ConflictSigns signs;
    private final Conflicts conflicts;
    private final GrantApplications applications;
    private final Accounts accounts;

    StandingAside(ConflictSigns signs, Conflicts conflicts, GrantApplications applications, Accounts accounts) {
        this.signs = signs;
        this.conflicts = conflicts;
        this.applications = applications;
        this.accounts = accounts;
    }

    /** One of them, and for which application. */
    record Aside(UUID application, UUID juror) {}

    /** Of these jurors, from these applications. */
    List<Aside> of(Set<UUID> jurors, List<UUID> applications) {
        List<Aside> all = new ArrayList<>();
        for (UUID application : applications) {
            Set<UUID> conflicted = signs.findByApplicationIdAndState(application, ConflictSign.State.OPEN).stream()
                    .map(ConflictSign::juror)
                    .collect(Collectors.toSet());
            conflicted.addAll(conflicts.with(application));
            conflicted.retainAll(jurors);
            conflicted.forEach(juror -> all.add(new Aside(application, juror)));
        }
        return all;
    }

    /** In words for the committee's table. */
    AsideLine line(Aside aside) {
        GrantApplication application = applications.named(aside.application());
        boolean isCertain = conflicts.with(aside.application()).contains(aside.juror());
        return new AsideLine(
                application.number(),
                application.title(),
                accounts.findById(aside.juror()).map(Account::name).orElse("—"),
                isCertain);
    }

    /** Who left in the meeting, by name and number of the application; none of those that are kept from the reader. */
    List<String> words(CommitteeMeeting meeting, Set<UUID> kept) {
        if (meeting.aside() == null) {
            return List.of();
        }
        return read(meeting.aside()).stream()
                .filter(each -> !kept.contains(each.application()))
                .map(this::line)
                .map(line -> line.number() + " " + line.juror())
                .sorted()
                .toList();
    }

    /** As minutes, log and decision file have it, sorted. */
    static List<String> written(List<Aside> all) {
        return all.stream()
                .map(each -> written(each.application(), each.juror().toString()))
                .sorted()
                .toList();
    }

    /** What {@link #written(List)} wrote. */
    static List<Aside> read(List<String> written) {
        return written.stream()
                .map(each -> each.split(":"))
                .map(each -> new Aside(UUID.fromString(each[0]), UUID.fromString(each[1])))
                .toList();
    }

    static String written(UUID application, String juror) {
        return application + ":" + juror;
    }
}
