package kz.birlese.grant;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.CanonicalJson;

/**
 * Chooses jurors: whoever has the fewest sheets first. Equal loads are ordered by a hash over call, application and
 * juror, so that nobody can steer the choice and anybody can repeat it.
 */
final class JurorChoice {

    private final GrantApplication application;
    private final Map<UUID, Long> sheets;

    /** {@code sheets} counts what each juror of the call has been given so far; absent means none. */
    JurorChoice(GrantApplication application, Map<UUID, Long> sheets) {
        this.application = application;
        this.sheets = sheets;
    }

    /** At most {@code wanted} of the candidates. */
    List<UUID> from(Collection<UUID> candidates, int wanted) {
        return candidates.stream()
                .sorted(Comparator.comparing((UUID juror) -> sheets.getOrDefault(juror, 0L))
                        .thenComparing(this::lot))
                .limit(wanted)
                .toList();
    }

    private String lot(UUID juror) {
        return CanonicalJson.fingerprint(application.callId() + ":" + application.id() + ":" + juror);
    }
}
