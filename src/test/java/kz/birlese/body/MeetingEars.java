package kz.birlese.body;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what meetings tell the features that asked for them. */
@Component
class MeetingEars {

    private final Map<UUID, List<String>> heard = new ConcurrentHashMap<>();

    List<String> heard(UUID meeting) {
        return heard.getOrDefault(meeting, List.of());
    }

    @EventListener
    void held(MeetingHeld event) {
        List<Boolean> decided =
                event.results().stream().map(MeetingHeld.Decision::decided).toList();
        note(event.meetingId(), "held " + decided);
    }

    @EventListener
    void closed(MeetingClosed event) {
        note(event.meetingId(), "closed");
    }

    @EventListener
    void abandoned(MeetingAbandoned event) {
        note(event.meetingId(), "abandoned " + event.reason());
    }

    private void note(UUID meeting, String what) {
        heard.computeIfAbsent(meeting, id -> new CopyOnWriteArrayList<>()).add(what);
    }
}
