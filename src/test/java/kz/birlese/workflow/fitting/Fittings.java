package kz.birlese.workflow.fitting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Processes;
import kz.birlese.workflow.Submission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The domain of the fitting: what was laid out, what came back, and a refusal to answer with. */
@Component
public class Fittings {

    private final Map<UUID, Submission> received = new ConcurrentHashMap<>();
    private final Map<UUID, Refusal> refusals = new ConcurrentHashMap<>();
    private final Map<UUID, Map<String, Object>> laidOut = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> wearers = new ConcurrentHashMap<>();
    private final Processes processes;

    Fittings(Processes processes) {
        this.processes = processes;
    }

    /** A new case whose one task is the wearer's. */
    @Transactional
    public UUID begin(UUID wearer, Map<String, Object> more) {
        UUID id = UUID.randomUUID();
        Map<String, Object> opening = new HashMap<>(Map.of(
                "owner", "Айгерім *Қ*",
                "most", 1_200_000,
                "villages", List.of(option("1", "Ақшұқыр"), option("2", "Баутино")),
                "goals", List.of(goal("g1", "Су", "1"), goal("g2", "Жол", "2")),
                "scores", List.of(Map.of("name", "Жұмыс орны", "criterion", "jobs"), Map.of("name", "Мақсат")),
                "past", List.of(Map.of("year", "2025", "sum", 500_000))));
        opening.putAll(more);
        laidOut.put(id, opening);
        wearers.put(id, wearer);
        processes.start("tryOn", id, Map.of("wearer", wearer.toString()));
        return id;
    }

    /** Makes the case refuse whatever is sent. */
    public void refuse(UUID id, Refusal refusal) {
        refusals.put(id, refusal);
    }

    /** What reached the domain; null when nothing has. */
    public Submission received(UUID id) {
        return received.get(id);
    }

    void take(UUID id, Submission submission) {
        if (refusals.containsKey(id)) {
            throw refusals.get(id);
        }
        received.put(id, submission);
    }

    private static Map<String, Object> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    private static Map<String, Object> goal(String value, String label, String village) {
        return Map.of("value", value, "label", label, "of", village);
    }

    Map<String, Object> laidOut(UUID id) {
        return laidOut.get(id);
    }

    UUID wearer(UUID id) {
        return wearers.get(id);
    }
}
