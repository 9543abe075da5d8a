package kz.birlese.workflow.repair;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.birlese.record.CanonicalJson;

/** Everything that waits in the processes of a case, by the engine's ids. */
record Picture(
        Map<String, Token> tokens, Map<String, Task> tasks, Map<String, Timer> timers, Map<String, Called> calls) {

    /**
     * @param id of the box being entered or waited at
     * @param isUnderway whether the house has the step still to take
     * @param parent the box it lies in, by id, or null in the process itself
     * @param executions what the engine works on there
     */
    record Token(
            String id,
            String root,
            String instance,
            String definition,
            String process,
            String box,
            boolean isUnderway,
            String parent,
            List<String> executions) {}

    /** @param assignee or null */
    record Task(String root, String box, String role, UUID assignee) {}

    record Timer(String root, String box, Instant due) {}

    record Called(String root, String process) {}

    /** Equal as long as nothing has happened to the case of the process nobody called. */
    String trace(String root) {
        Map<String, Object> all = new TreeMap<>();
        all.put("tokens", of(tokens, token -> token.root().equals(root)));
        all.put("tasks", of(tasks, task -> task.root().equals(root)));
        all.put("timers", of(timers, timer -> timer.root().equals(root)));
        return CanonicalJson.fingerprint(CanonicalJson.write(all));
    }

    private static <T> Map<String, T> of(Map<String, T> all, Predicate<T> wanted) {
        return all.entrySet().stream()
                .filter(each -> wanted.test(each.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    }
}
