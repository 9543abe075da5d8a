package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read about calls: those that have been published, and nothing before that. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ShowCalls {

    private final Calls calls;

    ShowCalls(Calls calls) {
        this.calls = calls;
    }

    /** Closed and still being decided; the first closed first. */
    public List<Call> beingDecided() {
        return calls.findByStatusInOrderByClosesAt(
                List.of(CallStatus.CLOSED, CallStatus.SCORING, CallStatus.DECIDING, CallStatus.AWAITING_DIRECTOR));
    }

    /** With results, the latest first. */
    public List<Call> decided() {
        return calls.findAllByOrderByNumberDesc().stream()
                .filter(call -> call.status().isDecided())
                .toList();
    }

    /**
     * Every call ever published, the latest number first.
     *
     * @param after only those behind this number; null for all
     */
    public List<Call> published(String after) {
        return calls.findAllByOrderByNumberDesc().stream()
                .filter(call -> call.publishedAt() != null)
                .filter(call -> after == null || call.number().compareTo(after) < 0)
                .toList();
    }

    /** Throws {@link NotFound} when there is no such call or it was never published. */
    public Call named(String number) {
        return calls.findByNumber(number)
                .filter(call -> call.publishedAt() != null)
                .orElseThrow(NotFound::new);
    }
}
