package kz.birlese.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who of the jury leaves the room while the committee talks about which application: whoever has a conflict of interest with
 * it, or shows a sign of one that nobody has dismissed.
 */
@Component
class StandingAside {

    private final ConflictSigns signs;
    private final Conflicts conflicts;

    StandingAside(ConflictSigns signs, Conflicts conflicts) {
        this.signs = signs;
        this.conflicts = conflicts;
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

    /** As minutes, log and decision file have it, sorted. */
    static List<String> written(List<Aside> all) {
        return all.stream()
                .map(each -> written(each.application(), each.juror().toString()))
                .sorted()
                .toList();
    }

    static String written(UUID application, String juror) {
        return application + ":" + juror;
    }
}
