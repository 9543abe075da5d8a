package kz.birlese.body;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How a meeting is prepared.
 *
 * @param startsAt in the time of Aktau
 * @param papers what the members are to read before, as stored files
 */
public record MeetingPlan(LocalDateTime startsAt, String place, List<AgendaItem> agenda, Set<UUID> papers) {
    public MeetingPlan {
        agenda = List.copyOf(agenda);
        papers = Set.copyOf(papers);
    }
}
